import type { Archive } from '../../../read/xlsx/archive.ts';
import { type CellRange, parseRange, parseReference, rowNumber } from '../../../read/xlsx/cell-reference.ts';
import { type Attributes, parseXml } from '../../../read/xlsx/parse-xml.ts';
import { serialMoment } from '../../../read/xlsx/serial-moment.ts';
import { shownNumber } from './number-format.ts';
import type { SheetStyle } from './sheet-styles.ts';
import { SheetText } from './sheet-texts.ts';

/** A cell that shows something; rows from 1, columns from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
  readonly indent: number;
}

export interface SheetCells {
  /** Rows that show something, and the cells of each, from left to right. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly CellRange[];
  /** Whether rows or columns are hidden; their cells are left out. */
  readonly hidesSome: boolean;
  /** Whether formulas have no result, because no spreadsheet program has computed the file. */
  readonly lacksResults: boolean;
  /** Whether there were more cells than are taken. */
  readonly isCut: boolean;
}

export interface SheetMeanings {
  readonly texts: readonly string[];
  readonly styles: readonly SheetStyle[];
  readonly from1904: boolean;
}

/** More is data, and no table of a paper. */
const mostCells = 100_000;
const mostMerges = 2_000;

/** What the cells of a sheet show, each number by its format. */
export async function readSheetCells(
  archive: Archive,
  part: string,
  meanings: SheetMeanings,
): Promise<SheetCells> {
  const rows: SheetCell[][] = [];
  const merges: CellRange[] = [];
  const hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  const flags = { hidesSome: false, lacksResults: false, isCut: false };
  const inline = new SheetText();
  let row = 0;
  let column = -1;
  let isHidden = false;
  let cell = { type: 'n', style: 0, value: null as string | null, hasFormula: false };
  let isValue = false;
  let cells: SheetCell[] = [];
  let count = 0;
  const isOn = (text: string | undefined) => text === '1' || text === 'true';

  function openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    column = reference === undefined ? column + 1 : parseReference(reference).column;
    cell = {
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value: null,
      hasFormula: false,
    };
    inline.take();
  }

  function closeCell(): void {
    const text = cellText(cell, inline.take(), meanings);
    if (cell.hasFormula && text === '') flags.lacksResults = true;
    if (text.trim() === '') return;
    const at = column;
    if (isHidden || hiddenColumns.some(({ first, last }) => at >= first && at <= last)) {
      flags.hidesSome = true;
      return;
    }
    count += 1;
    if (count > mostCells) flags.isCut = true;
    else {
      const { bold = false, indent = 0 } = meanings.styles[cell.style] ?? {};
      cells.push({ row, column, text, bold, indent });
    }
  }

  await parseXml(archive, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : rowNumber(attributes['r']);
        column = -1;
        isHidden = isOn(attributes['hidden']);
        cells = [];
      } else if (name === 'c') openCell(attributes);
      else if (name === 'v') {
        isValue = true;
        cell.value = '';
      } else if (name === 'f') cell.hasFormula = true;
      else if (name === 'col' && isOn(attributes['hidden']) && hiddenColumns.length < 1_000)
        hiddenColumns.push({ first: Number(attributes['min']) - 1, last: Number(attributes['max']) - 1 });
      else if (name === 'mergeCell') {
        if (merges.length < mostMerges) merges.push(parseRange(attributes['ref'] ?? ''));
        else flags.isCut = true;
      } else inline.open(name, attributes);
    },
    text: (piece) => {
      if (isValue) cell.value = (cell.value ?? '') + piece;
      else inline.add(piece);
    },
    close: (name) => {
      if (name === 'v') isValue = false;
      else if (name === 'c') closeCell();
      else if (name !== 'row') inline.close(name);
      else if (cells.length > 0) rows.push(cells);
    },
  });
  return { rows, merges, ...flags };
}

function cellText(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string | null },
  inline: string,
  { texts, styles, from1904 }: SheetMeanings,
): string {
  if (type === 'inlineStr') return inline;
  if (value === null || value === '') return '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value);
  if (type !== 'n' || !Number.isFinite(number)) return value;
  const { format = 'General', temporal = null } = styles[style] ?? {};
  return temporal === null ? shownNumber(number, format) : serialMoment(number, temporal, from1904);
}
