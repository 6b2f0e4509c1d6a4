import reference from '../../../fixtures/reference/association/association.json' with { type: 'json' };

/** Tables with exact figures and R's; association.json names the software and each call. */
export const { tables, numbers, differences } = reference;

/** Relative; of a reference of 0, absolute. */
export function relativeError(expected: number, actual: number): number {
  return Math.abs(actual - expected) / (Math.abs(expected) || 1);
}
