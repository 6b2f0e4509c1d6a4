import { tableIndex } from './computed-figure.ts';
import { explanation } from './explanations.ts';
import { roundBinary, roundHalfDown, roundHalfEven, truncate } from './other-roundings.ts';
import type { Variant } from './variant.ts';

/** Halves another way, or none at all; the same for all figures of a kind in a table. */
export const roundingVariants: readonly Variant[] = (
  [
    ['half_even', roundHalfEven],
    ['half_binary', roundBinary],
    ['half_down', roundHalfDown],
    ['truncated', truncate],
  ] as const
).map(([code, round]) => ({
  explanation: explanation(code),
  scope: (cell) => ('figure' in cell.subject ? `${tableIndex(cell)} ${cell.subject.figure}` : null),
  figure: ({ figure }) => figure,
  round,
}));
