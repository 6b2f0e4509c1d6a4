import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import type { PercentOf } from '../../published-tables.ts';
import type { Check, Finding } from '../check.ts';
import { wholeNumber } from '../rounding-interval.ts';
import { bentPercents } from './bent-percents.ts';
import { type FrequencyBlock, type FrequencyTable, frequencyTable } from './frequency-block.ts';
import { percentConstraint, sumConstraint } from './frequency-constraints.ts';
import { ofAnotherBase } from './other-bases.ts';
import { divisorOf, fitting, type PercentBase, percentIsPossible, sumOf, tableBase } from './percent-base.ts';
import { blame, type Changes, type Constraint, isBroken } from './repair.ts';
import { lacksFew, type WhoAnswered, whoAnswered } from './who-answered.ts';

/** What one table of frequencies says of itself: rules that hold, and what was found where they do not. */
export interface FrequencyAudit {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  /** Whether percents were left out that are of other people than their place in the table says. */
  readonly ofOthers: boolean;
}

/**
 * Counts and percents of characteristics. Each percent must follow from its count, the groups must add up to the whole, and
 * the levels to the total of their column. Levels that add up to something else while every percent agrees with its
 * count are taken at their word: people gave no answer, or several.
 *
 * @param cells     of the table, empty ones included
 * @param declared  what the table says its percents are of
 */
export function frequencyChecks(cells: readonly PrintedCell[], declared?: PercentOf): FrequencyAudit {
  const table = frequencyTable(cells);
  const base = tableBase(table, declared);
  const context = {
    ...{ table, base, declared, grouped: groupsMakeTheWhole(table) },
    lacking: declared ? [] : columnsLackingAnswers(table, base),
    scattered: declared ? [] : columnsOfManyBases(table, base),
  };
  const parts = [table.total, ...table.blocks].map((block) => constraintsOf(block, context));
  const all = parts.flatMap(({ constraints }) => constraints);
  const results = parts.map(({ constraints }) => blame(constraints, all));
  const changes: Changes = new Map(results.flatMap((result) => [...result.changes]));
  return {
    checks: [...peopleChecks(table), ...all.map((constraint) => asCheck(constraint, changes))],
    findings: [...parts.flatMap(({ bent }) => bent), ...once(results.flatMap(({ findings }) => findings))],
    ofOthers: parts.some((part) => part.ofOthers),
  };
}

interface Context {
  readonly table: FrequencyTable;
  readonly base: PercentBase;
  readonly declared: PercentOf | undefined;
  readonly grouped: boolean;
  /** Columns some of whose characteristics are of fewer people than their total says. */
  readonly lacking: readonly number[];
  /** Columns in which so many characteristics with one level do not fit the total that each is of people of its own. */
  readonly scattered: readonly number[];
}

interface Constrained {
  readonly constraints: readonly Constraint[];
  readonly bent: readonly Finding[];
  readonly ofOthers: boolean;
}

function constraintsOf(block: FrequencyBlock, context: Context): Constrained {
  const { base, grouped, table } = context;
  const isTotal = block.variable === null;
  const readings = table.columns.map((_, column) => readingOf(block, context, column));
  const divisor = (row: number, column: number) => {
    const totals = readings[column] ?? 'printed';
    return totals === 'others' ? [] : divisorOf(block, { row, column }, table, { base, totals });
  };
  const bent = isTotal ? [] : bentOf(block, context, divisor);
  const bentCells = new Set(bent.flatMap((finding) => finding.cells));
  const isAlone = hasOneLevel(block);
  const another = context.declared || isTotal ? new Set() : ofAnotherBase(block, table, base);
  const judged = block.rows.flatMap((row, at) =>
    row.flatMap(({ n, percent }, column) => {
      const of = divisor(at, column);
      if (!n || !percent || bentCells.has(percent) || of.length === 0) return [];
      const constraint = { ...percentConstraint(n, percent, of), n, percent, whole: sumOf(of) };
      const mayLack = isAlone && context.lacking.includes(column);
      const ofFewer = mayLack && lacksFew(percent.plain, wholeNumber(n.plain) ?? 0, sumOf(of));
      const ofOthers =
        isBroken(constraint) &&
        ((isAlone && context.scattered.includes(column)) || another.has(`${at} ${column}`));
      return [{ constraint, isLeftOut: ofFewer || ofOthers, ofOthers }];
    }),
  );
  const ofPercents = judged.flatMap(({ constraint, isLeftOut }) => (isLeftOut ? [] : [constraint]));
  // Levels that add up to something else are taken at their word, but for a count that its percent says is wrong by as much.
  const columnSums = isTotal
    ? []
    : columnSumsOf(block, table).filter(({ constraint, column, missing }) => {
        if (readings[column] !== 'printed') return false;
        return (
          !isBroken(constraint) ||
          ofPercents.some(
            (one) =>
              isBroken(one) &&
              block.rows.some((row) => row[column]?.n === one.n) &&
              percentIsPossible(one.percent.plain, (wholeNumber(one.n.plain) ?? 0) + missing, one.whole),
          )
        );
      });
  const rowSums = grouped
    ? block.rows.flatMap((row) => {
        const counts = row.flatMap(({ n }) => n ?? []);
        const all = row[table.columns.indexOf('all')]?.n;
        if (!all || counts.length < row.length) return [];
        return [
          sumConstraint(
            'row_sum',
            all,
            counts.filter((cell) => cell !== all),
          ),
        ];
      })
    : [];
  return {
    constraints: [...columnSums.map(({ constraint }) => constraint), ...rowSums, ...ofPercents],
    bent,
    ofOthers: readings.includes('others') || judged.some((one) => one.ofOthers),
  };
}

