import { catalogue } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { BalanceRow } from '../balance/balance-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { DescribeSettings } from '../studies/describe-settings.ts';
import type { AssociationRow } from './association-row.ts';

export const describeText = catalogue(messages.describe.texts);

/** Before a p that was estimated from drawn tables. */
export const monteCarloSign = 'ᵐ';

/** What tables of associations are made from. */
export interface ShownAssociations {
  readonly settings: DescribeSettings;
  readonly populations: readonly PopulationRow[];
  readonly associations: readonly AssociationRow[];
  readonly balance: readonly BalanceRow[];
}

/** The difference of two groups that is farthest from 0; undefined where none can be computed. */
export function largestDifference(
  balance: readonly BalanceRow[],
  { population, variable }: Pick<BalanceRow, 'population' | 'variable'>,
  method: BalanceRow['method'],
): number | undefined {
  const estimates = balance
    .filter((row) => row.population === population && row.variable === variable && row.method === method)
    .flatMap(({ estimate }) => estimate ?? []);
  return estimates.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0];
}
