import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cell.ts';
import type { FrequenciesByGroupTable, FrequenciesTable, PrintedCount } from '../published-tables.ts';
import {
  cellsOf,
  nearestCounts,
  type PercentBase,
  type PrintedRow,
  percentBases,
  percentLike,
} from './nearest-counts.ts';
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
  readonly row: string;
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

interface FrequencyContext {
  readonly groupIds: readonly string[];
  readonly groupSizes: readonly number[];
  readonly cells: readonly PrintedCell[];
}

/**
 * The counts nearest to the printed ones that add up in every row and every column, and where the print departs from
 * them. Percents are of what the table declares; otherwise of what leaves the fewest departures.
 *
 * @param groupIds    the group columns to use; none for a table without groups
 * @param cells       the table's figures; a contradiction names those of them that do not add up
 * @param groupSizes  people of each group, or of everybody; left out, as the table has them
 */
export function reconcileFrequencies(
  table: FrequenciesTable | FrequenciesByGroupTable,
  groupIds: readonly string[],
  cells: readonly PrintedCell[],
  groupSizes: readonly number[] = sizesIn(table, groupIds),
): ReconciledFrequencies {
  const bases = table.percentOf ? [baseOf[table.percentOf]] : percentBases;
  const reconciled = bases.map((base) => reconciledBy(base, table, { groupIds, groupSizes, cells }));
  const departures = ({ contradictions, slips }: ReconciledFrequencies) =>
    contradictions.length * 1000 + slips.length;
  return reconciled.reduce((best, other) => (departures(other) < departures(best) ? other : best));
}

function sizesIn(table: FrequenciesTable | FrequenciesByGroupTable, groupIds: readonly string[]): number[] {
  return table.kind === 'frequencies'
    ? [Number(table.n)]
    : groupIds.map((id) => Number(table.total?.groups.get(id)?.n));
}

/** Everybody answers here: valid percents are of the column. */
const baseOf = { all: 'all', column: 'column', valid: 'column', row: 'row' } as const;

function reconciledBy(
  base: PercentBase,
  table: FrequenciesTable | FrequenciesByGroupTable,
  { groupIds, groupSizes, cells }: FrequencyContext,
): ReconciledFrequencies {
  const people = groupSizes.reduce((sum, size) => sum + size, 0);
  const sizes = { groups: groupSizes, people, base };
  const columns = table.kind === 'frequencies' ? [null] : ['all', ...groupIds];
  const variables: FrequencyCounts[] = [];
  const slips: FrequencySlip[] = [];
  const contradictions: Contradiction[] = [];
  const slipsOf = (
    row: string,
    group: string | null,
    printed: PrintedCount,
    count: number,
    of: number,
  ): FrequencySlip[] => {
    const consistent = { n: String(count), percent: percentLike(printed.percent, count, of) };
    return (['n', 'percent'] as const).flatMap((figure) => {
      if (printed[figure] === consistent[figure] || printed[figure].trim() === '') return [];
      const column = group === null ? figure : `${group} ${figure}`;
      const [was, is] = [printed[figure], consistent[figure]];
      return { table: table.table, row, column, figure, printed: was, consistent: is };
    });
  };
  if (table.kind === 'frequencies_by_group' && table.total) {
    const { all, groups } = table.total;
    if (all) slips.push(...slipsOf('total', 'all', all, people, people));
    for (const [index, id] of groupIds.entries()) {
      const [printed, size] = [groups.get(id), groupSizes[index] ?? 0];
      if (printed) slips.push(...slipsOf('total', id, printed, size, base === 'column' ? size : people));
    }
  }

  for (const [variable, rows] of rowsByVariable(table, groupIds)) {
    const choice = nearestCounts(rows, sizes);
    if (!choice) {
      contradictions.push({
        where: variable,
        figures: notAddingUp(cells, variable, ['all', ...groupIds]),
        message: messages.reconstruct.countsOfDoNotAddUp({ variable }),
      });
      continue;
    }
    variables.push({
      variable,
      levels: rows.map(({ level }, index) => ({ level, counts: choice.rows[index] ?? [] })),
    });
    for (const [index, row] of rows.entries()) {
      const counted = cellsOf(row, choice.rows[index] ?? [], sizes);
      for (const [cellIndex, { printed, count, of }] of counted.entries()) {
        slips.push(...slipsOf(`${variable} ${row.level}`, columns[cellIndex] ?? null, printed, count, of));
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
          all: all ?? { n: '', percent: '' },
          groups: groupIds.map((id) => groups.get(id) ?? { n: '0', percent: '0' }),
        }));
  const byVariable = new Map<string, PrintedRow[]>();
  for (const { variable, ...row } of rows)
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), row]);
  const isBlank = ({ all, groups }: PrintedRow) =>
    [all, ...groups].every(({ n, percent }) => n.trim() === '' && percent.trim() === '');
  return new Map([...byVariable].filter(([, levels]) => !levels.every(isBlank)));
}

/** The n of the first level whose groups do not add up to everybody, or else of the first such column of levels. */
function notAddingUp(
  cells: readonly PrintedCell[],
  variable: string,
  groups: readonly string[],
): readonly PrintedCell[] {
  const ofPeople = (group: string) =>
    cells.filter(
      ({ subject }) => subject.of === 'people' && subject.figure === 'n' && subject.group === group,
    );
  const counts = cells.filter(
    ({ subject }) => subject.of === 'level' && subject.variable === variable && subject.figure === 'n',
  );
  const inGroup = (group: string) =>
    counts.filter(({ subject }) => subject.of === 'level' && subject.group === group);
  const sum = (some: readonly PrintedCell[]) =>
    some.reduce((total, { printed }) => total + Number(printed), 0);

  for (const all of groups.length > 1 ? inGroup('all') : []) {
    const others = counts.filter((cell) => cell.row === all.row && cell !== all);
    if (sum(others) !== Number(all.printed)) return [all, ...others];
  }
  for (const group of groups) {
    const [total] = ofPeople(group);
    if (total && sum(inGroup(group)) !== Number(total.printed)) return [...inGroup(group), total];
  }
  return counts;
}
