/** Anything that gives numbers from 0 up to, not including, 1. */
export interface Uniform {
  uniform(): number;
}

interface Urn {
  readonly marked: number;
  readonly others: number;
  readonly drawn: number;
}

/** From this standard deviation on, a search through the counts takes longer than trying some of them. */
const wide = 30;

/** How many of those drawn are marked, by lot. */
export function hypergeometric(urn: Urn, logFactorial: (n: number) => number, random: Uniform): number {
  return varianceOf(urn) > wide ** 2
    ? byRatioOfUniforms(urn, logFactorial, random)
    : bySearch(urn, logFactorial, random);
}

function varianceOf({ marked, others, drawn }: Urn): number {
  const all = marked + others;
  return (drawn * (marked / all) * (others / all) * (all - drawn)) / (all - 1);
}

/** The search for a uniform number goes outward from the most probable count. */
function bySearch(
  { marked, others, drawn }: Urn,
  logFactorial: (n: number) => number,
  random: Uniform,
): number {
  const lowest = Math.max(0, drawn - others);
  const highest = Math.min(marked, drawn);
  if (lowest === highest) return lowest;
  const mode = Math.floor(((marked + 1) * (drawn + 1)) / (marked + others + 2));
  const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  const atMode = Math.exp(
    logChoose(marked, mode) + logChoose(others, drawn - mode) - logChoose(marked + others, drawn),
  );
  const up = (x: number) => ((marked - x) * (drawn - x)) / ((x + 1) * (others - drawn + x + 1));
  let sought = random.uniform() - atMode;
  let [above, below] = [mode, mode];
  let [aboveP, belowP] = [atMode, atMode];
  while (sought >= 0 && (above < highest || below > lowest)) {
    if (above < highest) {
      aboveP *= up(above);
      above += 1;
      sought -= aboveP;
      if (sought < 0) return above;
    }
    if (below > lowest) {
      belowP /= up(below - 1);
      below -= 1;
      sought -= belowP;
      if (sought < 0) return below;
    }
    if (aboveP + belowP < Number.MIN_VALUE) break;
  }
  return mode;
}

/** 2 √(2/e) and 3 − 2 √(3/e): no probability stands out of a hat of this shape. */
const hatSlope = 2 * Math.sqrt(2 / Math.E);
const hatWidth = 3 - 2 * Math.sqrt(3 / Math.E);

/**
 * Tries counts below a hat until one is taken: as many tries for any number of people.
 *
 * Source: Stadlober (1990), J. Computational and Applied Mathematics 31:181–189
 */
function byRatioOfUniforms(urn: Urn, logFactorial: (n: number) => number, random: Uniform): number {
  const { marked, others, drawn } = urn;
  const lowest = Math.max(0, drawn - others);
  const highest = Math.min(marked, drawn);
  const centre = (drawn * marked) / (marked + others) + 0.5;
  const width = hatSlope * Math.sqrt(varianceOf(urn) + 0.5) + hatWidth;
  const mode = Math.floor(((marked + 1) * (drawn + 1)) / (marked + others + 2));
  const logsAtMode =
    logFactorial(mode) +
    logFactorial(marked - mode) +
    logFactorial(drawn - mode) +
    logFactorial(others - drawn + mode);
  for (;;) {
    const u = 1 - random.uniform();
    const count = Math.floor(centre + (width * (random.uniform() - 0.5)) / u);
    if (count < lowest || count > highest) continue;
    const logs =
      logFactorial(count) +
      logFactorial(marked - count) +
      logFactorial(drawn - count) +
      logFactorial(others - drawn + count);
    if (2 * Math.log(u) <= logsAtMode - logs) return count;
  }
}
