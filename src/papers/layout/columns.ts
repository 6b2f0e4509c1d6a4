import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { PaperGrid } from '../paper.ts';
import { ofRows, ofTests } from '../statistic.ts';
import { type Anatomy, isFigure } from './anatomy.ts';
import type { Column, ColumnName } from './column.ts';
import { withCounts } from './counts-beside-percents.ts';
import type { HeadRole } from './head-words.ts';
import { estimates, type NamesLevel, namesLevel } from './names-level.ts';
import { readHead } from './read-head.ts';

const tests: readonly HeadRole[] = ofTests;
/** The form of a distribution says nothing of whose column it is. */
const ofGroups: readonly HeadRole[] = ofRows.filter((one) => one !== 'skewness' && one !== 'kurtosis');

/** Reads the heads of the columns behind those of labels. */
export function columnsOf(
  grid: PaperGrid,
  { head, body, labelColumns }: Anatomy,
  mark: DecimalMark,
): Column[] {
  const width = grid.rows[0]?.length ?? 0;
  const columns: Column[] = [];
  const isLevel = namesLevel(head.flatMap((row) => (grid.rows[row] ?? []).map(({ text }) => text)));
  for (let column = labelColumns; column < width; column++) {
    const own = headOf(grid, head, { column, isLevel });
    const hasFigures = body.some((row) => isFigure(grid.rows[row]?.[column]?.text ?? '', mark));
    // "Significance" over marks alone names no p.
    columns.push(own.roles[0] === 'p' && !hasFigures ? { ...own, roles: ['text'] } : own);
  }
  const named = withPairedDf(columns.map((one) => ({ ...one, ...namesOf(one, columns) })));
  const counted = withCounts(grid, body, named, mark);
  const keys = counted.map(({ measure, group, roles }) => JSON.stringify([measure, group, roles]));
  // Percents of valid answers stand beside those of everybody: these are the ones that the counts give.
  const ofValid = counted.map(({ column }) =>
    head.some((row) => /^(?:valid\b|유효)/iu.test(grid.rows[row]?.[column]?.text.trim() ?? '')),
  );
  const lowest = ({ column }: Column) =>
    head.map((row) => grid.rows[row]?.[column]?.text.trim() ?? '').findLast((text) => text !== '') ?? '';
  const isOfOther = (one: Column, other: Column | undefined) =>
    other !== undefined &&
    ((one.roles[0] === 'p' && isBare(one) && !isBare(other)) ||
      (isOfMeans(lowest(one)) && isOfDifferences(lowest(other))));
  return counted.map((one, index) => ({
    ...one,
    isAmbiguous:
      one.roles.length > 0 &&
      !['text', 'label'].includes(one.roles[0] ?? '') &&
      keys.some(
        (key, other) =>
          other !== index &&
          key === keys[index] &&
          (ofValid[index] || !ofValid[other]) &&
          !isOfOther(one, counted[other]),
      ),
  }));
}

/** "Mean 95% CI", which rows have, beside "Difference 95% CI". */
const isOfMeans = (text: string) =>
  /^(?:means?|평균)(?!\s*(?:diff|차)).*(?:c\.?i|interval|신뢰)/iu.test(text);
const isOfDifferences = (text: string) =>
  /^(?:mean |평균 ?)?(?:diff|차).*(?:c\.?i|interval|신뢰)/iu.test(text);

/** Whether the head says nothing more of this column alone: "p" beside "Wilcoxon p". */
function isBare({ names }: Column): boolean {
  return names.every(({ from, to }) => from !== to);
}

function headOf(
  grid: PaperGrid,
  head: readonly number[],
  { column, isLevel }: { readonly column: number; readonly isLevel: NamesLevel },
): Column {
  const cells = head.flatMap((row) => {
    const cell = grid.rows[row]?.[column];
    return cell && cell.origin.row === row && cell.text.trim() !== '' ? [{ row, cell }] : [];
  });
  const asWritten = cells.map(({ row, cell }) => ({ row, cell, ...readHead(cell.text) }));
  const read = asWritten.map((one, index) => {
    const isOver = asWritten.slice(index + 1).some(({ roles }) => roles.length > 0);
    const text = one.cell.text.trim();
    const name = one.name === '' ? (text.split(/[\s(]/u, 1)[0] ?? '') : text;
    return isLevel(one, text, isOver) ? { ...one, roles: [], name } : one;
  });
  const lowest = read.findLast(({ roles }) => roles.length > 0 && roles[0] !== 'label');
  const unit = read.findLast(({ roles }) => roles[0] === 'b' || roles[0] === 'beta');
  // "Standardized coefficients" over "B".
  const roles =
    lowest && unit && lowest !== unit && lowest.roles[0] === 'b' ? unit.roles : (lowest?.roles ?? []);
  return {
    column,
    roles,
    measure: null,
    group: null,
    matrixRow: null,
    isAmbiguous: false,
    given: read.flatMap(({ row, cell, n, df }) => [
      ...(n === null ? [] : [{ statistic: 'n' as const, text: n, row, printed: cell.text }]),
      ...df.map((text, index) => ({
        statistic: df.length === 1 ? ('df' as const) : index === 0 ? ('df1' as const) : ('df2' as const),
        text,
        row,
        printed: cell.text,
      })),
    ]),
    names: read.flatMap(({ row, cell, name }) =>
      name === '' ? [] : [{ text: name, ...reach(grid, row, column, cell.origin.column) }],
    ),
  };
}

/** "df" beside the df of the error is that of the effect. */
function withPairedDf(columns: readonly Column[]): Column[] {
  return columns.map((one) =>
    one.roles.length === 1 &&
    one.roles[0] === 'df' &&
    columns.some(({ measure, roles }) => measure === one.measure && roles[0] === 'df2')
      ? { ...one, roles: ['df1'] }
      : one,
  );
}

/** The first and last column that a cell of the head covers. */
function reach(grid: PaperGrid, row: number, column: number, from: number): { from: number; to: number } {
  let to = column;
  while (grid.rows[row]?.[to + 1]?.origin.column === from) to += 1;
  return { from, to };
}

/**
 * Which name of a head is a group, which a measure. Under a measure there are figures of groups and their test; a group
 * has figures of people only.
 */
function namesOf({ names, roles }: Column, all: readonly Column[]): Pick<Column, 'measure' | 'group'> {
  const under = ({ from, to }: ColumnName) =>
    all.filter((other) => other.column >= from && other.column <= to);
  const isMeasure = (name: ColumnName) => {
    const inside = under(name).flatMap((other) => other.roles);
    return (
      inside.some((role) => tests.includes(role)) &&
      inside.some((role) => ofGroups.includes(role) || estimates.includes(role))
    );
  };
  const isOverTests = (name: ColumnName) => {
    const inside = under(name).flatMap((other) => other.roles);
    return inside.length > 0 && inside.every((role) => tests.includes(role) || role === 'text');
  };
  const own = names.filter((name) => !isOverTests(name));
  const measures = own.filter(isMeasure);
  const groups = own.filter((name) => !isMeasure(name));
  // Of several names that are no measures, the innermost is the group.
  const outer = groups.length > 1 ? groups.slice(0, -1) : [];
  const isTest = roles.some((role) => tests.includes(role));
  const join = (some: readonly ColumnName[]) =>
    some.length === 0 ? null : some.map(({ text }) => text).join(' · ');
  return { measure: join([...measures, ...outer]), group: isTest ? null : join(groups.slice(-1)) };
}
