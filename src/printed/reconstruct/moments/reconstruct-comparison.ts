import type { Population } from '../../../codebook/codebook.ts';
import { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import type { PublishedTable } from '../../published-tables.ts';
import { alignByRank, type PersonRow } from '../align-by-rank.ts';
import { type AnswerPart, answerParts, leaves } from '../answer-part.ts';
import { arrangePeople } from '../arrange-people.ts';
import type { AlphaRange } from '../cronbach-alpha.ts';
import type { Clash, Outcome } from '../outcome.ts';
import { smallestContradictions } from '../smallest-contradictions.ts';
import { chooseMoments } from './choose-moments.ts';
import {
  type ComparisonCondition,
  comparisonConditions,
  type Pair,
  significanceConditions,
} from './comparison-condition.ts';
import { type ComparisonPlan, planComparison } from './comparison-plan.ts';
import { withTests } from './settle-tests.ts';
import { splitSums } from './split-sums.ts';

export interface ComparisonRequest {
  /** Every figure printed of the population. */
  readonly cells: readonly PrintedCell[];
  readonly tables: readonly PublishedTable[];
  readonly population: Population;
  readonly groupIds: Pair<string>;
  readonly groupSizes: Pair<number>;
  /** How closely each outermost scale follows the person as a whole, from 0 to 1. */
  readonly loading: (scale: string) => number;
  /** Within each group and innermost scale. */
  readonly cronbachAlpha: AlphaRange;
  /** How often an outermost scale is tried before it is given up. */
  readonly tries: number;
  readonly onTry: (scale: string, attempt: number) => void;
}

/** Significance that only the text tells is kept this far from the critical t where that can be had. */
const clearance = 0.02;

/** Answers of two groups. */
export interface ComparedAnswers {
  /** A row of answers per person, the first group first, in the order of the population's items. */
  readonly answers: readonly (readonly number[])[];
  /** Scales whose t was taken for Welch's. */
  readonly welch: readonly string[];
}

/**
 * Answers of two groups that have every printed mean, SD and t, and the significance that the text tells.
 *
 */
export function reconstructComparison(
  request: ComparisonRequest,
  random: SeededRandom,
): Outcome<ComparedAnswers> {
  const { population, groupSizes, tries } = request;
  const parts = answerParts(population);
  const itemsOf = (scale: string) => population.scales.find(({ id }) => id === scale)?.items.length ?? 1;
  const printed = withTests(
    comparisonConditions(request.cells, request.groupIds, itemsOf),
    request.cells,
    groupSizes,
    population,
  );
  const degreesOfFreedom = groupSizes[0] + groupSizes[1] - 2;
  const told = (away: number) =>
    significanceConditions(request.cells, request.tables, degreesOfFreedom, away);

  const exact = [...printed, ...told(0)];
  const contradictions = parts.flatMap((part) =>
    smallestContradictions(conditionsWithin(part, exact), (kept) => clashesOf(part, request, kept)),
  );
  if (contradictions.length > 0) return { outcome: 'contradiction', contradictions };

  const clear = [...printed, ...told(clearance)];
  const plans = parts.map((part) => {
    const isTold = conditionsWithin(part, exact).some(({ cell }) => cell.column === 'significant');
    const isClear = isTold && clashesOf(part, request, clear).length === 0;
    return planComparison(part, request, isClear ? clear : exact, [], random);
  });
  const general = groupSizes.map((n) => Array.from({ length: n }, () => random.normal()));
  const people = groupSizes.flatMap((n) =>
    Array.from({ length: n }, () => population.items.map(({ min }) => min)),
  );
  for (const plan of plans) {
    const id = plan.part.scale ?? '';
    const groups = tryGroups(plan, request, random);
    if (!groups) return { outcome: 'not_found', where: id, tries };
    const rows = groups.map((group, index) =>
      alignByRank(group, general[index] ?? [], request.loading(id), random),
    );
    for (const [leafIndex, { items, min, max }] of leaves(plan.part).entries()) {
      const ease = items.map(() => random.normal());
      const answers = rows.flatMap((group) => {
        const sums = group.map((row) => row[leafIndex] ?? 0);
        const cronbachAlpha = random.between(request.cronbachAlpha.low, request.cronbachAlpha.high);
        return splitSums({ sums, ease, min, max, cronbachAlpha }, random);
      });
      for (const [person, row] of people.entries()) {
        for (const [position, { index, reverse }] of items.entries()) {
          const answer = answers[person]?.[position] ?? min;
          row[index] = reverse ? min + max - answer : answer;
        }
      }
    }
  }
  return { outcome: 'found', value: { answers: people, welch: welchScales(printed) } };
}

function welchScales(conditions: readonly ComparisonCondition[]): string[] {
  const ofWelch = conditions.filter((condition) => condition.of === 't' && condition.test === 'welch');
  return [...new Set(ofWelch.map(({ scale }) => scale))];
}

function conditionsWithin(
  part: AnswerPart,
  conditions: readonly ComparisonCondition[],
): ComparisonCondition[] {
  const own = conditions.filter(({ scale }) => scale === part.scale);
  return [...own, ...part.parts.flatMap((inner) => conditionsWithin(inner, conditions))];
}

/** What is proved impossible; chance plays no part in a proof, only in which sums are looked at where there are many. */
function clashesOf(
  part: AnswerPart,
  request: ComparisonRequest,
  conditions: readonly ComparisonCondition[],
): Clash[] {
  const clashes: Clash[] = [];
  planComparison(part, request, conditions, clashes, new SeededRandom(0));
  return clashes;
}

function tryGroups(
  plan: ComparisonPlan,
  { groupSizes, tries, onTry }: ComparisonRequest,
  random: SeededRandom,
): readonly PersonRow[][] | null {
  for (let attempt = 0; attempt < tries; attempt++) {
    onTry(plan.part.scale ?? '', attempt + 1);
    const chosen = chooseMoments(plan, random);
    if (!chosen) continue;
    const first = arrangePeople(chosen, 0, groupSizes[0], random);
    const second = first && arrangePeople(chosen, 1, groupSizes[1], random);
    if (second) return [first, second];
  }
  return null;
}