/** Whether those without an answer count in the percents of a column. */
function readingOf(block: FrequencyBlock, { table, base, declared }: Context, column: number): WhoAnswered {
  if (declared === 'valid' && block.variable !== null) return 'levels';
  return declared || block.variable === null ? 'printed' : whoAnswered(block, table, { base, column });
}

function columnsLackingAnswers(table: FrequencyTable, base: PercentBase): number[] {
  return table.columns.flatMap((_, column) =>
    table.blocks.some((block) => whoAnswered(block, table, { base, column }) !== 'printed') ? [column] : [],
  );
}

function hasOneLevel({ rows }: FrequencyBlock): boolean {
  return rows.filter((cells) => cells.some(({ n }) => n)).length === 1;
}

function columnsOfManyBases(table: FrequencyTable, base: PercentBase): number[] {
  const alone = table.blocks.filter(hasOneLevel);
  return table.columns.flatMap((_, column) => {
    const parts = alone.map((block) => fitting(block, table, { base, totals: 'printed', column }));
    const [all, misfits] = parts.reduce(([of, not], one) => [of + one.of, not + one.of - one.fit], [0, 0]);
    return misfits > 2 && misfits * 5 > all ? [column] : [];
  });
}

/** By column, the counts that may add up to its total, and how many are missing from it. */
function columnSumsOf(block: FrequencyBlock, table: FrequencyTable) {
  const [line = []] = table.total.rows;
  return table.columns.flatMap((name, column) => {
    const cell = line[column]?.n ?? (name === 'all' ? table.people : null);
    const counts = block.rows.flatMap((row) => row[column]?.n ?? []);
    if (!cell || counts.length < block.rows.length) return [];
    const total = wholeNumber(cell.plain) ?? 0;
    const constraint = sumConstraint('column_sum', cell, counts);
    return [{ constraint, column, missing: total - sumOf(counts) }];
  });
}

function bentOf(
  block: FrequencyBlock,
  { table, base }: Context,
  divisor: (row: number, column: number) => readonly PrintedCell[],
): Finding[] {
  const [line = []] = table.total.rows;
  return table.columns.flatMap((group, column) => {
    const cells = block.rows.flatMap((row) => row[column] ?? []);
    if (group !== 'all' && base === 'row') return [];
    const isWhole = group === 'all' || base === 'column';
    const whole = sumOf(divisor(0, column));
    return bentPercents({
      cells: cells.flatMap(({ n, percent }) => (n && percent ? [{ n, percent }] : [])),
      divisor: whole,
      total: isWhole ? '100.0' : (line[column]?.percent?.plain ?? null),
    });
  });
}

/** Whether the group columns are all of everybody: most lines, the total among them, must say so. */
function groupsMakeTheWhole({ blocks, total, columns }: FrequencyTable): boolean {
  const at = columns.indexOf('all');
  if (columns.length < 3 || at < 0) return false;
  const rows = [...blocks, total]
    .flatMap((block) => block.rows)
    .filter((row) => row.every(({ n }) => n !== null));
  const adding = rows.filter((row) => {
    const sum = row.reduce((added, { n }, column) => added + (column === at ? 0 : Number(n?.plain)), 0);
    return sum === Number(row[at]?.n?.plain);
  });
  return adding.length > rows.length / 2;
}

/** The same figures found wrong in several blocks are one finding. */
function once(findings: readonly Finding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.cells.map(({ path }) => path.join()).join(' ');
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
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
function peopleChecks({ people, total, columns }: FrequencyTable): Check[] {
  const all = total.rows[0]?.[columns.indexOf('all')]?.n;
  if (!people) return [];
  return [
    {
      rule: 'repeated',
      about: all ? [people, all] : [],
      comparedWith: all ? [] : [people],
      holds: ([one, other]) => !all || one === other,
      message: messages.audit.everybodyDiffers({ people: people.plain, all: all?.plain ?? '' }),
      silence: messages.audit.someMayNotHaveAnswered,
    },
  ];
}
