import { printed } from '../../document/printed-figures.ts';
import { roundHalfAway } from '../../document/round-half-away.ts';

/** A figure as print has it. */
export const rounded = (value: number, decimals: number): string => printed(roundHalfAway(value, decimals));

/** A statistic as APA writes it: `t(118) = 7.09`, `d = 1.29`. */
export function figure(
  symbol: string,
  value: number,
  decimals: number,
  degreesOfFreedom: readonly string[] = [],
): string {
  const df = degreesOfFreedom.length === 0 ? '' : `(${degreesOfFreedom.join(', ')})`;
  return `${symbol}${df} = ${rounded(value, decimals)}`;
}

/** One that cannot be above 1 in size, without the zero before the point. */
export function share(
  symbol: string,
  value: number,
  decimals: number,
  degreesOfFreedom: readonly string[] = [],
): string {
  const df = degreesOfFreedom.length === 0 ? '' : `(${degreesOfFreedom.join(', ')})`;
  return `${symbol}${df} = ${printed(withoutZero(roundHalfAway(value, decimals)))}`;
}

export const withoutZero = (number: string): string => number.replace(/^(-?)0(?=\.)/, '$1');

interface Limits {
  readonly conf_low: number;
  readonly conf_high: number;
}

export const limits = ({ conf_low, conf_high }: Limits, decimals: number): string =>
  `[${rounded(conf_low, decimals)}, ${rounded(conf_high, decimals)}]`;

export const limitsOfShare = ({ conf_low, conf_high }: Limits, decimals: number): string =>
  printed(
    `[${withoutZero(roundHalfAway(conf_low, decimals))}, ${withoutZero(roundHalfAway(conf_high, decimals))}]`,
  );

/**
 * A probability as APA writes it: `p = .012`, `p < .001`, `p > .999`; with more decimals where rounding would put it on the
 * other side of the level of significance.
 */
export function probability(symbol: string, p: number, { decimals, level }: ProbabilityView): string {
  const smallest = `.${'1'.padStart(decimals, '0')}`;
  if (p < 10 ** -decimals && 10 ** -decimals <= level) return `${symbol} < ${smallest}`;
  let places = decimals;
  while (places < 17 && Number(roundHalfAway(p, places)) < level !== p < level) places += 1;
  const shown = roundHalfAway(p, places);
  if (!shown.startsWith('0')) return `${symbol} > .${'9'.repeat(places)}`;
  return `${symbol} = ${withoutZero(shown)}`;
}

export interface ProbabilityView {
  readonly decimals: number;
  /** Of significance. */
  readonly level: number;
}
