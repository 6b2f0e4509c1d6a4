import { ledgerDisclosure } from '../analyses/ledger/ledger-row.ts';
import type { LedgerRow, Report, ReportSettings } from '../analyses/report/report-schema.ts';
import { localize } from '../localized.ts';
import { allowedInput } from './allowed-head.ts';
import { allowedRow } from './allowed-row.ts';
import { isSmall, type Suppressed, type SuppressionContext } from './suppress-context.ts';
import type { Releases } from './suppress-release.ts';

type Input = Report['inputs'][number];

/** The ledger of what is disclosed: its people are the figures' own. */
export function suppressLedger(
  all: readonly LedgerRow[],
  { scale: releaseOf }: Releases,
  context: SuppressionContext,
  settings: ReportSettings,
): LedgerRow[] {
  const disclosed = all.filter(({ scale, group }) => {
    const byGroup = context.levels.length > 0;
    if (!context.disclosed || (group !== 'all' && !byGroup)) return false;
    if (scale === null) return true;
    const release = releaseOf(scale);
    return group === 'all' ? release.total !== 'nothing' : release.byGroup;
  });
  return disclosed.map((row) => allowedRow(row, ledgerDisclosure, settings));
}

/** A file may hold one group alone, so that its rows are that group's people. */
export function suppressInputs(all: readonly Input[], context: SuppressionContext): Suppressed<Input> {
  const { minCell, disclosed, levels, population } = context;
  const groupsWithheld = population.groups.length > 1 && levels.length === 0;
  const smallFile = all.some(({ rows }) => isSmall(rows.used, minCell));
  if (disclosed && (all.length === 1 || !(groupsWithheld || smallFile)))
    return { rows: all.map(allowedInput), suppressed: [] };
  return {
    rows: [],
    suppressed: all.map(({ population, file }) => ({
      population,
      table: 'inputs',
      id: file,
      label: localize(file),
      withheld: 'everything',
    })),
  };
}
