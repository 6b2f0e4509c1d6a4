import type { ByteOrder } from './byte-order.ts';

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

export interface ValueLabel {
  readonly value: Buffer;
  readonly label: Buffer;
}

/** Everything before the cases. */
export interface Dictionary {
  readonly variables: VariableRecord[];
  /** By the position of the variable record, counted from 0. */
  readonly valueLabels: Map<number, readonly ValueLabel[]>;
  /** The payloads of the extension records that mean something here, by subtype. */
  readonly extensions: Map<number, Buffer>;
  readonly order: ByteOrder;
}

/** The number that stands for a missing one. */
export function systemMissing({ extensions, order }: Dictionary): number {
  const info = extensions.get(extension.floatInfo);
  return info && info.length >= 8 ? order.double(info, 0) : -Number.MAX_VALUE;
}

/** How many cases the dictionary says there are; null where it leaves that to the header. */
export function declaredCases({ extensions, order }: Dictionary): number | null {
  const payload = extensions.get(extension.cases);
  const cases = payload && payload.length >= 16 ? order.int64(payload, 8) : -1;
  return cases < 0 ? null : cases;
}

/** Extension records that are read; all others are passed over. */
export const extension = {
  integerInfo: 3,
  floatInfo: 4,
  longNames: 13,
  veryLongStrings: 14,
  cases: 16,
  encoding: 20,
  longStringLabels: 21,
  longStringMissing: 22,
} as const;
