import type { Report } from '../../../analyses/report/report-schema.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import { rowKey, rowsOf } from '../report-rows.ts';

/** Everybody, the group of the column, the level of the row, or the people of the column with a known level. */
export const totals = ['all', 'group', 'level', 'known'] as const;
export type Total = (typeof totals)[number];

/** The people in a cell of frequencies, and how many the total has; null where the data do not say. */
export function countAndTotal(
  { subject, population }: PrintedCell,
  total: Total,
  report: Report,
): { readonly n: number; readonly of: number } | null {
  const rows = rowsOf(report);
  const groups = rows.populations.get(rowKey(population))?.groups ?? [];
  const size = (id: string) => groups.find((row) => row.group === id)?.n;
  if (subject.of === 'people') {
    const [n, all] = [size(subject.group), size('all')];
    const of = total === 'all' || total === 'level' ? all : n;
    return n === undefined || of === undefined ? null : { n, of };
  }
  if (subject.of !== 'level') return null;
  const { variable, level, group } = subject;
  const inGroup = (id: string) => rows.characteristics.get(rowKey(population, variable, level, id));
  const own = inGroup(group);
  const of = {
    all: size('all'),
    group: size(group),
    level: inGroup('all')?.n,
    known: own?.n_valid,
  }[total];
  return own === undefined || of === undefined ? null : { n: own.n, of };
}
