import type { Instrument } from '../../instrument/instrument.ts';
import type { PrintedCell } from '../printed-cells.ts';
import type { GroupComparisonTable } from '../published-tables.ts';
import type { Check } from './check.ts';
import { cutPointsOf, figuresOf, isSource } from './comparison-figures.ts';
import { markedP, rowRanges } from './comparison-row.ts';
import { marksWithin } from './p-values.ts';
import { formOf } from './score-forms.ts';

/** What the text calls different or not, against the row of the same scale wherever one is printed. */
export function significanceChecks(
  table: GroupComparisonTable,
  cells: readonly PrintedCell[],
  instrument: Instrument,
  confidenceLevel: number,
): Check[] {
  const weakest = Math.max(0, ...cutPointsOf(table, instrument).map(({ below }) => below));
  return cells.flatMap((cell): Check[] => {
    const { subject, population } = cell;
    if (subject.of !== 'comparison' || subject.figure !== 'significant' || cell.table !== table.table)
      return [];
    const anchor = cells.find(
      (other) =>
        other.population === population &&
        other.row === cell.row &&
        other.subject.of === 'comparison' &&
        other.subject.figure !== 'significant',
    );
    const row = cells.filter(
      (other) =>
        anchor && other.path[1] === anchor.path[1] && other.row === anchor.row && isSource(other, 'stars'),
    );
    const settings = { form: formOf(cell, instrument), direction: 'declared', confidenceLevel } as const;
    const marks = (texts?: readonly string[]) => {
      const figures = figuresOf(row, texts);
      return markedP(rowRanges(figures, settings), figures).flatMap((p) =>
        marksWithin(p, [{ mark: 'yes', below: weakest }]),
      );
    };
    if (row.length === 0 || weakest === 0 || marks().length === 0) return [];
    return [
      {
        rule: 'significance',
        about: [cell],
        comparedWith: row,
        holds: ([claim = '', ...texts]) => marks(texts).includes(claim === 'yes' ? 'yes' : ''),
        alternatives: [cell.plain === 'yes' ? 'no' : 'yes'],
        message: {
          ko: `본문의 유의성 서술이 표의 t와 맞지 않습니다(p < ${weakest} 기준)`,
          en: `what the text says of p < ${weakest} does not go with the t of the table`,
        },
      },
    ];
  });
}
