import type { FrequenciesByGroupTable, FrequenciesTable } from '../published-tables.ts';
import { cellsOf, nearestCounts, type PrintedRow, percentLike } from './nearest-counts.ts';
import type { Contradiction } from './outcome.ts';

/** How many people of each group have each level of one characteristic. */
export interface FrequencyCounts {
  readonly variable: string;
  /** Counts in the order of the groups; one count where there are no groups. */
  readonly levels: readonly { readonly level: string; readonly counts: readonly number[] }[];
}

/** A printed count or percent that the others rule out. */
export interface FrequencySlip {
  readonly table: string;
  readonly variable: string;
  readonly level: string;
  /** The group, or `all`. */
  readonly column: string;
  readonly figure: 'n' | 'percent';
  readonly printed: string;
  /** The count that agrees with the rest, or the percent that it rounds to. */
  readonly consistent: string;
}

export interface ReconciledFrequencies {
  readonly variables: readonly FrequencyCounts[];
  readonly slips: readonly FrequencySlip[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * The counts nearest to the printed ones that add up in every row and every column, and where the print departs from
 * them.
 *
 * @param groupIds  the group columns to use; none for a table without groups
 */
export function reconcileFrequencies(
  table: FrequenciesTable | FrequenciesByGroupTable,
  groupIds: readonly string[],
): ReconciledFrequencies {
  const people = Number(table.n);
  const groupSizes =
    table.kind === 'frequencies' ? [people] : groupIds.map((id) => Number(table.total.groups.get(id)?.n));
  const columns = table.kind === 'frequencies' ? ['all'] : ['all', ...groupIds];
  const variables: FrequencyCounts[] = [];
  const slips: FrequencySlip[] = [];
  const contradictions: Contradiction[] = [];

  for (const [variable, rows] of rowsByVariable(table, groupIds)) {
    const choice = nearestCounts(rows, groupSizes, people);
    if (!choice) {
      contradictions.push({
        where: variable,
        tables: [table.table],
        message: {
          ko: `"${variable}"의 빈도는 어느 칸을 고쳐도 합계와 맞지 않습니다`,
          en: `the counts of "${variable}" do not add up to the totals, whichever printed figure gives way`,
        },
      });
      continue;
    }
    variables.push({
      variable,
      levels: rows.map(({ level }, index) => ({ level, counts: choice.rows[index] ?? [] })),
    });
    for (const [index, row] of rows.entries()) {
      const cells = cellsOf(row, choice.rows[index] ?? [], table.kind === 'frequencies_by_group');
      for (const [cellIndex, { printed, count }] of cells.entries()) {
        const place = { table: table.table, variable, level: row.level, column: columns[cellIndex] ?? '' };
        const percent = percentLike(printed.percent, count, people);
        if (Number(printed.n) !== count) {
          slips.push({ ...place, figure: 'n', printed: printed.n, consistent: String(count) });
        }
        if (percent !== printed.percent) {
          slips.push({ ...place, figure: 'percent', printed: printed.percent, consistent: percent });
        }
      }
    }
  }
  return { variables, slips, contradictions };
}

function rowsByVariable(
  table: FrequenciesTable | FrequenciesByGroupTable,
  groupIds: readonly string[],
): ReadonlyMap<string, readonly PrintedRow[]> {
  const rows =
    table.kind === 'frequencies'
      ? table.rows.map((row) => ({ variable: row.variable, level: row.level, all: row, groups: [row] }))
      : table.rows.map(({ variable, level, all, groups }) => ({
          variable,
          level,
          all,
          groups: groupIds.map((id) => groups.get(id) ?? { n: '0', percent: '0' }),
        }));
  const byVariable = new Map<string, PrintedRow[]>();
  for (const { variable, ...row } of rows)
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), row]);
  return byVariable;
}
