import type { Report } from '../../../analyses/score/report-schema.ts';
import type { Warning } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
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
  const { ko, en } = names[percentOf];
  return {
    code: 'percent_base',
    count: percents.length,
    file,
    message: {
      ko: `표 ${table}의 백분율 기준은 ${ko}: ${percents.length}개 중 ${fit}개가 맞습니다. 표에 percent_of: ${percentOf} 항목을 적으면 이 기준이 정해집니다`,
      en: `percents of table ${table} are taken as of ${en}, which ${fit} of ${percents.length} fit; percent_of: ${percentOf} in the table declares it`,
    },
  };
}

const names = {
  all: { ko: '응답자 전체', en: 'all respondents' },
  column: { ko: '열(집단)', en: 'the column' },
  row: { ko: '행(범주)', en: 'the row' },
  valid: { ko: '유효 응답', en: 'the valid answers' },
} as const satisfies Record<PercentOf, LocalizedText>;
