import type { PaperFigure, ReadRow } from '../paper-figure.ts';
import { type Statistic, testNames } from '../statistic.ts';
import { testOf } from './figures-by.ts';
import type { Statement } from './statement.ts';

const names: readonly Statistic[] = testNames;

/** A cell that gives a test with its df and p, beside another test in the row: "χ²(1) = 4.2, p = .04". */
export function testsInCells(rows: readonly ReadRow[]): {
  readonly rows: ReadRow[];
  readonly tests: Statement[];
} {
  const tests: Statement[] = [];
  const others = rows.map((row) => {
    const cellOf = ({ place }: PaperFigure) => (place.in === 'table' ? place.column : null);
    const ofTest = row.figures.filter(({ statistic }) => names.includes(statistic));
    const columns = new Set(ofTest.map(cellOf));
    if (columns.size < 2) return row;
    const whole = [...columns].filter((column) => {
      const beside = row.figures.filter((one) => cellOf(one) === column).map(({ statistic }) => statistic);
      return column !== null && beside.includes('p') && (beside.includes('df') || beside.includes('df1'));
    });
    const isOf = (column: number | null) => (figure: PaperFigure) => cellOf(figure) === column;
    for (const column of whole) {
      const test = testOf(row.figures.filter(isOf(column)));
      tests.push({
        ...{ kind: 'test', subject: row.labels, legend: {}, test, n: null, oneSided: false, claim: null },
      });
    }
    return { ...row, figures: row.figures.filter((figure) => !whole.includes(cellOf(figure))) };
  });
  return { rows: others, tests };
}
