import type { Population } from '../../instrument/instrument.ts';
import type { PublishedTable } from '../published-tables.ts';
import { answerParts, leaves } from './answer-part.ts';
import { drawScaleAnswers } from './draw-scale-answers.ts';
import { chooseItemSums, planMeans, printedMeans } from './mean-plan.ts';
import type { Contradiction, Outcome } from './outcome.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Answers of n people of one group that have every printed mean and 0–100 score of scales and items.
 *
 * @returns a row of answers per person, in the order of the population's items
 */
export function reconstructMeans(
  tables: readonly PublishedTable[],
  population: Population,
  n: number,
  random: SeededRandom,
): Outcome<number[][]> {
  const means = printedMeans(tables);
  const contradictions: Contradiction[] = [];
  const parts = answerParts(population);
  const plans = parts.map((part) => ({ part, plan: planMeans(part, n, population, means, contradictions) }));
  if (contradictions.length > 0) return { outcome: 'contradiction', contradictions };

  const people = Array.from({ length: n }, () => population.items.map(({ min }) => min));
  const general = people.map(() => random.normal());
  for (const { part, plan } of plans) {
    const { low, high } = plan.range;
    const total = Math.round(low + (high - low) * random.between(0.4, 0.6));
    const sums = chooseItemSums(plan, total, random);
    for (const { items, min, max } of leaves(part)) {
      const answers = drawScaleAnswers({ sums: sums.splice(0, items.length), min, max, general }, random);
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
