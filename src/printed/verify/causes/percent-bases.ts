import type { Report } from '../../../analyses/report/report-schema.ts';
import type { Warning } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cell.ts';
import type { PercentOf } from '../../published-tables.ts';
import { agrees } from '../agreement.ts';
import { computedFigure, tableIndex } from '../computed-figure.ts';
import type { TableConventions } from '../table-conventions.ts';

/** How figures are made, and of which tables that had to be found out. */
export interface FittingBases {
  readonly conventions: readonly TableConventions[];
  readonly warnings: readonly Warning[];
}

/**
 * What the percents of each table are of. Where nothing declares it, the base that its form suggests is
 * taken, or, with a warning, another that fits most of what that one leaves and all that it explains.
 */
export function fittingBases(
  cells: readonly PrintedCell[],
  conventions: readonly TableConventions[],
  report: Report,
  file: string,
): FittingBases {
  const warnings: Warning[] = [];
  const fitting = conventions.map((table, index): TableConventions => {
    const percents = cells.filter(
      (cell) => tableIndex(cell) === index && isPercent(cell) && cell.plain !== '',
    );
    if (table.declared || percents.length === 0) return table;
    const fits = (percentOf: PercentOf) => {
      const reading = { report, conventions: conventions.map((one) => ({ ...one, percentOf })) };
      return percents.map((cell) => agrees(cell.plain, computedFigure(cell, reading)));
    };
    const usual = fits(table.percentOf);
    const off = usual.filter((fit) => !fit).length;
    const best = bases.reduce(
      (found, percentOf) => {
        const other = off > 0 ? fits(percentOf) : usual;
        const fit = other.filter((one) => one).length;
        const spoils = other.some((one, place) => !one && usual[place]);
        const isMost = (fit - (usual.length - off)) * 2 > off;
        return !spoils && isMost && fit > found.fit ? { percentOf, fit } : found;
      },
      { percentOf: table.percentOf, fit: usual.length - off },
    );
    if (best.percentOf === table.percentOf) return table;
    warnings.push(baseTaken(best, percents, file));
    return { ...table, percentOf: best.percentOf };
  });
  return { conventions: fitting, warnings };
}

const bases: readonly PercentOf[] = ['column', 'valid', 'all', 'row'];

const isPercent = ({ subject }: PrintedCell) =>
  (subject.of === 'level' || subject.of === 'people') && subject.figure === 'percent';

function baseTaken(
  { percentOf, fit }: { readonly percentOf: PercentOf; readonly fit: number },
  percents: readonly PrintedCell[],
  file: string,
): Warning {
  const table = percents[0]?.table ?? '';
  return {
    code: 'percent_base',
    count: percents.length,
    file,
    message: messages.verify.percentBase({
      table,
      name: names[percentOf],
      fit,
      percentCount: percents.length,
      percentOf,
    }),
  };
}

const names = messages.verify.percentBases satisfies Record<PercentOf, LocalizedText>;
