import type { Codebook } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { Check } from './check.ts';
import { groupBox } from './comparison/group-box.ts';
import { countOf, formOf } from './score-forms.ts';

/**
 * Standard error and interval of a mean in a table of means: SE is SD / √n, the limits are M ∓ critical t · SE. Those of compared
 * groups are part of their row.
 */
export function summaryChecks(
  cells: readonly PrintedCell[],
  codebook: Codebook,
  confidenceLevel: number,
): Check[] {
  const compared = new Set(
    cells.flatMap(({ subject, path }) => (subject.of === 'comparison' ? [path[1]] : [])),
  );
  const rows = new Map<string, PrintedCell[]>();
  for (const cell of cells) {
    if ((cell.subject.of !== 'scale' && cell.subject.of !== 'item') || compared.has(cell.path[1])) continue;
    const place = cell.path.slice(0, -1).join();
    rows.set(place, [...(rows.get(place) ?? []), cell]);
  }
  return [...rows.values()].flatMap((row) => rowCheck(row, cells, codebook, confidenceLevel));
}

function rowCheck(
  row: readonly PrintedCell[],
  cells: readonly PrintedCell[],
  codebook: Codebook,
  confidenceLevel: number,
): Check[] {
  const isOf =
    (...figures: readonly string[]) =>
    (cell: PrintedCell) =>
      'figure' in cell.subject && figures.includes(cell.subject.figure);
  const errors = row.filter(isOf('se', 'conf_low', 'conf_high'));
  const [first] = errors;
  const n = first && countOf(first, cells);
  if (!first || !n) return [];
  const others = [...row.filter(isOf('mean', 'sd')), n];
  const involved = [...errors, ...others];
  const form = formOf(first, codebook);
  const holds = (figures: readonly (string | null)[]) => {
    const printed = (figure: string) => figures[involved.findIndex(isOf(figure))] ?? null;
    const { mean, sd } = groupBox(
      {
        n: printed('n'),
        mean: printed('mean'),
        sd: printed('sd'),
        se: printed('se'),
        conf_low: printed('conf_low'),
        conf_high: printed('conf_high'),
      },
      { form, spread: 'sd', confidenceLevel },
    );
    return mean.low <= mean.high && sd.low <= sd.high;
  };
  const named = involved.map(({ column, plain }) => `${column} ${plain}`).join(', ');
  return [
    {
      rule: isOf('se')(first) ? 'standard_error' : 'confidence_interval',
      about: errors,
      comparedWith: others,
      holds,
      holdsWithout: holds,
      message: messages.audit.momentsDisagree({ named }),
    },
  ];
}
