import { localize } from '../../localized.ts';
import { type ChiSquareTest, chiSquareTest, yatesTest } from '../../stats/association/chi-square-test.ts';
import { type ContingencyTable, occupiedTable } from '../../stats/association/contingency-table.ts';
import { cramersV } from '../../stats/association/cramers-v.ts';
import { expectedCounts } from '../../stats/association/expected-counts.ts';
import { fisherExactTest } from '../../stats/association/fisher-exact-test.ts';
import type { CountedPopulation } from '../analysis.ts';
import { Figures } from '../figures.ts';
import { starsFor } from '../stars-for.ts';
import type { DescribeSettings } from '../studies/describe-settings.ts';
import type { AssociationRow } from './association-row.ts';
import { crossedCharacteristics } from './crossed-counts.ts';

/** One row per characteristic, of its association with the groups. */
export function associationRows(counted: CountedPopulation<DescribeSettings>): AssociationRow[] {
  const { population, settings } = counted;
  const { group } = population;
  if (!group) return [];
  return crossedCharacteristics(counted).map(({ characteristic: { column, label }, counts }) => ({
    population: population.id,
    variable: column,
    label,
    by: group.column,
    by_label: group.label ?? localize(group.column),
    n: counts.flat().reduce((sum, n) => sum + n, 0),
    ...associationFigures(counts, settings),
  }));
}

type About = 'population' | 'variable' | 'label' | 'by' | 'by_label' | 'n';

function associationFigures(
  counts: ContingencyTable,
  settings: DescribeSettings,
): Omit<AssociationRow, About> {
  const row = new Figures();
  const occupied = () => occupiedTable(counts);
  const chiSquare = row.compute('chi_square', () => chiSquareTest(occupied()));
  const expected = row.compute('smallest_expected', () => expectedCounts(occupied()));
  return {
    chi_square: chiSquare && {
      statistic: chiSquare.statistic,
      df: chiSquare.degreesOfFreedom,
      p_value: chiSquare.pValue,
    },
    stars: starsFor(chiSquare?.pValue, settings.stars),
    yates: chiSquare && yates(yatesTest(occupied())),
    fisher: row.compute('fisher', () => {
      const { pValue, ...how } = fisherExactTest(occupied(), settings.seed);
      return { p_value: pValue, ...how };
    }),
    cramers_v: row.compute('cramers_v', () => {
      const v = cramersV(occupied(), settings.conf_level);
      return { estimate: v.estimate, conf_low: v.confidenceLow, conf_high: v.confidenceHigh };
    }),
    smallest_expected: expected?.smallest ?? null,
    cells: expected?.cells ?? 0,
    cells_below_5: expected?.cellsBelowFive ?? 0,
    not_computed: row.notComputed,
  };
}

const yates = (test: ChiSquareTest | null) => test && { statistic: test.statistic, p_value: test.pValue };
