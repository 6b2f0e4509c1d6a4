import { adjustedPValues } from '../../stats/omnibus/adjusted-p-values.ts';
import type { CompareSettings } from './compare-settings.ts';
import type { ComparedRow } from './compared-row.ts';
import { unadjustedP } from './p-of.ts';

/** Rows of one population with p adjusted over their family; a test without a p counts in none. */
export function adjustedRows(
  rows: readonly ComparedRow[],
  { adjust, family }: CompareSettings,
): readonly ComparedRow[] {
  if (adjust === null) return rows;
  const families = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = familyOf(row, family);
    if (key === null || unadjustedP(row) === null) continue;
    families.set(key, [...(families.get(key) ?? []), index]);
  }
  const adjusted = new Map<number, number>();
  for (const members of families.values()) {
    const pValues = members.map((index) => rowP(rows[index]));
    for (const [place, p] of adjustedPValues(pValues, adjust).entries()) {
      const index = members[place];
      if (index !== undefined) adjusted.set(index, p);
    }
  }
  return rows.map((row, index) => {
    if (familyOf(row, family) === null) return row;
    const p = adjusted.get(index);
    return { ...row, p_adjusted: p === undefined ? null : { method: adjust, p_value: p } };
  });
}

const rowP = (row: ComparedRow | undefined): number => (row && unadjustedP(row)) ?? 1;

/** Which family a row belongs to; null: none. */
function familyOf({ scale }: ComparedRow, family: CompareSettings['family']): string | null {
  if (family === 'all') return 'all';
  if (family === 'scale') return scale;
  return family.includes(scale) ? 'named' : null;
}
