import type { StarCutPoint } from '../codebook/codebook.ts';

/** The strictest mark whose cut point a p-value is below; none where there is no p. */
export function starsFor(pValue: number | undefined, stars: readonly StarCutPoint[]): string {
  if (pValue === undefined) return '';
  return stars.find(({ below }) => pValue < below)?.symbol ?? '';
}

/** What the marks mean: `* p<.05, ** p<.01`. */
export function starsNote({ stars }: { readonly stars: readonly StarCutPoint[] }): string {
  return stars
    .toReversed()
    .map(({ symbol, below }) => `${symbol} p<${unpadded(below)}`)
    .join(', ');
}

/** Without the zero before the point. */
export const unpadded = (proportion: number) => String(proportion).replace(/^0/, '');
