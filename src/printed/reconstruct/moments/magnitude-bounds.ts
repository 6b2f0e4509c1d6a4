import { InputError } from '../../../errors.ts';
import { messages } from '../../../messages/messages.ts';
import { ceilingQuotient, type IntegerRange } from './integer-range.ts';

/** What is known of a number x: low / per ≤ |x| < high / per, exactly; `high` null is no upper bound. */
export interface MagnitudeBounds {
  /** 0 when either sign will do. */
  readonly sign: -1 | 0 | 1;
  readonly low: bigint;
  readonly high: bigint | null;
  readonly per: bigint;
}

/**
 * The numbers that print as this figure when they are rounded half away from zero at its last decimal: "4.50" is
 * 4.495 ≤ x < 4.505, "-0.10" is −0.105 < x ≤ −0.095, "0.0" is −0.05 < x < 0.05.
 *
 * @throws InputError when the text is not a decimal number
 */
export function printedBounds(figure: string): MagnitudeBounds {
  const match = /^([-−]?)(\d*)(?:\.(\d+))?$/u.exec(figure.trim());
  const digits = `${match?.[2] ?? ''}${match?.[3] ?? ''}`;
  if (!match || digits === '') {
    throw new InputError([
      {
        message: messages.reconstruct.printedFigureNotNumber({ figure }),
      },
    ]);
  }
  const units = BigInt(digits);
  return {
    sign: units === 0n ? 0 : match[1] === '' ? 1 : -1,
    low: units === 0n ? 0n : 2n * units - 1n,
    high: 2n * units + 1n,
    per: 2n * 10n ** BigInt(match[3]?.length ?? 0),
  };
}

/** Whether no number is within both bounds. */
export function exclude(one: MagnitudeBounds, other: MagnitudeBounds): boolean {
  const below = (low: MagnitudeBounds, high: MagnitudeBounds) =>
    low.high !== null && low.high * high.per <= high.low * low.per;
  return one.sign * other.sign === -1 || below(one, other) || below(other, one);
}

/** The integers S for which S / divisor is within the bounds. */
export function numeratorsWithin(bounds: MagnitudeBounds, divisor: number): IntegerRange {
  const of = BigInt(divisor);
  const low = Number(ceilingQuotient(bounds.low * of, bounds.per));
  const high =
    bounds.high === null
      ? Number.MAX_SAFE_INTEGER
      : Number(ceilingQuotient(bounds.high * of, bounds.per)) - 1;
  if (bounds.sign === 1) return { low, high };
  if (bounds.sign === -1) return { low: -high, high: -low };
  return { low: -high, high };
}
