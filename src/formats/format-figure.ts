import { roundHalfAway } from '../document/round-half-away.ts';

/** Stands where a figure could not be computed. */
export const noValue = '–';

export function formatFigure(value: number | null, decimals: number): string {
  return value === null ? noValue : roundHalfAway(value, decimals);
}

/** A probability without the zero before the point; `<.001` where it would round to nothing. */
export function formatProbability(value: number | null, decimals: number): string {
  if (value === null) return noValue;
  const smallest = `.${'1'.padStart(decimals, '0')}`;
  if (value < 10 ** -decimals) return `<${smallest}`;
  return roundHalfAway(value, decimals).replace(/^0/, '');
}

/** Between −1 and 1, without the zero before the point. */
export function formatCorrelation(value: number | null, decimals: number): string {
  return formatFigure(value, decimals).replace(/^(-?)0(?=\.)/, '$1');
}

export function formatInterval(low: number | null, high: number | null, decimals: number): string {
  if (low === null || high === null) return noValue;
  return `[${roundHalfAway(low, decimals)}, ${roundHalfAway(high, decimals)}]`;
}
