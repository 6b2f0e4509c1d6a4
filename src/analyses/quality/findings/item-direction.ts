import type { Population, Scale } from '../../../codebook/codebook.ts';
import type { GroupTally } from '../../../measures/population-tally.ts';
import { messages } from '../../../messages/messages.ts';
import { itemCovariances } from '../../../stats/reliability/item-covariances.ts';
import { finding } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { itemRestDirection } from './item-rest-direction.ts';

const fewestItems = 3;
const fewestPeople = 10;

/**
 * Items that, scored as declared, go against the rest of their scale: probably reverse-keyed and not declared so, or
 * the other way round. People with an answer to every item of the scale count.
 */
export function itemDirection(population: Population, { coMoments }: GroupTally): QualityFinding[] {
  const large = population.scales.filter(({ items }) => items.length >= fewestItems);
  return large.flatMap((scale) => {
    const moments = coMoments?.measure.ofScale(coMoments.state, population.scales.indexOf(scale));
    if (!moments || moments.n < fewestPeople) return [];
    const covariances = itemCovariances(moments);
    return scale.items.flatMap(({ index, reverse }, position) => {
      const item = population.items[index];
      const insideAnother = large.some((other) => isInside(other, scale, population) && has(other, index));
      const direction = itemRestDirection(covariances, position);
      if (!item || insideAnother || direction === 'not_against') return [];
      const chance = direction === 'slightly_against';
      return finding({
        code: 'item_direction',
        severity: chance ? 'note' : 'decision',
        population: population.id,
        scale: scale.id,
        item: item.id,
        count: moments.n,
        message: reverse
          ? messages.check.reversedAgainstScale({ chance })
          : messages.check.againstScale({ chance }),
        hint: reverse
          ? messages.check.ifFileHoldsReversedAnswers
          : messages.check.ifQuestionnaireAsksOtherWay,
      });
    });
  });
}

const has = ({ items }: Scale, index: number) => items.some((item) => item.index === index);

function isInside(inner: Scale, outer: Scale, population: Population): boolean {
  if (inner.parent === null) return false;
  if (inner.parent === outer.id) return true;
  const parent = population.scales.find(({ id }) => id === inner.parent);
  return parent !== undefined && isInside(parent, outer, population);
}
