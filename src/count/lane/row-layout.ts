import type { Columns } from '../../responses/columns/find-columns.ts';
import { labelColumns } from '../../responses/rows/totals-row.ts';

/** What one column of a file holds. */
export type Cell =
  | { readonly kind: 'other' }
  /** A text that says something about its row: a number, a status, that it sums others up. */
  | { readonly kind: 'text' }
  | { readonly kind: 'respondent' }
  /** @property place  0 for the group, 1 for the first characteristic, … */
  | { readonly kind: 'level'; readonly place: number }
  /** @property alone  whether the cell says nothing else */
  | { readonly kind: 'item'; readonly item: number; readonly alone: boolean };

/**
 * The columns of a file in their order; null where a row tells two things of one kind in one column, or one in several.
 *
 * @param looked  columns of texts beside those that say something
 */
export function rowLayout(columns: Columns, looked: readonly number[] = []): readonly Cell[] | null {
  if (columns.joined.length > 0) return null;
  const cells = new Map<number, Cell>();
  const texts = new Set(textPositions(columns));
  let single = true;
  const put = (position: number, cell: Cell) => {
    single &&= !cells.has(position);
    cells.set(position, cell);
  };
  for (const [item, { position }] of columns.answers.entries())
    put(position, { kind: 'item', item, alone: !texts.has(position) });
  for (const [place, column] of [columns.group, ...columns.characteristics].entries())
    if (column) put(column.position, { kind: 'level', place });
  if (columns.respondent) {
    put(columns.respondent.position, { kind: 'respondent' });
    single &&= !texts.has(columns.respondent.position);
  }
  for (const position of [...texts, ...labelColumns(columns).map((column) => column.position), ...looked])
    if (!cells.has(position)) cells.set(position, { kind: 'text' });
  return single
    ? Array.from({ length: columns.width }, (_, position) => cells.get(position) ?? { kind: 'other' })
    : null;
}

function textPositions({ numbers, undecided, exclude, wave }: Columns): number[] {
  return [...numbers, ...undecided, ...exclude.map(({ column }) => column), wave].flatMap(
    (column) => column?.position ?? [],
  );
}
