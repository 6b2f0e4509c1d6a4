import { counted } from '../counted.ts';

/** Reports of `audit` and `verify`. */
export const printedReports = () => ({
  titleOfAudit: ({ file }: { file: string }) => `Audit of ${file}`,
  titleOfVerification: ({ file }: { file: string }) => `Verification of ${file}`,
  tablesOfPaper: 'Tables of the paper',
  asPrinted: ({ table }: { table: string }) => `Table ${table} as printed`,
  contradicts:
    '(!): contradicts other figures of the paper, or is one of several of which at least one is wrong',
  differs: '(!): not what the data give',
  wrongInAll: ({ wrong, cells }: { wrong: number; cells: number }) =>
    `${counted(cells, 'printed figure')}, ${wrong} marked (!).`,
  contradictions: 'Figures that contradict each other',
  differences: 'Figures that differ from the data',
  verdicts: 'Verdicts by table',
  adjusted: 'Adjusted percentages',
  howPrinted: 'How tables are printed, and what was not read',
  feasibleT: 'Printed t in the range that n, means and SDs leave it',
  feasibleTOf: ({ table }: { table: string }) => `Table ${table}: printed t and its possible range`,
  range: 'Possible range',
  printedT: 'Printed t',
  outside: 'Outside its range',
  inside: ({ inside, rows }: { inside: number; rows: number }) =>
    `${inside} of ${counted(rows, 'printed t', 'printed t')} within the range that n, means and SDs give.`,
  outsideAt: ({ label, printed }: { label: string; printed: string }) => `Outside: ${label}, ${printed}.`,
  rangeNote: 'Every range is drawn with the same length, from its lower to its upper limit.',
});
