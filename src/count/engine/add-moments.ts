import type { Population } from '../../codebook/codebook.ts';
import { coMomentsOf } from '../../measures/co-moments.ts';
import { addItemsOfPairs } from '../../measures/item-moments.ts';
import { emptyBlock, type MomentBlock } from '../../measures/moment-block.ts';
import { type PopulationTally, tallyOf, tallyParts } from '../../measures/population-tally.ts';
import { placeOf } from './counting-query.ts';
import type { MomentAnswer } from './moment-query.ts';
import { unpack } from './packed-products.ts';

/**
 * Adds what a database has summed up.
 *
 * @returns whether it is of the people whose scores have been counted
 */
export function addMoments(
  tally: PopulationTally,
  population: Population,
  groups: number,
  answers: readonly MomentAnswer[],
): boolean {
  const { scales } = population;
  const measure = coMomentsOf(population);
  const blocks = new Map<number, MomentBlock[]>();
  for (const { sums, rows, answer } of answers) {
    for (const [place, written] of answer) {
      const { outcome, group } = placeOf(Number(place), groups);
      if (outcome !== 'used') continue;
      const numbers = (written ?? '').split(' ');
      if (numbers.length !== sums.length) return false;
      const ofGroup = blocks.get(group) ?? scales.map(emptyBlock);
      blocks.set(group, ofGroup);
      for (const [at, sum] of sums.entries()) {
        const [of, block] = [scales[sum.scale], ofGroup[sum.scale]];
        if (of && block) unpack(block, of, sum, BigInt(numbers[at] ?? ''), rows);
      }
    }
  }
  for (const [group, ofGroup] of blocks) {
    const { coMoments, itemMoments } = tallyOf(tally, group);
    if (coMoments) measure.merge(coMoments.state, ofGroup);
    if (itemMoments) addItemsOfPairs(itemMoments.state, { measure, state: ofGroup });
  }
  return tallyParts(tally).every(({ coMoments, itemMoments, scales: histograms }) =>
    histograms.every(({ scale, people }, index) => {
      const complete = [...(people[scale.items.length] ?? [])].reduce((sum, count) => sum + count, 0);
      const counted = coMoments ? measure.casesOf(coMoments.state, index) : itemMoments?.state[index];
      return !counted || counted.n === complete;
    }),
  );
}
