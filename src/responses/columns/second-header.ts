import type { FileColumn } from '../../read/data-table.ts';

/** Rows that say whether the first of them is a second row of names. */
export const rowsToTell = 10;

/** Whether more rows are needed to tell if the first one is a second row of names. */
export function mayBeSecondHeader(header: readonly FileColumn[], first: readonly string[]): boolean {
  const cells = filledOf(first);
  if (cells.length === 0) return false;
  const open = [...openColumns(header)].some((position) => textOf(first, position) !== '');
  return (open && cells.some(({ text }) => !isFigure(text) || isOrdinal(text))) || areNames(cells);
}

/**
 * Joins a second row of names to the first: rows of a question under the question (`Question - Row`), names under the titles of
 * sections, questions under codes.
 *
 * @param rows  the first ones under the header, the row in question in front
 * @returns null where the first row is data
 */
export function twoRowHeader(
  header: readonly FileColumn[],
  rows: readonly (readonly string[])[],
): readonly FileColumn[] | null {
  const [names = [], ...below] = rows;
  const cells = filledOf(names);
  if (cells.length === 0 || below.length < fewestBelow) return null;
  if (header.filter((column) => ownName(column) !== '').length < fewestTitles) return null;
  const openAt = openColumns(header);
  const open = cells.some(({ position }) => openAt.has(position));
  const isSecond = open
    ? (areWords(cells) && standApart(cells, below) && namesAreTold(header, names, below)) ||
      isNumbered(header, names, below)
    : saysQuestions(header, cells, below);
  if (!isSecond) return null;
  if (open) {
    return namesAll(header, cells, below)
      ? header.map((column, position) => ({ ...column, name: textOf(names, position) }))
      : joined(header, names);
  }
  const areCodes =
    cells.every(({ text }) => !/\s/.test(text)) && header.some(({ name }) => /\s/.test(name.trim()));
  return header.map((column, position) => {
    const text = textOf(names, position);
    if (text === '') return column;
    return areCodes
      ? { ...column, name: text, label: column.name }
      : { ...column, label: column.label ?? text };
  });
}

/** One name alone is the title of the sheet. */
const fewestTitles = 2;
const fewestBelow = 2;

interface Cell {
  readonly position: number;
  readonly text: string;
}

const textOf = (cells: readonly string[], position: number) => cells[position]?.trim() ?? '';

const filledOf = (cells: readonly string[]): Cell[] =>
  cells.flatMap((cell, position) => (cell.trim() === '' ? [] : [{ position, text: cell.trim() }]));

/** pandas, R and Excel call columns so that had no name. */
const made = /^(unnamed: ?\d+(_level_\d+)?|\.{3}\d+|column\d+|열 ?\d+)$/i;

const ownName = ({ name }: FileColumn) => (made.test(name.trim()) ? '' : name.trim());

/** The columns that the first row does not tell from others. */
function openColumns(header: readonly FileColumn[]): ReadonlySet<number> {
  const first = new Map<string, number>();
  const open = new Set<number>();
  for (const [at, column] of header.entries()) {
    const name = ownName(column);
    const before = first.get(name);
    if (before === undefined) first.set(name, at);
    else open.add(before);
    if (before !== undefined || name === '') open.add(at);
  }
  return open;
}

const isFigure = (text: string) => /^[\s\d.,:/%+-]+$/.test(text);
const isOrdinal = (text: string) => /^\d{1,3}([-.]\d{1,3})?$/.test(text);

const areWords = (cells: readonly Cell[]) => cells.every(({ text }) => !isFigure(text));

/** Different texts with letters. */
const areNames = (cells: readonly Cell[]) =>
  cells.length >= fewestNames &&
  // Asked first: answers recur, and the pattern of letters takes the engine a millisecond to make.
  new Set(cells.map(({ text }) => text)).size === cells.length &&
  cells.every(({ text }) => /\p{L}/u.test(text) && !/^\d{4}[-./]/.test(text));

const fewestNames = 3;

