import { messages } from '../../../messages/messages.ts';
import type { PrintedCell } from '../../printed-cells.ts';
import type { PercentOf } from '../../published-tables.ts';
import type { Check, Finding } from '../check.ts';
import { wholeNumber } from '../rounding-interval.ts';
import { bentPercents } from './bent-percents.ts';
import { type FrequencyBlock, type FrequencyTable, frequencyTable } from './frequency-block.ts';
import { percentConstraint, sumConstraint } from './frequency-constraints.ts';
import { divisorOf, fitting, type PercentBase, type Totals, tableBase } from './percent-base.ts';
import { blame, type Changes, type Constraint, isBroken } from './repair.ts';

/** What one table of frequencies says of itself: rules that hold, and what was found where they do not. */
export interface FrequencyAudit {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
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
  const context = { table, base: tableBase(table, declared), declared, grouped: groupsMakeTheWhole(table) };
  const parts = [table.total, ...table.blocks].map((block) => constraintsOf(block, context));
  const all = parts.flatMap(({ constraints }) => constraints);
  const results = parts.map(({ constraints }) => blame(constraints, all));
  const changes: Changes = new Map(results.flatMap((result) => [...result.changes]));
  return {
    checks: [...peopleChecks(table), ...all.map((constraint) => asCheck(constraint, changes))],
    findings: [...parts.flatMap(({ bent }) => bent), ...once(results.flatMap(({ findings }) => findings))],
  };
}

interface Context {
  readonly table: FrequencyTable;
  readonly base: PercentBase;
  readonly declared: PercentOf | undefined;
  readonly grouped: boolean;
}

interface Constrained {
  readonly constraints: readonly Constraint[];
  readonly bent: readonly Finding[];
}

function constraintsOf(block: FrequencyBlock, context: Context): Constrained {
  const { base, grouped, table } = context;
  const isTotal = block.variable === null;
  const totals = totalsOf(block, context);
  const divisor = (row: number, column: number) => divisorOf(block, { row, column }, table, { base, totals });
  const bent = isTotal ? [] : bentOf(block, context, divisor);
  const bentCells = new Set(bent.flatMap((finding) => finding.cells));
  const ofPercents = block.rows.flatMap((row, at) =>
    row.flatMap(({ n, percent }, column) => {
      const of = divisor(at, column);
      return !n || !percent || bentCells.has(percent) || of.length === 0
        ? []
        : [percentConstraint(n, percent, of)];
    }),
  );
  const agree = !ofPercents.some(isBroken);
  const columnSums = isTotal || totals === 'levels' ? [] : columnSumsOf(block, table);
  const adding = !columnSums.some(isBroken);
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
  return { constraints: [...(!adding && agree ? [] : columnSums), ...rowSums, ...ofPercents], bent };
}

/** Whether those without an answer count in the percents: not where only so every one of them fits. */
function totalsOf(block: FrequencyBlock, { table, base, declared }: Context): Totals {
  if (declared === 'valid' && block.variable !== null) return 'levels';
  if (declared || block.variable === null) return 'printed';
  const by = (totals: Totals) => fitting(block, table, { base, totals });
  const [printed, levels] = [by('printed'), by('levels')];
  return printed.fit < printed.of && levels.fit > printed.fit && levels.fit * 2 > levels.of
    ? 'levels'
    : 'printed';
}

function columnSumsOf(block: FrequencyBlock, table: FrequencyTable): Constraint[] {
  const [line = []] = table.total.rows;
  return table.columns.flatMap((column, index) => {
    const total = line[index]?.n ?? (column === 'all' ? table.people : null);
    const counts = block.rows.flatMap((row) => row[index]?.n ?? []);
    return total && counts.length === block.rows.length ? [sumConstraint('column_sum', total, counts)] : [];
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
    const counts = divisor(0, column).map(({ plain }) => wholeNumber(plain) ?? 0);
    return bentPercents({
      cells: cells.flatMap(({ n, percent }) => (n && percent ? [{ n, percent }] : [])),
      divisor: counts.reduce((sum, count) => sum + count, 0),
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
