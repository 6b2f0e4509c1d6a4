import type { CodedRow } from '../../responses/coding/coded-row.ts';
import type { Coding } from './theme-tree.ts';

/** What coders have in common and each puts into categories of their own. */
export const unitKinds = ['concept', 'unit', 'quote'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** Where a coder may have put a unit, from the outermost to the innermost. */
export const codeLevels = ['category', 'subcategory', 'concept'] as const;
export type CodeLevel = (typeof codeLevels)[number];

/** One unit as one coder has coded it. */
export interface CodedUnit {
  readonly label: string;
  /** Every row of it, in the order of the sheet. */
  readonly rows: CodedRow[];
}

/** The units of one coder by what is the same for every coder. */
export type CodedUnits = ReadonlyMap<string, CodedUnit>;

export function unitsOf({ rows }: Coding, kind: UnitKind): CodedUnits {
  const units = new Map<string, CodedUnit>();
  for (const row of rows) {
    const label = row.concept === null ? null : row[kind];
    if (label === null) continue;
    // Two people may say the same words.
    const key = kind === 'quote' ? JSON.stringify([row.participant, label]) : label;
    const unit = units.get(key);
    if (unit) unit.rows.push(row);
    else units.set(key, { label, rows: [row] });
  }
  return units;
}

/** A place in the tree of categories, no deeper than a level. */
export interface Code {
  readonly category: string;
  readonly subcategory: string | null;
  readonly concept: string | null;
}

/** The one code of a unit at a level; null where the coder put it into several. */
export function codeOf(
  { rows }: CodedUnit,
  level: CodeLevel,
): { readonly code: Code; readonly row: CodedRow } | null {
  const [row] = rows;
  if (!row) return null;
  const code = codeOfRow(row, level);
  const key = codeKey(code);
  return rows.every((other) => codeKey(codeOfRow(other, level)) === key) ? { code, row } : null;
}

export const codeKey = ({ category, subcategory, concept }: Code): string =>
  JSON.stringify([category, subcategory, concept]);

function codeOfRow({ category, subcategory, concept }: CodedRow, level: CodeLevel): Code {
  if (level === 'category') return { category, subcategory: null, concept: null };
  return { category, subcategory, concept: level === 'concept' ? concept : null };
}