/** No text of the row is an answer below, in any column; but an option that was ticked may stand below its own name. */
function standApart(cells: readonly Cell[], below: readonly (readonly string[])[]): boolean {
  const options = new Set(
    cells
      .filter(({ position, text }) => below.every((row) => ['', text].includes(textOf(row, position))))
      .map(({ position }) => position),
  );
  const later = new Set(
    below.flatMap((row) =>
      filledOf(row).flatMap(({ position, text }) => (options.has(position) ? [] : [text])),
    ),
  );
  return cells.every(({ text }) => !later.has(text));
}

const isFilledBelow = (below: readonly (readonly string[])[], position: number) =>
  below.every((row) => textOf(row, position) !== '');

/** Columns that the first row names are left free below it, or columns that it leaves open hold numbers. */
function namesAreTold(
  header: readonly FileColumn[],
  names: readonly string[],
  below: readonly (readonly string[])[],
): boolean {
  const open = openColumns(header);
  return header.some((_, position) =>
    open.has(position)
      ? textOf(names, position) !== '' &&
        isFilledBelow(below, position) &&
        below.every((row) => isFigure(textOf(row, position)))
      : textOf(names, position) === '' && isFilledBelow(below, position),
  );
}

/** Whether the second row alone tells the columns apart. */
function namesAll(
  header: readonly FileColumn[],
  cells: readonly Cell[],
  below: readonly (readonly string[])[],
): boolean {
  const named = new Set(cells.map(({ position }) => position));
  return (
    areNames(cells) &&
    [...header.keys()].every((at) => named.has(at) || below.every((row) => textOf(row, at) === ''))
  );
}

/** 1, 2, 3 … under every title, beside columns that are left free in this row alone. */
function isNumbered(
  header: readonly FileColumn[],
  names: readonly string[],
  below: readonly (readonly string[])[],
): boolean {
  let free = false;
  let counted = false;
  let expected = 1;
  for (const [position, column] of header.entries()) {
    const text = textOf(names, position);
    if (ownName(column) !== '') expected = 1;
    if (text === '') {
      if (ownName(column) === '') return false;
      free ||= isFilledBelow(below, position);
      continue;
    }
    const number = /^(?:\d{1,3}[-.])?(\d{1,3})$/.exec(text)?.[1];
    if (number === undefined || Number(number) !== expected) return false;
    counted ||= expected > 1;
    expected += 1;
  }
  return free && counted;
}

/** Of the columns that hold something below. */
const mostNamed = 0.8;

/** Every column has a name, and this row says what is asked: nothing like it stands below, where numbers or few texts recur. */
function saysQuestions(
  header: readonly FileColumn[],
  cells: readonly Cell[],
  below: readonly (readonly string[])[],
): boolean {
  if (!areNames(cells) || !standApart(cells, below)) return false;
  const used = [...header.keys()].filter((position) => below.some((row) => textOf(row, position) !== ''));
  const named = cells.filter(({ position }) => used.includes(position));
  const recurring = named.filter(({ position }) => {
    const texts = below.map((row) => textOf(row, position)).filter((text) => text !== '');
    return texts.length > 1 && (texts.every(isFigure) || new Set(texts).size * 2 <= texts.length);
  });
  return named.length >= mostNamed * used.length && recurring.length >= fewestNames;
}

/** What form services write under a question that has one column only. */
const sayNothing = /^(response|open-ended response|answer|응답|답변|주관식 ?(응답|답변)|기타 ?응답)$/i;

function joined(header: readonly FileColumn[], names: readonly string[]): FileColumn[] {
  const open = openColumns(header);
  let title = '';
  return header.map((column, position) => {
    const own = ownName(column);
    const text = textOf(names, position);
    if (own !== '') title = own;
    if (text === '' || text === own) return column;
    const next = header[position + 1];
    const shared =
      open.has(position) ||
      (next !== undefined && ownName(next) === '' && textOf(names, position + 1) !== '');
    const label = /\p{L}/u.test(text) && !sayNothing.test(text) ? text : null;
    if (!shared) return { ...column, label: column.label ?? label };
    return { ...column, name: title === '' ? text : `${title} - ${text}`, label };
  });
}
