import type { ZodType, z } from 'zod';
import type { Decimals } from '../document/decimals.ts';
import type { MeasurePlan } from '../measures/measure-plan.ts';
import type { FigureRule } from './declared.ts';
import type { Figures } from './figures.ts';
import type { SchemaKit } from './schema-kit.ts';
import type { ScoreTextId } from './score-text.ts';

/** What is counted for some figures only. */
export type Need = keyof MeasurePlan;

/** Everything that hanaro knows of one figure of a row. Its name is the key that it is declared under. */
export interface Figure<Of, Schema extends ZodType> {
  /** Nullable: a figure may be impossible to compute. */
  readonly schema: (kit: SchemaKit) => Schema;
  /** @throws NotComputable with the reason, which then stands in the row */
  readonly compute: (of: Of) => NonNullable<z.infer<Schema>>;
  /** What becomes of it under `--min-cell`. */
  readonly disclosure: FigureRule;
  /** What has to be counted for it, beside scores, answers and characteristics. */
  readonly needs?: readonly Need[];
  /** Whether a row without it lacks something; left out: yes. */
  readonly expected?: false;
  /** Left out: no table for readers has it. */
  readonly column?: FigureColumn;
}

export interface FigureColumn {
  /** Its header in the catalogue of messages, and its id. */
  readonly header: ScoreTextId;
  readonly decimals: keyof Decimals;
  /** The figure that is the upper end of an interval of which this one is the lower. */
  readonly high?: string;
  /** Where there is no room for all columns. */
  readonly priority?: number;
  /** The same where tests stand beside it. */
  readonly priorityBesideTests?: number;
}

export type FigureList = Readonly<Record<string, Figure<never, ZodType>>>;

/** The part of a row's schema that is these figures. */
export function shapeOf<List extends FigureList>(
  figures: List,
  kit: SchemaKit,
): { [Id in keyof List]: ReturnType<List[Id]['schema']> };
export function shapeOf(figures: FigureList, kit: SchemaKit): Record<string, ZodType> {
  return Object.fromEntries(Object.entries(figures).map(([id, { schema }]) => [id, schema(kit)]));
}

/** @param row  keeps the reasons of figures without a value */
export function computeFigures<Of, List extends Readonly<Record<string, Figure<Of, ZodType>>>>(
  figures: List,
  of: Of,
  row: Figures,
): { [Id in keyof List]: z.infer<ReturnType<List[Id]['schema']>> };
export function computeFigures<Of>(
  figures: Readonly<Record<string, Figure<Of, ZodType>>>,
  of: Of,
  row: Figures,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figures).map(([id, { compute }]) => [id, row.compute(id, () => compute(of))]),
  );
}

export function disclosureOf<List extends FigureList>(
  figures: List,
): { readonly [Id in keyof List]: List[Id]['disclosure'] };
export function disclosureOf(figures: FigureList): Record<string, FigureRule> {
  return Object.fromEntries(Object.entries(figures).map(([id, { disclosure }]) => [id, disclosure]));
}

/** Whether anybody is going to see a figure. */
export type IsWanted = (id: string, figure: { readonly disclosure: FigureRule }) => boolean;

export function needsOf(figures: FigureList, isWanted: IsWanted): Need[] {
  return Object.entries(figures).flatMap(([id, figure]) =>
    isWanted(id, figure) ? (figure.needs ?? []) : [],
  );
}
