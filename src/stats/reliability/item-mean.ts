import { nearestNumber } from '../distributions/nearest-number.ts';
import { NotComputable } from '../not-computable.ts';
import { type ItemCovariances, spreadOf } from './item-covariances.ts';

/**
 * Mean of the scored answers to an item, correctly rounded.
 *
 * @param lowest  the scale's lowest answer, from which the sums count
 * @throws NotComputable where there is no one
 */
export function itemMean({ n, sums }: ItemCovariances, item: number, lowest: number): number {
  if (n === 0) throw new NotComputable('no_respondents');
  const people = BigInt(n);
  return nearestNumber((sums[item] ?? 0n) + people * BigInt(lowest), people);
}

/**
 * Sample standard deviation of the answers to an item.
 *
 * @throws NotComputable for fewer than two people
 */
export function itemSd(covariances: ItemCovariances, item: number): number {
  const { n } = covariances;
  if (n < 2) throw new NotComputable(n === 0 ? 'no_respondents' : 'one_respondent');
  const people = BigInt(n);
  return Math.sqrt(nearestNumber(spreadOf(covariances, item), people * (people - 1n)));
}
