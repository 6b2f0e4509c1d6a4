import { messages } from '../../messages/messages.ts';
import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import { plainCharacters } from '../../printed/figures/plain-characters.ts';
import type { GridCell, PaperGrid } from '../paper.ts';
import type { NotRead, PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { ofModels, type Statistic, testNames } from '../statistic.ts';
import type { Sentence } from '../text/sentences.ts';
import { anatomyOf } from './anatomy.ts';
import { type Assigned, assignRoles } from './assign-roles.ts';
import type { Column } from './column.ts';
import { columnsOf } from './columns.ts';
import { countsCited } from './counts-cited.ts';
import { figuresIn } from './figures-in.ts';
import type { HeadRole } from './head-words.ts';
import { holdsCounts } from './holds-counts.ts';
import { withMatrix } from './matrix.ts';
import { isOutOfLine } from './out-of-line.ts';
import { isPlausible } from './plausible.ts';
import { labelsOfRows, type RowLabel } from './row-labels.ts';
import { legendIn, tableNumber, tableRoles, wholeCountIn } from './table-words.ts';

/** What stands around a grid in its document. */
export interface Surroundings {
  readonly block: number;
  readonly caption: string | null;
  /** The heading, or bold line, just above: its title where nothing else is. */
  readonly heading?: string | null;
  readonly notes: readonly string[];
  readonly decimalMark: DecimalMark;
  /** The paragraphs that are its caption and notes. */
  readonly ownBlocks: readonly number[];
  /** The sentences of running text that cite it, and no other table. */
  readonly citing: readonly Sentence[];
}

/** A figure before its column has been judged as a whole. */
interface Candidate {
  readonly row: number;
  readonly column: Column;
  readonly cell: GridCell;
  readonly lastRow: number;
  readonly assigned: readonly Assigned[];
  /** Why some or all numbers of the cell have no role; null where all have one. */
  readonly lacking: 'no_role' | 'over' | 'ambiguous' | 'out_of_line' | null;
}

/** Gives rows, columns and figures of one table their roles; what is not certain is not read, and listed. */
export function readTable(grid: PaperGrid, around: Surroundings): ReadTable {
  const { block, decimalMark } = around;
  const anatomy = anatomyOf(grid, decimalMark);
  const caption = around.caption ?? grid.caption ?? anatomy.title ?? around.heading ?? null;
  const notes = [...anatomy.notes, ...around.notes];
  const words = [...(caption === null ? [] : [caption]), ...notes];
  const labels = labelsOfRows(grid, anatomy, decimalMark);
  const columns = withMatrix(grid, anatomy, columnsOf(grid, anatomy, decimalMark), decimalMark);
  const unnamed = anatomy.body.filter((row) => {
    const { roles = [], namesDistribution = false } = labels.get(row) ?? {};
    return roles.length === 0 && !namesDistribution;
  });
  const defaults = {
    named: tableRoles(words),
    counts: holdsCounts(grid, unnamed, columns, decimalMark),
  };
  const isShifted = isOutOfLine(grid, anatomy, columns, decimalMark);
  const candidates = anatomy.body.flatMap((row) =>
    columns.flatMap((column): Candidate[] => {
      const cell = grid.rows[row]?.[column.column];
      if (!cell || cell.origin.row !== row || cell.origin.column !== column.column) return [];
      if (column.roles[0] === 'text') return [];
      const numbers = figuresIn(cell.text, decimalMark);
      if (!numbers) return [];
      const label = labels.get(row);
      const roles = rolesFor(column, label, defaults, numbers);
      const isAmbiguous = column.isAmbiguous && column.matrixRow === null;
      const open = isShifted ? 'out_of_line' : isAmbiguous ? 'ambiguous' : null;
      const { assigned, over } = open === null ? assignRoles(numbers, roles) : { assigned: [], over: 0 };
      const isUnnamed = roles.length === 0 && assigned.length === 0;
      const lacking = open ?? (isUnnamed ? 'no_role' : over > 0 ? 'over' : null);
      return [{ row, column, cell, lastRow: lastRowOf(grid, row, column.column), assigned, lacking }];
    }),
  );
  const refused = implausible(candidates);
  const isRead = (one: Candidate) => !refused.has(one.column.column) && !isNoCount(one);
  const marked = new Set(
    candidates.flatMap(({ column, assigned }) =>
      assigned.some(({ number }) => number.marks !== '') ? [column.column] : [],
    ),
  );
  // A matrix is marked as a whole: a column of it may have one figure only.
  const isMarked = ({ column, matrixRow }: Column) =>
    marked.has(column) ||
    (matrixRow !== null && columns.some((other) => other.matrixRow !== null && marked.has(other.column)));
  const rows = anatomy.body.map((row): ReadRow => {
    const label = labels.get(row);
    const own = candidates.filter((one) => one.row === row && isRead(one));
    return {
      row,
      labels: label?.labels ?? [],
      isBlockHead: label?.isBlockHead ?? false,
      figures: [
        ...own.flatMap((candidate) => figuresOf(candidate, block, isMarked(candidate.column))),
        ...marksAlone(grid, row, columns, block),
      ],
    };
  });
  const counts = countsOf(columns, words, block);
  return {
    block,
    number: caption === null ? null : tableNumber(caption),
    caption,
    notes,
    ownBlocks: around.ownBlocks,
    citing: around.citing.map(({ text }) => text.trim()),
    counts: hasCounts(counts, rows)
      ? counts
      : countsCited(
          around.citing,
          columns.flatMap(({ group }) => group ?? []),
        ),
    matrix: columns.flatMap(({ column, matrixRow }) =>
      matrixRow === null ? [] : [{ column, row: matrixRow }],
    ),
    rows,
    legend: legendIn(words),
    notRead: notReadOf(candidates, refused, block),
  };
}

/** Whether a table itself says how many people its figures are of. */
function hasCounts(counts: ReadTable['counts'], rows: readonly ReadRow[]): boolean {
  return counts.length > 0 || rows.some(({ figures }) => figures.some(({ statistic }) => statistic === 'n'));
}

/**
 * The roles of a cell: by the head of its column, else by the label of its row, else by what notes or caption say of all cells,
 * or by the figures of the table.
 */
function rolesFor(
  column: Column,
  ofRow: RowLabel | undefined,
  defaults: { readonly named: readonly (readonly HeadRole[])[]; readonly counts: boolean },
  numbers: readonly { readonly percent: boolean }[],
): readonly HeadRole[] {
  const { roles = [], isWhole = false, namesDistribution = false } = ofRow ?? {};
  const isOfPeople = column.roles.length > 0 && column.roles.every((role) => ofCounts.includes(role));
  if (isWhole && roles.some((role) => belowTerms.includes(role))) return roles;
  if (namesDistribution && isOfPeople) return onlyOnce(roles, 'mean');
  if (column.roles.length > 0) return onlyOnce(column.roles, 'n');
  if (roles.length > 0) return onlyOnce(roles, 'n');
  if (numbers.length < 2) return [];
  const isCount = numbers.some(({ percent }) => percent);
  if (isCount && defaults.counts && !namesDistribution) return ['n', 'percent'];
  const { named } = defaults;
  const fitting = named.filter((one) => {
    const isOfCounts = one.includes('percent');
    return namesDistribution ? !isOfCounts && !isCount : named.length === 1 || isOfCounts === isCount;
  });
  return fitting.length === 1 ? (fitting[0] ?? []) : [];
}

const ofCounts: readonly HeadRole[] = ['n', 'percent'];

/** "n/N (%)" and "mean / median" say more than is understood. */
function onlyOnce(roles: readonly HeadRole[], role: HeadRole): readonly HeadRole[] {
  return roles.filter((one) => one === role).length > 1 ? [] : roles;
}

/** What stands below the terms of a model, whatever the heads of the columns say. */
const belowTerms: readonly HeadRole[] = [...ofModels, 'df'];

/** Whether a cell that the head calls a count holds none, as a mean among counts. */
function isNoCount({ assigned }: Candidate): boolean {
  return assigned.some(({ statistic, number }) => statistic === 'n' && !isPlausible('n', number.plain));
}

function lastRowOf(grid: PaperGrid, row: number, column: number): number {
  let last = row;
  while (grid.rows[last + 1]?.[column]?.origin.row === row) last += 1;
  return last;
}

/** Columns of which more than a fifth of the figures cannot be what the head says, by the statistic that does not fit. */
function implausible(candidates: readonly Candidate[]): ReadonlyMap<number, Statistic> {
  const counts = new Map<number, { all: number; wrong: number; statistic: Statistic }>();
  for (const { column, assigned } of candidates) {
    for (const { statistic, number } of assigned) {
      const count = counts.get(column.column) ?? { all: 0, wrong: 0, statistic };
      count.all += 1;
      if (!isPlausible(statistic, number.plain)) {
        count.wrong += 1;
        count.statistic = statistic;
      }
      counts.set(column.column, count);
    }
  }
  return new Map(
    [...counts].flatMap(([column, { all, wrong, statistic }]) =>
      wrong * 5 > all || (wrong > 0 && all < 3) ? [[column, statistic] as const] : [],
    ),
  );
}

const earningMarks: readonly Statistic[] = [
  'test',
  ...testNames,
  'p',
  'r',
  'rho',
  'b',
  'beta',
  'odds_ratio',
  'difference',
];

function figuresOf(
  { row, column, cell, lastRow, assigned }: Candidate,
  block: number,
  isMarked: boolean,
): PaperFigure[] {
  const common = { printed: cell.text, measure: column.measure, group: column.group };
  const place = { in: 'table', block, row, column: column.column, lastRow } as const;
  const given = column.given.filter(({ statistic }) => statistic !== 'n');
  const figures = assigned.map(
    ({ statistic, number, part }): PaperFigure => ({
      ...common,
      statistic,
      plain: number.plain,
      place: { ...place, part },
    }),
  );
  const marks = assigned.find(({ number }) => number.marks !== '');
  const canBear = assigned.some(({ statistic }) => earningMarks.includes(statistic));
  const ofMarks: PaperFigure[] =
    canBear && (marks || isMarked)
      ? [
          {
            ...common,
            statistic: 'marks',
            plain: marks?.number.marks ?? '',
            place: { ...place, part: assigned.length },
          },
        ]
      : [];
  const ofHead = given.map(
    ({ statistic, text, row: headRow, printed }): PaperFigure => ({
      ...common,
      statistic,
      plain: text,
      printed,
      place: { in: 'head', block, row: headRow, column: column.column },
    }),
  );
  return [...figures, ...ofMarks, ...ofHead];
}

/** Marks in a column of their own. */
function marksAlone(grid: PaperGrid, row: number, columns: readonly Column[], block: number): PaperFigure[] {
  return columns.flatMap((column): PaperFigure[] => {
    const cell = grid.rows[row]?.[column.column];
    if (!cell || cell.origin.row !== row) return [];
    const text = plainCharacters(cell.text).replaceAll('^', '');
    if (!/^[*†‡+]+$/u.test(text)) return [];
    const place = { in: 'table', block, row, column: column.column, part: 0, lastRow: row } as const;
    return [
      { statistic: 'marks', plain: text, printed: cell.text, measure: column.measure, group: null, place },
    ];
  });
}

function countsOf(columns: readonly Column[], words: readonly string[], block: number): ReadTable['counts'] {
  const seen = new Set<string>();
  const ofHeads = columns.flatMap((column) =>
    column.given.flatMap(({ statistic, text, row, printed }) => {
      const { group, measure } = column;
      const key = JSON.stringify([row, measure, group]);
      if (statistic !== 'n' || seen.has(key)) return [];
      seen.add(key);
      const place = { in: 'head', block, row, column: column.column } as const;
      return [{ group, n: { statistic: 'n' as const, plain: text, printed, place, measure, group } }];
    }),
  );
  const whole = wholeCountIn(words);
  if (!whole) return ofHeads;
  const place = { in: 'head', block, row: null, column: null } as const;
  return [
    ...ofHeads,
    {
      group: null,
      n: { statistic: 'n', plain: whole.text, printed: whole.printed, place, measure: null, group: null },
    },
  ];
}

/** Why figures were not read, one entry for all cells of one reason and column. */
function notReadOf(
  candidates: readonly Candidate[],
  refused: ReadonlyMap<number, Statistic>,
  block: number,
): NotRead[] {
  const found = new Map<string, { cells: { row: number; column: number }[]; why: NotRead['why'] }>();
  for (const candidate of candidates) {
    const { row, column, lacking } = candidate;
    const statistic = refused.get(column.column) ?? (isNoCount(candidate) ? 'n' : undefined);
    const why = statistic
      ? messages.papers.headDoesNotFit({ statistic: messages.papers.statistics[statistic] })
      : lacking === 'no_role'
        ? messages.papers.headNamesNoStatistic
        : lacking === 'over'
          ? messages.papers.moreFiguresThanHeadNames
          : lacking === 'ambiguous'
            ? messages.papers.headsSayTheSame
            : lacking === 'out_of_line'
              ? messages.papers.headOutOfLine
              : null;
    if (!why) continue;
    const key = lacking === 'out_of_line' ? lacking : `${column.column} ${statistic ?? lacking}`;
    const entry = found.get(key) ?? { cells: [], why };
    entry.cells.push({ row, column: column.column });
    found.set(key, entry);
  }
  return [...found.values()].map((entry) => ({ block, ...entry }));
}
