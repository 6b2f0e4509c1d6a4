import type { ByteOrder } from './byte-order.ts';
import type { Extensions, ValueLabel } from './extensions.ts';

/** A variable record, its texts still as bytes: what encoding they are in is known later. */
export interface VariableRecord {
  /** In bytes; 0 for a number, -1 for what continues the text before it. */
  readonly width: number;
  /** Of eight bytes at most, each as one character. */
  readonly shortName: string;
  readonly label: Buffer | null;
  /** As SPSS counts formats: 20 is DATE. */
  readonly format: number;
  /** Eight bytes each; a range has its ends first. */
  readonly missing: { readonly range: boolean; readonly values: readonly Buffer[] };
}

/** Everything before the cases. */
export interface Dictionary {
  readonly variables: VariableRecord[];
  /** By the position of the variable record, counted from 0. */
  readonly valueLabels: Map<number, readonly ValueLabel[]>;
  readonly extensions: Extensions;
  readonly order: ByteOrder;
}
