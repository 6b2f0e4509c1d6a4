import type { Population } from '../../codebook/codebook.ts';
import { addBlock, emptyBlock, type MomentBlock } from '../../measures/moment-block.ts';
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
  { scales }: Population,
  groups: number,
  answers: readonly MomentAnswer[],
): boolean {
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
    const { coMoments } = tallyOf(tally, group);
    for (const [scale, block] of ofGroup.entries())
      if (coMoments && block.n > 0) addBlock(coMoments.measure.blockOf(coMoments.state, scale), block);
  }
  return tallyParts(tally).every(({ coMoments, scales: histograms }) =>
    histograms.every(({ scale, people }, index) => {
      const complete = [...(people[scale.items.length] ?? [])].reduce((sum, count) => sum + count, 0);
      return !coMoments || coMoments.measure.ofScale(coMoments.state, index).n === complete;
    }),
  );
}
