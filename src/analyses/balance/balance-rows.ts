import { categoricalDifference } from '../../stats/description/categorical-difference.ts';
import type { CountedPopulation } from '../analysis.ts';
import { crossedCharacteristics } from '../associations/crossed-counts.ts';
import { Figures } from '../figures.ts';
import type { BalanceRow } from './balance-row.ts';

/** One row per characteristic and two groups. */
export function balanceRows(counted: CountedPopulation): BalanceRow[] {
  const { population, groups } = counted;
  const { group } = population;
  if (!group) return [];
  const pairs = pairsOf(groups.slice(1).map(({ id }) => id));
  return crossedCharacteristics(counted).flatMap(({ characteristic: { column, label }, counts }) =>
    pairs.map(({ first, second }): BalanceRow => {
      const levels = counts.map((ofLevel) => ({
        first: ofLevel[first.index] ?? 0,
        second: ofLevel[second.index] ?? 0,
      }));
      const row = new Figures();
      return {
        population: population.id,
        variable: column,
        label,
        by: group.column,
        group1: first.id,
        group2: second.id,
        n1: levels.reduce((sum, level) => sum + level.first, 0),
        n2: levels.reduce((sum, level) => sum + level.second, 0),
        estimate: row.compute('estimate', () => categoricalDifference(levels)),
        method: 'multinomial',
        not_computed: row.notComputed,
      };
    }),
  );
}

interface Place {
  readonly id: string;
  readonly index: number;
}

/** Every two groups, the earlier one first. */
function pairsOf(ids: readonly string[]): { readonly first: Place; readonly second: Place }[] {
  return ids.flatMap((id, index) =>
    ids
      .slice(index + 1)
      .map((other, behind) => ({ first: { id, index }, second: { id: other, index: index + 1 + behind } })),
  );
}
