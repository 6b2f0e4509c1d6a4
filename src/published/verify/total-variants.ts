import type { PrintedCell } from '../printed-cell.ts';
import { type Reading, share } from './computed-figure.ts';
import { otherTotal, type Total } from './explanations.ts';
import type { CheckedCell, Variant } from './variant.ts';

/** Percentages of every other total that a cell's count could be a part of; the same down one column of a variable. */
export function totalVariants(checked: CheckedCell, reading: Reading): Variant[] {
  return (['all', 'group', 'level', 'known'] as const).flatMap((total) => {
    const count = countAndTotal(checked.cell, total, reading);
    return count ? { explanation: otherTotal(total, count.of), scope, figure: figureOf(total, reading) } : [];
  });
}

const scope: Variant['scope'] = ({ path, subject }) =>
  subject.of === 'level' && subject.figure === 'percent'
    ? JSON.stringify([path[1], subject.variable, subject.group])
    : null;

const figureOf =
  (total: Total, reading: Reading): Variant['figure'] =>
  ({ cell }) => {
    const count = countAndTotal(cell, total, reading);
    return count && share(count.n, count.of);
  };

/** The people in a cell, and how many the total has. */
function countAndTotal({ subject, population }: PrintedCell, total: Total, { report }: Reading) {
  if (subject.of !== 'level') return null;
  const { variable, level, group } = subject;
  const rows = report.characteristics.filter(
    (row) => row.population === population && row.characteristic === variable,
  );
  const ofGroup = rows.find((row) => row.level === level && row.group === group);
  const n = ofGroup?.n;
  const groups = report.populations.find((row) => row.population === population)?.groups ?? [];
  const size = (id: string) => groups.find((row) => row.group === id)?.n;
  const of = {
    all: size('all'),
    group: size(group),
    level: rows.find((row) => row.level === level && row.group === 'all')?.n,
    known: ofGroup?.n_valid,
  }[total];
  return n === undefined || of === undefined ? null : { n, of };
}
