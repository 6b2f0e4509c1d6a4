import type { LedgerRow, Report, ScaleRow } from './report-schema.ts';
import { isSmall, type Suppressed, type SuppressionContext, tellable } from './suppress-context.ts';

type Input = Report['inputs'][number];

/** The ledger of what is told: its people are the figures' own. */
export function suppressLedger(
  all: readonly LedgerRow[],
  scales: readonly ScaleRow[],
  context: SuppressionContext,
): LedgerRow[] {
  const peopleOf = (scale: string) => (group: string) =>
    scales.find((row) => row.scale === scale && row.group === group)?.n ?? 0;
  return all.filter(({ scale, group }) => {
    const byGroup = context.levels.length > 0;
    if (!context.told || (group !== 'all' && !byGroup)) return false;
    if (scale === null) return true;
    const seen = tellable(peopleOf(scale), context);
    return group === 'all' ? seen.total !== 'nothing' : seen.byGroup;
  });
}

/** A file may hold one group alone, so that its rows are that group's people. */
export function suppressInputs(all: readonly Input[], context: SuppressionContext): Suppressed<Input> {
  const { minCell, told, levels, population } = context;
  const groupsWithheld = population.groups.length > 1 && levels.length === 0;
  const smallFile = all.some(({ rows }) => isSmall(rows.used, minCell));
  if (told && (all.length === 1 || !(groupsWithheld || smallFile)))
    return { rows: all.map((input) => ({ ...input, sha256: null })), suppressed: [] };
  return {
    rows: [],
    suppressed: all.map(({ population, file }) => ({
      population,
      table: 'inputs',
      id: file,
      label: { ko: file, en: file },
      withheld: 'everything',
    })),
  };
}
