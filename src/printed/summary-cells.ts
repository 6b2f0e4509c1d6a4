import type { ScoreKind } from '../codebook/codebook.ts';
import type { CellInTable, CellSubject, PrintedCell } from './printed-cell.ts';
import type { PrintedSummary, SummaryFigure } from './printed-summary.ts';

/** The printed figures of one scale or item, in the order in which tables have them. */
export function summaryCells(
  row: string,
  printed: PrintedSummary & { readonly score100?: string | null },
  path: PrintedCell['path'],
  subject: (figure: SummaryFigure) => CellSubject,
): CellInTable[] {
  return summaryFigures.flatMap((figure) => {
    const text = printed[figure];
    return text === undefined || text === null
      ? []
      : { row, column: figure, printed: text, path: [...path, figure], subject: subject(figure) };
  });
}

const summaryFigures = ['n', 'mean', 'sd', 'se', 'conf_low', 'conf_high', 'score100'] as const;

/** Marks the subject of a figure with what scores are, where that is declared. */
export function declaredScore({ score }: { readonly score?: ScoreKind }): { readonly score?: ScoreKind } {
  return score ? { score } : {};
}
