import type { GroupTally } from '../../measures/population-tally.ts';
import {
  exclusionReasons,
  noRows,
  type RowLedger,
  type RowsByGroup,
  rowsTogether,
} from '../../responses/rows/row-ledger.ts';
import type { CountedPopulation } from '../analysis.ts';
import type { LedgerRow } from './ledger-row.ts';

/**
 * Where every row of a population went, by group and scale: read = used + excluded.
 *
 * Rows read and excluded come from the files' ledgers, people used from the counts that the figures are made of.
 */
export function ledgerRows({ population, groups, withoutLevel, ledgers }: CountedPopulation): LedgerRow[] {
  const [everybody, ...levels] = groups;
  const none: Part = { group: null, tally: withoutLevel, rowsOf: (rows) => rows.none };
  const parts: readonly Part[] = [
    { group: 'all', tally: everybody?.tally, rowsOf: rowsTogether },
    ...levels.map(
      ({ id, tally }, level): Part => ({ group: id, tally, rowsOf: (rows) => rows.groups[level] ?? 0 }),
    ),
    ...(levels.length > 0 ? [none] : []),
  ];
  return parts.flatMap((part) => {
    const rows = rowsOfPart(part, population.id, ledgers);
    return part.group === null && rows[0]?.read === 0 ? [] : rows;
  });
}

interface Part {
  readonly group: string | null;
  readonly tally: GroupTally | undefined;
  readonly rowsOf: (rows: Readonly<RowsByGroup>) => number;
}

function rowsOfPart(
  { group, tally, rowsOf }: Part,
  population: string,
  ledgers: readonly RowLedger[],
): LedgerRow[] {
  if (!tally) return [];
  const excluded = exclusionReasons.flatMap((reason) => {
    const n = sum(ledgers, ({ excluded }) => rowsOf(excluded.get(reason) ?? noRows(0)));
    return n === 0 ? [] : [{ reason, n }];
  });
  const used = sum(ledgers, (ledger) => rowsOf(ledger.used));
  const read = group === 'all' ? sum(ledgers, (ledger) => ledger.read) : used + sum(excluded, ({ n }) => n);
  return [
    { population, group, scale: null, read, used: tally.respondents, excluded },
    ...tally.scales.map(({ scale, withoutScore }) => ({
      population,
      group,
      scale: scale.id,
      read,
      used: tally.respondents - withoutScore,
      excluded:
        withoutScore === 0
          ? excluded
          : [...excluded, { reason: 'too_few_answers' as const, n: withoutScore }],
    })),
  ];
}

function sum<One>(list: readonly One[], of: (one: One) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
