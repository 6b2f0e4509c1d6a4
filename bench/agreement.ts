/** By scale, what a program computed; who has no t or F distribution gives no p. */
export type Figures = ReadonlyMap<string, Readonly<Record<string, number | null | undefined>>>;

const ofEveryone = ['n1', 'n2', 'mean1', 'mean2', 'sd1', 'sd2', 't', 'welch', 'levene'];
const tolerance = 1e-9;

/**
 * Compares the figures that everyone computes, and those that they add.
 *
 * @returns how many were compared, and the largest difference, as a share of the figure or of 1 if that is larger
 * @throws Error listing the figures that are absent or differ by more than a billionth
 */
export function agreement(ours: Figures, theirs: Figures): { figures: number; largest: number } {
  const disagreements: string[] = [];
  let [figures, largest] = [0, 0];
  if (ours.size === 0 || theirs.size !== ours.size) {
    disagreements.push(`${ours.size} scales against ${theirs.size}`);
  }
  for (const [scale, our] of ours) {
    const their = theirs.get(scale) ?? {};
    for (const name of new Set([...ofEveryone, ...Object.keys(their)])) {
      const [a, b] = [our[name] ?? Number.NaN, their[name] ?? Number.NaN];
      const difference = Math.abs(a - b) / Math.max(1, Math.abs(a));
      if (!(difference <= tolerance)) disagreements.push(`${scale} ${name}: ${a} against ${b}`);
      else largest = Math.max(largest, difference);
      figures += 1;
    }
  }
  if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
  return { figures, largest };
}
