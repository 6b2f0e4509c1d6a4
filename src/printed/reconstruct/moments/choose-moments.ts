import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { AnswerPart } from '../answer-part.ts';
import type { Pair } from './comparison-condition.ts';
import type { ComparisonPlan } from './comparison-plan.ts';
import { drawOpenMoments } from './draw-open-moments.ts';
import { type ComparedScale, drawSquares, type Moments, squareRanges } from './moment-ranges.ts';
import { chooseSums, type SumPair } from './sum-pairs.ts';
import { areSquares } from './welch-squares.ts';

/** S of a scale and of everything in it; Q null where only the parts decide it. */
export interface ChosenMoments {
  readonly part: AnswerPart;
  readonly sums: SumPair;
  readonly squares: Pair<number> | null;
  readonly parts: readonly ChosenMoments[];
}

/**
 * Picks S and Q for a scale and all scales inside it: each prints right, and the S of the parts add up.
 *
 * @returns null when this draw led nowhere
 */
export function chooseMoments(plan: ComparisonPlan, random: SeededRandom): ChosenMoments | null {
  if (!plan.sums) {
    const open = drawUnprinted(plan.scale, random);
    return open && completeMoments(plan, open.sums, open.squares, random);
  }
  const sums = random.pick(plan.sums);
  return sums ? completeMoments(plan, sums, null, random) : null;
}

function completeMoments(
  plan: ComparisonPlan,
  sums: SumPair,
  given: Pair<number> | null,
  random: SeededRandom,
): ChosenMoments | null {
  const ranges = squareRanges(plan.scale, sums);
  if (!ranges) return null;
  const printed = plan.scale.conditions.length > 0;
  const squares = given ?? (printed ? drawSquares(ranges, random) : null);
  if (squares && ranges.welch && !areSquares(ranges, squares)) return null;
  if (plan.plans.length === 0) return { part: plan.part, sums, squares, parts: [] };

  const inner = plan.partSums ? chooseSums(plan.partSums, sums, random) : null;
  const moments = inner
    ? inner.map((partSums): PartMoments => ({ sums: partSums, squares: null }))
    : chooseWithOpenParts(plan, sums, squares, random);
  if (!moments) return null;
  const parts: ChosenMoments[] = [];
  for (const [index, innerPlan] of plan.plans.entries()) {
    const own = moments[index];
    const part = own ? completeMoments(innerPlan, own.sums, own.squares, random) : null;
    if (!part) return null;
    parts.push(part);
  }
  return { part: plan.part, sums, squares, parts };
}

interface PartMoments {
  readonly sums: SumPair;
  readonly squares: Pair<number> | null;
}

/** Printed parts take sums of their own; what is left of the total is spread over the open ones. */
function chooseWithOpenParts(
  { scale, plans }: ComparisonPlan,
  total: SumPair,
  squares: Pair<number> | null,
  random: SeededRandom,
): PartMoments[] | null {
  let rest = total;
  const printed = plans.map((plan): PartMoments | null => {
    const sums = plan.sums ? random.pick(plan.sums) : undefined;
    if (!sums) return null;
    rest = [rest[0] - sums[0], rest[1] - sums[1]];
    return { sums, squares: null };
  });
  const openScales = plans.filter((plan) => !plan.sums).map((plan) => plan.scale);
  const drawn = drawOpenMoments(openScales, rest, sdOf(scale, total, squares), random);
  if (!drawn) return null;
  const open: Moments[] = [...drawn];
  const moments = printed.map((own) => own ?? open.shift());
  return moments.every((one) => one !== undefined) ? moments : null;
}

/** A scale of which nothing is printed: between the middle of the answers and agreement, spread by a fifth of them. */
function drawUnprinted(scale: ComparedScale, random: SeededRandom): Moments | null {
  const answers = scale.max - scale.min;
  const level = scale.min + answers * random.between(0.5, 0.7);
  const total = ([0, 1] as const).map((group) => Math.round(level * scale.items * scale.groupSizes[group]));
  const [moments] =
    drawOpenMoments([scale], [total[0] ?? 0, total[1] ?? 0], [answers / 5, answers / 5], random) ?? [];
  return moments ?? null;
}

/** SD of a person's mean in each group, in scale points. */
function sdOf(scale: ComparedScale, sums: SumPair, squares: Pair<number> | null): Pair<number> {
  if (!squares) return [(scale.max - scale.min) / 5, (scale.max - scale.min) / 5];
  const sd = (group: 0 | 1) => {
    const n = scale.groupSizes[group];
    return Math.sqrt((n * squares[group] - sums[group] ** 2) / (n * (n - 1))) / scale.items;
  };
  return [sd(0), sd(1)];
}
