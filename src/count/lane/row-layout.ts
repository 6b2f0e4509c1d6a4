import type { LevelColumn } from '../../responses/cells/level-column.ts';
import type { Columns } from '../../responses/columns/find-columns.ts';
import { labelColumns } from '../../responses/rows/totals-row.ts';

/** What one column of a file holds. */
export type Cell =
  | { readonly kind: 'other' }
  /** Where a row of totals would say so, in a word. */
  | { readonly kind: 'naming' }
  | { readonly kind: 'respondent' }
  /** @property place  0 for the group, 1 for the first characteristic, … */
  | { readonly kind: 'level'; readonly place: number; readonly texts: readonly LevelText[] }
  | { readonly kind: 'item'; readonly item: number };

export interface LevelText {
  readonly bytes: Buffer;
  readonly level: number;
}

/**
 * The columns of a file in their order.
 *
 * @returns null where a column has two meanings, a question two columns, a level is written with a quote or a line end, or
 *   numbers stand in a column that has no levels
 */
export function rowLayout(columns: Columns): readonly Cell[] | null {
  const sorting = [columns.group, ...columns.characteristics];
  const hasLevels = (position: number) => sorting.some((column) => column?.position === position);
  const numbersAlone = columns.numbers.some((column) => column && !hasLevels(column.position));
  if (columns.joined.length > 0 || numbersAlone) return null;
  const cells: (Cell | null)[] = Array.from({ length: columns.width }, () => null);
  let single = true;
  const put = (position: number, cell: Cell) => {
    single &&= cells[position] === null;
    cells[position] = cell;
  };
  for (const [item, { position }] of columns.answers.entries()) put(position, { kind: 'item', item });
  for (const [place, column] of sorting.entries()) {
    if (!column) continue;
    const texts = levelTexts(column);
    if (!texts) return null;
    put(column.position, { kind: 'level', place, texts });
  }
  if (columns.respondent) put(columns.respondent.position, { kind: 'respondent' });
  for (const { position } of labelColumns(columns)) cells[position] ??= { kind: 'naming' };
  return single ? cells.map((cell) => cell ?? { kind: 'other' }) : null;
}

function levelTexts({ written }: LevelColumn): LevelText[] | null {
  if ([...written.keys()].some((text) => text === '' || text.trim() !== text || /["\r\n]/.test(text)))
    return null;
  return [...written].map(([text, { level }]) => ({ bytes: Buffer.from(text), level }));
}
