import type { Population } from '../../../codebook/codebook.ts';
import type { SeededRandom } from '../../../stats/resampling/seeded-random.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import { type AnswerPart, answerParts, leaves } from '../answer-part.ts';
import type { AlphaRange } from '../cronbach-alpha.ts';
import { drawScaleAnswers } from '../draw-scale-answers.ts';
import type { Clash, Outcome } from '../outcome.ts';
import { smallestContradictions } from '../smallest-contradictions.ts';
import { chooseItemSums, type MeanCondition, type MeanPlan, meanConditions, planMeans } from './mean-plan.ts';

export interface MeansRequest {
  /** Every figure printed of the population. */
  readonly cells: readonly PrintedCell[];
  readonly population: Population;
  readonly n: number;
  /** Of each innermost scale. */
  readonly cronbachAlpha: AlphaRange;
}

/**
 * Answers of n people of one group that have every printed mean and 0–100 score of scales and items.
 *
 * @returns a row of answers per person, in the order of the population's items
 */
export function reconstructMeans(request: MeansRequest, random: SeededRandom): Outcome<number[][]> {
  const { population, n, cronbachAlpha } = request;
  const itemsOf = (scale: string) => population.scales.find(({ id }) => id === scale)?.items.length ?? 1;
  const conditions = meanConditions(request.cells, itemsOf);
  const plan = (part: AnswerPart, kept: readonly MeanCondition[], clashes: Clash[]): MeanPlan =>
    planMeans(part, n, population, kept, clashes);
  const parts = answerParts(population);
  const contradictions = parts.flatMap((part) =>
    smallestContradictions(conditions, (kept) => {
      const clashes: Clash[] = [];
      plan(part, kept, clashes);
      return clashes;
    }),
  );
  if (contradictions.length > 0) return { outcome: 'contradiction', contradictions };

  const people = Array.from({ length: n }, () => population.items.map(({ min }) => min));
  const general = people.map(() => random.normal());
  for (const part of parts) {
    const whole = plan(part, conditions, []);
    const { low, high } = whole.range;
    const total = Math.round(low + (high - low) * random.between(0.4, 0.6));
    const sums = chooseItemSums(whole, total, random);
    for (const { items, min, max } of leaves(part)) {
      const ofScale = { sums: sums.splice(0, items.length), min, max, general, cronbachAlpha };
      const answers = drawScaleAnswers(ofScale, random);
      for (const [person, row] of people.entries()) {
        for (const [position, { index, reverse }] of items.entries()) {
          const answer = answers[position]?.[person] ?? min;
          row[index] = reverse ? min + max - answer : answer;
        }
      }
    }
  }
  return { outcome: 'found', value: people };
}
