/** By scale, the figures that every program computes: n1, n2, mean1, mean2, sd1, sd2, t, welch, levene. */
export type Figures = ReadonlyMap<string, Readonly<Record<string, number | null | undefined>>>;

const tolerance = 1e-9;

/**
 * Compares every figure of every scale.
 *
 * @returns the largest relative difference
 * @throws Error listing the figures that are absent or differ by more than a billionth
 */
export function largestDifference(ours: Figures, theirs: Figures): number {
  const disagreements: string[] = [];
  let largest = 0;
  if (ours.size === 0 || theirs.size !== ours.size) {
    disagreements.push(`${ours.size} scales against ${theirs.size}`);
  }
  for (const [scale, figures] of ours) {
    for (const [name, our] of Object.entries(figures)) {
      const their = theirs.get(scale)?.[name];
      const difference =
        our == null || their == null ? Number.NaN : Math.abs(their - our) / Math.abs(our || 1);
      if (!(difference <= tolerance)) disagreements.push(`${scale} ${name}: ${our} against ${their}`);
      else largest = Math.max(largest, difference);
    }
  }
  if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
  return largest;
}
