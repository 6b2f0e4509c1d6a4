import type { Cause } from './cause.ts';
import { explanation } from './explanations.ts';
import { roundBinary, roundHalfDown, roundHalfEven, truncate } from './other-roundings.ts';

/** Halves another way, or none at all; the same for all figures of a kind in a table. */
export const roundingCauses: readonly Cause[] = (
  [
    ['half_even', roundHalfEven],
    ['half_binary', roundBinary],
    ['half_down', roundHalfDown],
    ['truncated', truncate],
  ] as const
).map(([code, round]) => ({
  explanation: explanation(code),
  area: 'figure',
  touches: ({ subject }) => 'figure' in subject,
  round,
}));
