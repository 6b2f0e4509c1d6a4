import type { PrintedCell } from '../../printed-cells.ts';
import type { Check, Finding } from '../check.ts';
import { wholeNumber } from '../rounding-interval.ts';
import { bentPercents } from './bent-percents.ts';
import { type FrequencyBlock, type FrequencyTable, frequencyTable } from './frequency-block.ts';
import { percentConstraint, sumConstraint } from './frequency-constraints.ts';
import { divisorOf, fitting, type PercentBase, type Totals, tableBase } from './percent-base.ts';
import { blame, type Changes, type Constraint } from './repair.ts';

/** What one table of frequencies says of itself: rules that hold, and what was found where they do not. */
export interface FrequencyAudit {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/**
 * Counts and percents of characteristics. Each percent must follow from its count, the groups must add up to the whole, and
 * the levels to the total of their column. Levels that add up to something else while every percent agrees with its
 * count are taken at their word: people gave no answer, or several.
 */
export function frequencyChecks(cells: readonly PrintedCell[]): FrequencyAudit {
  const table = frequencyTable(cells);
  if (!table) return { checks: [], findings: [] };
  const printed = table.total?.rows[0]?.map(({ n }) => wholeNumber(n.plain) ?? 0);
  const columns = printed ?? table.columns.map(() => wholeNumber(table.people.plain) ?? 0);
  const base = tableBase(table, columns);
  const grouped = groupsMakeTheWhole(table);
  const results = [...(table.total ? [table.total] : []), ...table.blocks].map((block) =>
    auditBlock(block, { table, columns, base, grouped }),
  );
  return {
    checks: [peopleCheck(table), ...results.flatMap(({ checks }) => checks)],
    findings: results.flatMap(({ findings }) => findings),
  };
}

interface Context {
  readonly table: FrequencyTable;
  readonly columns: readonly number[];
  readonly base: PercentBase;
  readonly grouped: boolean;
}

function auditBlock(block: FrequencyBlock, context: Context): FrequencyAudit {
  const { columns, base, grouped, table } = context;
  const percents = block.rows.length * table.columns.length;
  const fits = (from: Totals) => fitting(block, base, { from, columns }) === percents;
  const isTotal = block.variable === null;
  const from: Totals = !isTotal && !fits('printed') && fits('levels') ? 'levels' : 'printed';
  const divisor = (row: number, column: number) => divisorOf(block, { row, column }, base, { from, columns });

  const bent = from === 'printed' && !isTotal ? bentOf(block, context, divisor) : [];
  const bentCells = new Set(bent.flatMap((finding) => finding.cells));
  const ofPercents = block.rows.flatMap((row, at) =>
    row.flatMap(({ n, percent }, column) => {
      const of = divisor(at, column);
      return bentCells.has(percent) || of === 0 ? [] : [percentConstraint(n, percent, of)];
    }),
  );
  const agree = ofPercents.every(({ cells, holds }) => holds(cells.map(({ plain }) => plain)));
  const columnSums = table.columns.map((_, column) =>
    sumConstraint(
      'column_sum',
      block.rows.flatMap((row) => row[column]?.n ?? []),
      columns[column] ?? 0,
    ),
  );
  const adding = columnSums.every(({ cells, holds }) => holds(cells.map(({ plain }) => plain)));
  const constraints: Constraint[] = [
    ...(isTotal || (!adding && agree) ? [] : columnSums),
    ...(grouped
      ? block.rows.map((row) =>
          sumConstraint(
            'row_sum',
            row.map(({ n }) => n),
            null,
          ),
        )
      : []),
    ...ofPercents,
  ];
  const { findings, changes } = blame(constraints);
  return {
    checks: constraints.map((constraint) => asCheck(constraint, changes)),
    findings: [...bent, ...findings],
  };
}

function bentOf(
  block: FrequencyBlock,
  { table, base }: Context,
  divisor: (row: number, column: number) => number,
): Finding[] {
  if (base === 'row') return [];
  return table.columns.flatMap((_, column) =>
    bentPercents({
      cells: block.rows.flatMap((row) => row[column] ?? []),
      divisor: divisor(0, column),
      total: column === 0 ? '100.0' : (table.total?.rows[0]?.[column]?.percent.plain ?? null),
    }),
  );
}

/** Whether the group columns are all of everybody: most lines, the total among them, must say so. */
function groupsMakeTheWhole({ blocks, total, columns }: FrequencyTable): boolean {
  if (columns.length < 3) return false;
  const rows = [...blocks, ...(total ? [total] : [])].flatMap((block) => block.rows);
  const adding = rows.filter(([all, ...groups]) => {
    const sum = groups.reduce((added, { n }) => added + Number(n.plain), 0);
    return sum === Number(all?.n.plain);
  });
  return adding.length > rows.length / 2;
}

/** Tells which cells were tested: with the figures that `blame` found wrong put right. */
function asCheck({ rule, cells, holds, evidence }: Constraint, changes: Changes): Check {
  const kept = cells.filter((cell) => !changes.has(cell));
  return {
    rule,
    about: [],
    comparedWith: kept,
    holds: (figures) => holds(cells.map((cell) => changes.get(cell) ?? figures[kept.indexOf(cell)] ?? '')),
    message: evidence,
  };
}

/** Everybody's n: the same as in the total line; without one, nothing tells it from the number who answered. */
function peopleCheck({ people, total }: FrequencyTable): Check {
  const all = total?.rows[0]?.[0]?.n;
  return {
    rule: 'repeated',
    about: all ? [people, all] : [],
    comparedWith: all ? [] : [people],
    holds: ([one, other]) => !all || one === other,
    message: {
      ko: `전체 인원이 ${people.plain}명과 ${all?.plain}명으로 인쇄되어 있습니다`,
      en: `everybody is ${people.plain} people in one place, ${all?.plain} in another`,
    },
    silence: {
      ko: '답하지 않은 사람이 있을 수 있어 빈도의 합과 견줄 수 없습니다',
      en: 'some may not have answered, so that the counts need not add up to it',
    },
  };
}
