import type { Codebook, Population } from '../codebook/codebook.ts';
import { InputError, type Problem, type Warning } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import {
  type CellSeparator,
  type FileColumn,
  type PlainLines,
  plainColumn,
  type TableConsumer,
} from '../read/data-table.ts';
import type { ProblemList } from '../read/problem-list.ts';
import { HeaderIndex } from './columns/match-columns.ts';
import { recognisePopulation, shareFound } from './columns/recognise-population.ts';
import { rowsOfHead, tableHead } from './columns/table-head.ts';
import { unnamedWarning } from './columns/unnamed-columns.ts';
import { RowReader } from './rows/row-reader.ts';
import type { RowTarget } from './rows/row-target.ts';

interface Header {
  readonly columns: readonly FileColumn[];
  readonly line: number;
}
type Row = Parameters<TableConsumer['row']>;

/** Finds out whose answers a table holds, and hands its rows to their reader. */
export class AnswerTable implements TableConsumer {
  readonly #file: string;
  readonly #codebook: Codebook;
  readonly #population: Population | null;
  readonly #problems: ProblemList;
  readonly #targetOf: (population: Population) => RowTarget;
  #header: Header | null = null;
  /** The first rows, which tell what of them belongs to the header. */
  readonly #waiting: Row[] = [];
  #needed = 2;
  readonly #warnings: Warning[] = [];
  /** Null while rows wait. */
  #rows: RowReader | null = null;

  constructor(
    source: {
      readonly file: string;
      readonly codebook: Codebook;
      readonly population: Population | null;
      readonly problems: ProblemList;
    },
    targetOf: (population: Population) => RowTarget,
  ) {
    this.#file = source.file;
    this.#codebook = source.codebook;
    this.#population = source.population;
    this.#problems = source.problems;
    this.#targetOf = targetOf;
  }

  readonly header = (columns: readonly FileColumn[], line: number): void => {
    this.#header = { columns, line };
  };

  readonly row = (...row: Row): void => {
    if (this.#rows) {
      this.#rows.read(...row);
      return;
    }
    this.#waiting.push(row);
    if (this.#waiting.length === 2) this.#needed = rowsOfHead(this.#header?.columns ?? [], this.#firstRows());
    if (this.#waiting.length === this.#needed) this.#begin();
  };

  readonly plainLines = (
    delimiter: CellSeparator,
    bytes: number,
    ofFile: number,
  ): PlainLines | null | undefined => this.#rows?.plainLines(delimiter, bytes, ofFile);

  readonly end = (): void => {
    this.#rows ?? this.#begin();
  };

  readonly wouldTake = (columns: readonly FileColumn[]): boolean => {
    const index = new HeaderIndex(columns);
    const populations = this.#population ? [this.#population] : this.#codebook.populations;
    return populations.some((population) => shareFound(population, index) > 0);
  };

  /** About the header, once it is known. */
  get warnings(): readonly Warning[] {
    return this.#warnings;
  }

  /** @throws InputError when the table cannot be used, here or as soon as its header shows it */
  finish(): RowReader {
    const rows = this.#rows ?? this.#begin();
    rows.finish();
    return rows;
  }

  #begin(): RowReader {
    if (this.#header === null) throw new InputError([emptyFile(this.#file)]);
    const head = tableHead(this.#header.columns, this.#firstRows());
    const { line } = this.#header;
    const rows = this.#readerFor({ columns: head.columns, line });
    if (head.unnamed.length > 0) this.#warnings.push(unnamedWarning(head.unnamed, this.#file, line));
    for (const [index, row] of this.#waiting.entries()) {
      if (index < head.rows) rows.skipHeader(row[0], row[1]);
      else rows.read(...row);
    }
    this.#rows = rows;
    return rows;
  }

  #firstRows(): (readonly string[])[] {
    return this.#waiting.map(([cells]) => cells);
  }

  #readerFor({ columns, line }: Header): RowReader {
    const population = this.#population ?? recognisePopulation(this.#codebook, columns, this.#file, line);
    if (!('items' in population)) throw new InputError([this.#titlesAbove() ?? population]);
    return new RowReader({ columns, line, file: this.#file }, this.#targetOf(population), this.#problems);
  }

  /** The column names may stand below a title. */
  #titlesAbove(): Problem | undefined {
    const below = this.#waiting.find(([cells]) => {
      const index = new HeaderIndex(cells.map(plainColumn));
      return this.#codebook.populations.some((population) => shareFound(population, index) > 0);
    });
    if (!below) return undefined;
    const line = below[1]();
    return {
      file: this.#file,
      line,
      message: messages.reading.columnNamesStandInLine({ line }),
      hint: messages.reading.columnNamesStandInLineHint,
    };
  }
}

function emptyFile(file: string): Problem {
  return {
    file,
    message: messages.common.fileEmpty,
    hint: messages.reading.fileEmptyHint,
  };
}
