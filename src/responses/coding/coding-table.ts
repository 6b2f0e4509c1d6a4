import { summaryWord } from '../../codebook/words/summary-words.ts';
import { InputError, type Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { FileColumn, TableConsumer } from '../../read/data-table.ts';
import { ProblemList } from '../../read/problem-list.ts';
import { raggedRow } from '../rows/ragged-row.ts';
import type { CodedRow, CodingExclusion, CodingSheet } from './coded-row.ts';
import { type CodingColumns, codingColumns, isCodingHeader, type NamedColumns } from './coding-columns.ts';
import type { CodingRole } from './coding-roles.ts';
import { RowAbove, type WrittenRow } from './row-above.ts';

interface Header {
  readonly cells: readonly string[];
  readonly columns: CodingColumns;
  readonly above: RowAbove;
}

/** Takes a coding sheet in, row by row. */
export class CodingTable implements TableConsumer {
  readonly mergedDown = true;
  readonly #file: string;
  readonly #named: NamedColumns;
  readonly #problems = new ProblemList();
  #header: Header | null = null;
  /** What is wrong with the header, until it is known whether the column names stand further down. */
  #unknown: readonly Problem[] = [];
  #read = 0;
  readonly #rows: CodedRow[] = [];
  readonly #excluded = new Map<CodingExclusion, number[]>();
  readonly #filled = new Map<CodingRole, number[]>();
  readonly #severalLines: number[] = [];

  constructor(file: string, named: NamedColumns) {
    this.#file = file;
    this.#named = named;
  }

  readonly wouldTake = (columns: readonly FileColumn[]): boolean =>
    isCodingHeader(
      columns.map(({ name }) => name),
      this.#named,
    );

  readonly header = (found: readonly FileColumn[], line: number): void => {
    const cells = found.map(({ name }) => name);
    const { columns, problems } = codingColumns(cells, this.#named);
    if (problems.length > 0) {
      this.#unknown = problems.map((problem) => ({ ...problem, file: this.#file, line }));
      if (isCodingHeader(cells, this.#named)) throw new InputError(this.#unknown);
    } else this.#header = { cells, columns, above: new RowAbove({ hasCoder: columns.has('coder') }) };
  };

  readonly row = (cells: readonly string[], lineOf: () => number): void => {
    const line = lineOf();
    this.#read += 1;
    if (this.#header === null) {
      if (isCodingHeader(cells, this.#named)) throw new InputError([namesBelow(this.#file, line)]);
      if (this.#read >= rowsOfTitles) throw new InputError(this.#unknown);
    } else if (cells.every((cell) => cell.trim() === '')) this.#exclude('blank', line);
    else if (cells.length !== this.#header.cells.length)
      this.#problems.add(raggedRow(cells.length, this.#header.cells.length, this.#file, line));
    else this.#take(cells, line, this.#header);
  };

  readonly end = (): void => {
    if (this.#header === null && this.#unknown.length > 0) throw new InputError(this.#unknown);
  };

  /** @throws InputError when the sheet cannot be used */
  finish(): Omit<CodingSheet, 'facts' | 'warnings'> {
    this.end();
    const file = this.#file;
    if (this.#header === null)
      throw new InputError([
        { file, message: messages.common.fileEmpty, hint: messages.themes.fileEmptyHint },
      ]);
    this.#problems.throwIfAny();
    if (this.#rows.length === 0)
      throw new InputError([{ file, message: messages.themes.noRows, hint: messages.themes.fileEmptyHint }]);
    const { cells, columns } = this.#header;
    return {
      file,
      columns: new Map([...columns].map(([role, place]) => [role, cells[place]?.trim() ?? ''])),
      read: this.#read,
      rows: this.#rows,
      excluded: this.#excluded,
      filled: this.#filled,
      severalLines: this.#severalLines,
    };
  }

  #take(cells: readonly string[], line: number, { cells: header, columns, above }: Header): void {
    const row = writtenRow(cells, columns);
    const reason = leftOut(row, cells, header, columns);
    const read = reason ?? above.read(row);
    if (typeof read === 'string') this.#exclude(read, line);
    else if ('blank' in read) {
      const column = header[columns.get(read.blank) ?? -1] ?? '';
      this.#problems.add({ file: this.#file, line, column, ...nothingAbove });
    } else {
      for (const role of read.filled) listIn(this.#filled, role, line);
      if (hasSeveralLines(cells[columns.get('concept') ?? -1] ?? '')) this.#severalLines.push(line);
      const { group, participant, unit, quote } = row;
      this.#rows.push({ file: this.#file, line, ...read.coded, group, participant, unit, quote });
    }
  }

  #exclude(reason: CodingExclusion, line: number): void {
    listIn(this.#excluded, reason, line);
  }
}

/** Why a row is not counted; null where it is. */
function leftOut(
  row: WrittenRow,
  cells: readonly string[],
  header: readonly string[],
  columns: CodingColumns,
): CodingExclusion | null {
  const { category, subcategory, concept, participant, unit, quote } = row;
  if ((category ?? subcategory ?? concept ?? participant ?? unit ?? quote) === null) return 'blank';
  if ([...columns.values()].every((place) => cells[place] === header[place])) return 'header';
  return isTotal(row) ? 'total' : null;
}

/** Titles are above a header within so many rows. */
const rowsOfTitles = 20;

const nothingAbove = { message: messages.themes.nothingAbove, hint: messages.themes.nothingAboveHint };

const namesBelow = (file: string, line: number): Problem => ({
  file,
  line,
  message: messages.reading.columnNamesStandInLine({ line }),
  hint: messages.reading.columnNamesStandInLineHint,
});

function writtenRow(cells: readonly string[], columns: CodingColumns): WrittenRow {
  const cell = (role: CodingRole) => {
    const place = columns.get(role);
    const text = place === undefined ? '' : tidy(cells[place] ?? '');
    return text === '' ? null : text;
  };
  return {
    category: cell('category'),
    subcategory: cell('subcategory'),
    concept: cell('concept'),
    group: cell('group'),
    participant: cell('participant'),
    unit: cell('unit'),
    quote: cell('quote'),
    coder: cell('coder'),
  };
}

/** One spelling of a text: composed letters, single spaces, none around it. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const hasSeveralLines = (cell: string) =>
  cell.split(/[\r\n]+/).filter((text) => text.trim() !== '').length > 1;

/** 합계, or 소계 with the number of concepts. */
function isTotal({ category, subcategory, concept }: WrittenRow): boolean {
  const isWord = [category, subcategory].some((cell) => cell !== null && summaryWord(cell) === 'plain');
  return isWord && (concept === null || /^\d+\s*개?$/.test(concept));
}

function listIn<Key>(lists: Map<Key, number[]>, key: Key, line: number): void {
  const lines = lists.get(key);
  if (lines) lines.push(line);
  else lists.set(key, [line]);
}
