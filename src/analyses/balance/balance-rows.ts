import type { Characteristic } from '../../codebook/codebook.ts';
import { categoricalDifference } from '../../stats/description/categorical-difference.ts';
import { numericDifference } from '../../stats/description/numeric-difference.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import type { CountedPopulation } from '../analysis.ts';
import { crossedCharacteristics } from '../associations/crossed-counts.ts';
import { pairsOf } from '../comparisons/comparison-rows.ts';
import { Figures } from '../figures.ts';
import { type CountedNumbers, countedNumbers } from '../measurements/numbers-of-groups.ts';
import type { BalanceRow } from './balance-row.ts';

/** What two groups have in a characteristic, and how far they differ. */
interface Difference extends Pick<BalanceRow, 'group1' | 'group2' | 'n1' | 'n2' | 'method'> {
  readonly estimate: () => number;
}

/** One row per characteristic and two groups, then one per column of numbers and two groups. */
export function balanceRows(counted: CountedPopulation): BalanceRow[] {
  const { population } = counted;
  const { group } = population;
  if (!group) return [];
  const row = (
    { column, label }: Pick<Characteristic, 'column' | 'label'>,
    { estimate, ...about }: Difference,
  ): BalanceRow => {
    const figures = new Figures();
    return {
      population: population.id,
      variable: column,
      label,
      by: group.column,
      ...about,
      estimate: figures.compute('estimate', estimate),
      not_computed: figures.notComputed,
    };
  };
  return [
    ...crossedCharacteristics(counted).flatMap(({ characteristic, counts }) =>
      ofLevels(counted, counts).map((difference) => row(characteristic, difference)),
    ),
    ...countedNumbers(counted)
      .filter(({ numeric }) => numeric.column !== group.column)
      .flatMap((numbers) => ofNumbers(numbers).map((difference) => row(numbers.numeric, difference))),
  ];
}

function ofLevels({ groups }: CountedPopulation, counts: readonly (readonly number[])[]): Difference[] {
  const ids = groups.slice(1).map(({ id }, index) => ({ id, index }));
  return pairsOf(ids).map(([one, other]) => {
    const levels = counts.map((ofLevel) => ({
      first: ofLevel[one.index] ?? 0,
      second: ofLevel[other.index] ?? 0,
    }));
    return {
      group1: one.id,
      group2: other.id,
      n1: levels.reduce((sum, { first }) => sum + first, 0),
      n2: levels.reduce((sum, { second }) => sum + second, 0),
      method: 'multinomial',
      estimate: () => categoricalDifference(levels),
    };
  });
}

function ofNumbers({ ofGroups: [, ...groups] }: CountedNumbers): Difference[] {
  return pairsOf(groups).map(([one, other]) => ({
    group1: one.group.id,
    group2: other.group.id,
    n1: Number(one.numbers?.n ?? 0),
    n2: Number(other.numbers?.n ?? 0),
    method: 'average_variance',
    estimate: () => {
      if (!one.numbers || !other.numbers) throw new NotComputable('not_counted');
      return numericDifference(one.numbers, other.numbers);
    },
  }));
}
