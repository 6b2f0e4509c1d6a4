import type { Population } from '../../instrument/instrument.ts';
import type { PublishedTable } from '../published-tables.ts';
import { alignByRank } from './align-by-rank.ts';
import { answerParts, leaves } from './answer-part.ts';
import { arrangePeople } from './arrange-people.ts';
import { chooseMoments } from './choose-moments.ts';
import { comparisonConditions, type Pair } from './comparison-condition.ts';
import { type ComparisonPlan, planComparison } from './comparison-plan.ts';
import type { Contradiction, Outcome } from './outcome.ts';
import type { PersonRow } from './person-row.ts';
import type { SeededRandom } from './seeded-random.ts';
import { splitSums } from './split-sums.ts';

export interface ComparisonRequest {
  readonly tables: readonly PublishedTable[];
  readonly population: Population;
  readonly groupIds: Pair<string>;
  readonly groupSizes: Pair<number>;
  /** How closely each outermost scale follows the person as a whole, from 0 to 1. */
  readonly loading: (scale: string) => number;
  /** How often an outermost scale is tried before it is given up. */
  readonly tries: number;
}

/**
 * Answers of two groups that have every printed mean, SD and Student t, and the significance that the text tells.
 *
 * @returns a row of answers per person, the first group first, in the order of the population's items
 */
export function reconstructComparison(request: ComparisonRequest, random: SeededRandom): Outcome<number[][]> {
  const { tables, population, groupIds, groupSizes, tries } = request;
  const figures = { groupIds, groupSizes, conditions: comparisonConditions(tables, groupIds, groupSizes) };
  const contradictions: Contradiction[] = [];
  const parts = answerParts(population);
  const plans = parts.map((part) => planComparison(part, figures, contradictions, random));
  if (contradictions.length > 0) return { outcome: 'contradiction', contradictions };

  const general = groupSizes.map((n) => Array.from({ length: n }, () => random.normal()));
  const people = groupSizes.flatMap((n) =>
    Array.from({ length: n }, () => population.items.map(({ min }) => min)),
  );
  for (const plan of plans) {
    const id = plan.part.scale ?? '';
    const groups = tryGroups(plan, groupSizes, tries, random);
    if (!groups) return { outcome: 'not_found', where: id, tries };
    const rows = groups.map((group, index) =>
      alignByRank(group, general[index] ?? [], request.loading(id), random),
    );
    for (const [leafIndex, { items, min, max }] of leaves(plan.part).entries()) {
      const ease = items.map(() => random.normal());
      const answers = rows.flatMap((group) => {
        const sums = group.map((row) => row[leafIndex] ?? 0);
        const cronbachAlpha = random.between(0.72, 0.84);
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
  return { outcome: 'found', value: people };
}

function tryGroups(
  plan: ComparisonPlan,
  groupSizes: Pair<number>,
  tries: number,
  random: SeededRandom,
): readonly PersonRow[][] | null {
  for (let attempt = 0; attempt < tries; attempt++) {
    const chosen = chooseMoments(plan, random);
    if (!chosen) continue;
    const first = arrangePeople(chosen, 0, groupSizes[0], random);
    const second = first && arrangePeople(chosen, 1, groupSizes[1], random);
    if (second) return [first, second];
  }
  return null;
}
