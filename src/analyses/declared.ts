import type { ReportSettings } from './report/report-head.ts';
import type { Reason } from './schema-kit.ts';

/** A part of a row that can be withheld while the row itself is shown. */
export type Withholdable = 'figures' | 'counts';

/**
 * What becomes of a field under `--min-cell` in a row that may be shown at all.
 *
 * - `always`: it says what the row is, or how many people it is about.
 * - `figures`, `counts`: null where these are withheld.
 * - `never`: null, for the reason given.
 * - `otherwise`: this instead, where the figures are withheld.
 * - `each`: of a list, field by field.
 */
export type Rule<Value> =
  | (Value extends readonly (infer One)[] ? { readonly each: Declared<One> } : 'always')
  | (null extends Value ? FigureRule : never)
  | { readonly otherwise: (settings: ReportSettings) => Value };

export type FigureRule = Withholdable | { readonly never: Reason };

/**
 * Every field of a row with its rule. A field without one is withheld, and the compiler asks for the rule of a field that is
 * new in the schema.
 */
export type Declared<Row> = {
  readonly [Name in keyof Row]-?: Name extends 'not_computed' ? 'reasons' : Rule<Row[Name]>;
};
