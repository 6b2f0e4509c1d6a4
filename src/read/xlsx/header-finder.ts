import { messages } from '../../messages/messages.ts';
import { type FileColumn, plainColumn, type TableConsumer } from '../data-table.ts';
import { Refusal } from '../refusal.ts';
import type { RowLines } from '../row-lines.ts';
import type { CellRange } from './cell-reference.ts';
import { limits } from './limits.ts';
import { type CoveringMerge, MergedCells, withTextAbove } from './merged-cells.ts';
import { tooLarge } from './refusals.ts';

interface Row {
  readonly cells: readonly string[];
  readonly row: number;
  readonly sums?: ReadonlySet<number> | undefined;
}

/**
 * Tells titles, group headings, the header and data apart, and passes header and data on.
 *
 * The header is the first row that no merge across columns touches, that no merge down rows leaves, and that has more
 * than one cell filled; where no row has, the first one.
 */
export class HeaderFinder {
  readonly #consumer: TableConsumer;
  readonly #lines: RowLines;
  readonly #merges: readonly CellRange[];
  readonly #merged: MergedCells;
  /** The rows above the header that were passed over. */
  readonly titleRows: number[] = [];
  /** Rows of one cell: titles or, in a table of one column, its header and data. */
  #lone: Row[] = [];
  /** The titles of sections in the last row that was passed over, by column. */
  #sections: { readonly titles: readonly string[]; readonly row: number } | null = null;
  /** Of the header; 0 before it was found. */
  #width = 0;
  #area = 0;
  #filled = 0;
  #hasRows = false;
  /** Whether cells are merged below the header. */
  #mergedBelow = false;

  /** @param lines  of the same consumer */
  constructor(merges: readonly CellRange[], consumer: TableConsumer, lines: RowLines) {
    this.#merges = merges;
    this.#merged = new MergedCells(merges);
    this.#consumer = consumer;
    this.#lines = lines;
  }

  /** How many cells a row has; null as long as it is not certain that each row is one of data, as it stands. */
  get dataWidth(): number | null {
    return this.#hasRows && !this.#mergedBelow ? this.#width : null;
  }

  /** Counts a row up to its last cell. */
  count(cells: number, filled: number): void {
    this.#area += Math.max(cells, this.#width);
    this.#filled += filled;
    if (this.#area > limits.cells) throw tooLarge(messages.workbooks.moreThan100MillionCells);
    if (this.#area > Math.max(limits.sparseCells, limits.sparse * this.#filled))
      throw tooLarge(messages.workbooks.moreThan10MillionEmpty);
  }

  row(cells: readonly string[], row: number, sums?: ReadonlySet<number>): void {
    const covering = this.#merged.covering(cells, row);
    if (this.#width > 0) {
      this.#data({ cells: withTextAbove(cells, covering, row), row, sums });
      return;
    }
    if (covering.some((merge) => keepsFromBeingHeader(merge, row))) {
      this.#passOver(row);
      this.#sections = { titles: titlesOf(cells, covering), row };
      return;
    }
    const named = covering.filter(({ cellText }) => cellText !== '');
    const filled = withTextAbove(cells, named, row);
    if (filled.filter((cell) => cell !== '').length > 1) {
      for (const lone of this.#lone) this.titleRows.push(lone.row);
      this.#header({ cells: filled, row });
      return;
    }
    this.#lone.push({ cells: filled, row });
    if (this.#lone.length > limits.loneRows) this.#startWithLoneRow();
  }

  /** @returns whether there was a header */
  finish(): boolean {
    if (this.#width === 0) this.#startWithLoneRow();
    return this.#width > 0;
  }

  #startWithLoneRow(): void {
    const [first, ...others] = this.#lone;
    if (!first) return;
    this.#header(first);
    for (const row of others) this.#data(row);
    this.#lone = [];
  }

  #passOver(row: number): void {
    this.titleRows.push(...this.#lone.map((lone) => lone.row), row);
    this.#lone = [];
    if (this.titleRows.length > limits.titleRows)
      throw mergedData(this.#merges.find((merge) => keepsFromBeingHeader(merge, row)));
  }

  #header({ cells, row }: Row): void {
    const below = this.#merges.filter((merge) => merge.lastRow > row);
    const { mergedDown } = this.#consumer;
    const refused = below.find((merge) => !mergedDown || merge.lastColumn > merge.firstColumn);
    if (refused) throw mergedData(refused);
    this.#mergedBelow = below.length > 0;
    this.#width = cells.length;
    const named = this.#sections && underSections(cells, this.#sections.titles);
    if (named) this.titleRows.splice(this.titleRows.indexOf(this.#sections?.row ?? 0), 1);
    this.#consumer.header(named ?? cells.map(plainColumn), row);
  }

  #data({ cells, row, sums }: Row): void {
    // A second row of names may reach farther than the first.
    if (!this.#hasRows) this.#width = Math.max(this.#width, cells.length);
    this.#hasRows = true;
    const missing = this.#width - cells.length;
    const whole = missing > 0 ? [...cells, ...Array<string>(missing).fill('')] : cells;
    this.#lines.row(whole, row, sums);
  }
}

/** What stands above each column in a row with merged cells. */
function titlesOf(cells: readonly string[], covering: readonly CoveringMerge[]): readonly string[] {
  const titles = [...cells];
  for (const { firstColumn, lastColumn, cellText } of covering)
    for (let at = firstColumn; at <= lastColumn; at += 1) titles[at] = cellText ?? '';
  return Array.from(titles, (title) => title ?? '');
}

/** One text alone is the title of the sheet. */
const fewestTitles = 2;

/**
 * Names that only the titles of their sections tell apart, such as 1, 2, 3 under each of them, with those titles in front.
 *
 * @returns null where the names do without
 */
function underSections(cells: readonly string[], titles: readonly string[]): readonly FileColumn[] | null {
  if (new Set(titles.filter((title) => title.trim() !== '')).size < fewestTitles) return null;
  const names = cells.map((cell) => cell.trim());
  const isOpen = (name: string) => !/\p{L}/u.test(name) || names.filter((other) => other === name).length > 1;
  const under = names.map((name, at) => {
    const title = titles[at]?.trim() ?? '';
    return title === name ? '' : title;
  });
  if (!names.some((name, at) => under[at] !== '' && isOpen(name))) return null;
  return names.map((name, at) => {
    const title = under[at] ?? '';
    if (title === '') return plainColumn(cells[at] ?? '');
    const label = /\p{L}/u.test(name) ? name : null;
    const alone = under[at - 1] !== title && under[at + 1] !== title;
    return { ...plainColumn(name === '' || (alone && label === null) ? title : `${title} - ${name}`), label };
  });
}

function keepsFromBeingHeader(merge: CellRange, row: number): boolean {
  if (row < merge.firstRow || row > merge.lastRow) return false;
  return merge.lastColumn > merge.firstColumn || row < merge.lastRow;
}

function mergedData(merge: CellRange | undefined): Refusal {
  const { cellsMergedAmongData, cellsMergedAmongDataHint } = messages.workbooks;
  const found = cellsMergedAmongData({ merge: merge?.text ?? '' });
  return new Refusal(found, cellsMergedAmongDataHint, merge && { line: merge.firstRow });
}
