/** The ways of rounding a half that every rule must let pass. */
export const roundings = ['half_up', 'half_down', 'half_even'] as const;
export type Rounding = (typeof roundings)[number];

/** A fraction printed with so many decimals, exactly; the denominator is positive. */
export function printFraction(
  numerator: bigint,
  denominator: bigint,
  decimals: number,
  rounding: Rounding,
): string {
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(decimals);
  const [floor, twice] = [scaled / denominator, 2n * (scaled % denominator)];
  const up =
    twice > denominator ||
    (twice === denominator && (rounding === 'half_up' || (rounding === 'half_even' && floor % 2n === 1n)));
  return place(floor + (up ? 1n : 0n), decimals, negative);
}

/** A double printed with so many decimals; what is within 1e-9 units of a half counts as one. */
export function printNumber(x: number, decimals: number, rounding: Rounding): string {
  const scaled = Math.abs(x) * 10 ** decimals;
  const floor = Math.floor(scaled + 1e-9);
  const rest = scaled - floor;
  const half = Math.abs(rest - 0.5) < 1e-9;
  const up = half ? rounding === 'half_up' || (rounding === 'half_even' && floor % 2 === 1) : rest > 0.5;
  return place(BigInt(floor + (up ? 1 : 0)), decimals, x < 0);
}

function place(units: bigint, decimals: number, negative: boolean): string {
  const digits = String(units).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && units !== 0n ? `-${text}` : text;
}

/** Mean, 0–100 score and sample SD of people's sums over `items` answers, as a table prints them. */
export function printScores(
  sums: readonly number[],
  form: { readonly items: number; readonly min: number; readonly max: number },
  decimals: number,
  rounding: Rounding,
): { readonly mean: string; readonly sd: string; readonly score100: string } {
  const [n, k] = [sums.length, form.items];
  const sum = sums.reduce((a, b) => a + b, 0);
  const squares = sums.reduce((a, b) => a + b * b, 0);
  const variance = (n * squares - sum ** 2) / (n * (n - 1) * k ** 2);
  const span = n * k * (form.max - form.min);
  return {
    mean: printFraction(BigInt(sum), BigInt(n * k), decimals, rounding),
    sd: printNumber(Math.sqrt(variance), decimals, rounding),
    score100: printFraction(100n * BigInt(sum - n * k * form.min), BigInt(span), decimals - 1, rounding),
  };
}

/** Every multiset of so many whole numbers from low to high. */
export function* multisets(size: number, low: number, high: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = low; first <= high; first++) {
    for (const rest of multisets(size - 1, first, high)) yield [first, ...rest];
  }
}
