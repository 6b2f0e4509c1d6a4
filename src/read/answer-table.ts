import type { Problem } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';
import { type FileColumn, plainColumn, type TableConsumer } from './data-table.ts';
import { isQualtricsIds, withQuestions } from './header-rows.ts';
import { HeaderIndex } from './match-columns.ts';
import type { ProblemList } from './problem-list.ts';
import { recognisePopulation, shareFound } from './recognise-population.ts';
import { RowReader, type RowTarget } from './row-reader.ts';

interface Header {
  readonly columns: readonly FileColumn[];
  readonly line: number;
}
type Row = readonly [cells: readonly string[], line: () => number];

/** Finds out whose answers a table holds, and hands its rows to their reader. */
export class AnswerTable implements TableConsumer {
  readonly #file: string;
  readonly #instrument: Instrument;
  readonly #population: Population | null;
  readonly #problems: ProblemList;
  readonly #targetOf: (population: Population) => RowTarget;
  #header: Header | null = null;
  /** The first two rows: the second tells whether this is an export of Qualtrics. */
  readonly #waiting: Row[] = [];
  /** Undefined while rows wait, null when they cannot be used. */
  #rows: RowReader | null | undefined;

  constructor(
    source: {
      readonly file: string;
      readonly instrument: Instrument;
      readonly population: Population | null;
      readonly problems: ProblemList;
    },
    targetOf: (population: Population) => RowTarget,
  ) {
    this.#file = source.file;
    this.#instrument = source.instrument;
    this.#population = source.population;
    this.#problems = source.problems;
    this.#targetOf = targetOf;
  }

  readonly header = (columns: readonly FileColumn[], line: number): void => {
    this.#header = { columns, line };
  };

  readonly row = (cells: readonly string[], line: () => number): void => {
    if (this.#rows !== undefined) {
      this.#rows?.read(cells, line);
      return;
    }
    this.#waiting.push([cells, line]);
    if (this.#waiting.length === 2) this.#begin();
  };

  /** @returns null when the table cannot be used; the problems tell why */
  finish(): RowReader | null {
    if (this.#header === null) this.#problems.add(emptyFile(this.#file));
    if (this.#rows === undefined) this.#begin();
    return this.#rows ?? null;
  }

  #begin(): void {
    if (this.#header === null) return;
    const [questions, ids] = this.#waiting;
    const qualtrics = questions !== undefined && ids !== undefined && isQualtricsIds(ids[0]);
    const { columns, line } = this.#header;
    this.#rows = this.#readerFor({
      columns: qualtrics ? withQuestions(columns, questions[0]) : columns,
      line,
    });
    for (const [cells, lineOf] of this.#waiting) {
      if (qualtrics) this.#rows?.skipHeader(cells, lineOf);
      else this.#rows?.read(cells, lineOf);
    }
  }

  #readerFor({ columns, line }: Header): RowReader | null {
    const population = this.#population ?? recognisePopulation(this.#instrument, columns, this.#file, line);
    if (!('items' in population)) {
      this.#problems.add(this.#titlesAbove() ?? population);
      return null;
    }
    const rows = new RowReader(
      { columns, line, file: this.#file },
      this.#targetOf(population),
      this.#problems,
    );
    return rows.usable ? rows : null;
  }

  /** The column names may stand below a title. */
  #titlesAbove(): Problem | undefined {
    const below = this.#waiting.find(([cells]) => {
      const index = new HeaderIndex(cells.map(plainColumn));
      return this.#instrument.populations.some((population) => shareFound(population, index) > 0);
    });
    if (!below) return undefined;
    const line = below[1]();
    return {
      file: this.#file,
      line,
      message: {
        ko: `열 이름이 첫 줄이 아니라 ${line}행에 있습니다`,
        en: `the column names stand in line ${line}, not in the first one`,
      },
      hint: { ko: '그 위의 줄을 지우십시오', en: 'delete the lines above' },
    };
  }
}

function emptyFile(file: string): Problem {
  return {
    file,
    message: { ko: '빈 파일입니다', en: 'the file is empty' },
    hint: {
      ko: '첫 줄에 열 이름, 그 아래에 응답이 있어야 합니다',
      en: 'it needs column names in the first line and answers below',
    },
  };
}
