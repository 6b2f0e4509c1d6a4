import type { Matrix } from './geometry.ts';

/** The arguments of an operator come without types: lists, and lists of numbers of any width. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) && isIterable(value) ? [...value] : [];
}

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** The matrix that a list of six numbers is, flat or in a list of its own; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  const list = listOf(value);
  const [a, b, c, d, e, f] = list.length === 1 ? listOf(list[0]) : list;
  if (![a, b, c, d, e, f].every((one) => typeof one === 'number')) return null;
  return [numberOf(a), numberOf(b), numberOf(c), numberOf(d), numberOf(e), numberOf(f)];
}

/** A property of an object without a type; undefined where it has none. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
