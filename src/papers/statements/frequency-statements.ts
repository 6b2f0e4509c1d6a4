import type { PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { byTotals } from './block-totals.ts';
import { figuresBy, hasSummary, hasTest, isEverybody, testOf } from './figures-by.ts';
import type { Statement } from './statement.ts';

/** Whether a row holds counts or percents, and no means. */
export function isFrequencyRow({ figures }: ReadRow): boolean {
  return (
    !hasSummary(figures) && figures.some(({ statistic }) => statistic === 'percent' || statistic === 'n')
  );
}

/** Counts and percents by variable: the rows of a block, or a row by itself. */
export function frequencyStatements(rows: readonly ReadRow[], { legend, counts }: ReadTable): Statement[] {
  const isTable = rows.some(({ figures }) => figures.some(({ statistic }) => statistic === 'percent'));
  if (!isTable) return [];
  const levels = rows.filter((row) => isFrequencyRow(row) && !row.isBlockHead);
  const columns = [...new Set(levels.flatMap(({ figures }) => ofPeople(figures).map(({ group }) => group)))];
  const cellsOf = (figures: readonly PaperFigure[]) =>
    columns.map((group) =>
      figuresBy(
        ofPeople(figures).filter((figure) => figure.group === group),
        ['n', 'percent'],
      ),
    );
  const totalRow = levels.find(({ labels }) => isEverybody(labels[0]));
  const totals = columns.map((group) => {
    const n = counts.find((one) => one.group === group)?.n;
    const own = totalRow ? cellsOf(totalRow.figures)[columns.indexOf(group)] : undefined;
    return { ...(n ? { n } : {}), ...own };
  });
  return blocksOf(levels.filter((row) => row !== totalRow)).flatMap((block): Statement[] => {
    const subject = block[0]?.labels.slice(0, -1) ?? [];
    const head = rows.find(
      ({ isBlockHead, labels }) => isBlockHead && labels.join('\0') === subject.join('\0'),
    );
    const test = [...(head?.figures ?? []), ...block.flatMap(({ figures }) => figures)].filter(
      ({ statistic }) => statistic !== 'n' && statistic !== 'percent',
    );
    const cells = block.map(({ labels, figures }) => ({
      label: labels.at(-1) ?? '',
      cells: cellsOf(figures),
    }));
    return byTotals(cells, head && cellsOf(head.figures), totals).map((counted) => ({
      kind: 'frequencies',
      subject: subject.length > 0 ? subject : (block[0]?.labels ?? []),
      legend,
      columns,
      test: testOf(test),
      ...counted,
    }));
  });
}

function ofPeople(figures: readonly PaperFigure[]): readonly PaperFigure[] {
  return figures.filter(({ statistic }) => statistic === 'n' || statistic === 'percent');
}

/** Rows that share all labels but the last; a row with one label, or with a test of its own in each row, stands alone. */
function blocksOf(rows: readonly ReadRow[]): ReadRow[][] {
  const blocks: ReadRow[][] = [];
  let key: string | null = null;
  for (const row of rows) {
    const own = row.labels.length > 1 ? row.labels.slice(0, -1).join('\0') : null;
    const last = blocks.at(-1);
    const continues =
      own !== null &&
      own === key &&
      !(hasTest(row.figures) && last?.every(({ figures }) => hasTest(figures)));
    if (continues && last) last.push(row);
    else blocks.push([row]);
    key = own;
  }
  return blocks;
}
