import type { LocalizedText } from '../../../localized.ts';
import type { Finding } from '../../../printed/audit/check.ts';
import { holdsAsPrinted } from '../../../printed/audit/check.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { KnownScales } from '../scales/known-scales.ts';
import type { PaperCheck } from './check-kit.ts';
import type { NamedTests } from './named-tests.ts';

export type ConventionCode =
  | 'one_sided_p'
  | 'standard_errors'
  | 'other_direction'
  | 'f_of_two_groups'
  | 'percent_truncated'
  | 'percent_weighted'
  | 'percent_of_others'
  | 'other_test'
  | 'other_sample'
  | 'other_scale'
  | 'other_model'
  | 'other_range'
  | 'other_total';

/** Something worth knowing that accuses nothing. */
export interface Remark {
  readonly code: 'items';
  readonly message: LocalizedText;
}

/** What the rules of one table come to. */
export interface Held {
  readonly checks: readonly PaperCheck[];
  /** Of rules that find for themselves which figure is wrong. */
  readonly findings?: readonly Finding<PaperFigure>[];
  /** How a table was found to print its figures: said, and not accused. */
  readonly conventions?: readonly ConventionCode[];
  readonly remarks?: readonly Remark[];
}

/** What holds for a whole table. */
export interface TableContext {
  readonly named: NamedTests;
  readonly confidenceLevel: number;
  /** What the reader says of numbers of items and end points. */
  readonly scales: KnownScales;
}

/**
 * Rules that suppose how a figure was worked out, a list each row. Where more than half of several rows do not agree, the
 * supposition is what is wrong: only those that agree are kept.
 */
export function supposed(rows: readonly (readonly PaperCheck[])[], otherwise: ConventionCode): Held {
  const broken = rows.filter((row) => !row.every(holdsAsPrinted));
  if (broken.length * 2 <= rows.length || rows.length === 1) return { checks: rows.flat() };
  return { checks: rows.filter((row) => !broken.includes(row)).flat(), conventions: [otherwise] };
}

export function together(parts: readonly Held[]): Required<Held> {
  return {
    checks: parts.flatMap(({ checks }) => checks),
    findings: parts.flatMap(({ findings }) => findings ?? []),
    conventions: [...new Set(parts.flatMap(({ conventions }) => conventions ?? []))],
    remarks: parts.flatMap(({ remarks }) => remarks ?? []),
  };
}
