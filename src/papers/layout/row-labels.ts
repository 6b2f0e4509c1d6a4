import type { DecimalMark } from '../../printed/figures/decimal-mark.ts';
import type { GridCell, PaperGrid } from '../paper.ts';
import { isEverybody } from '../statements/figures-by.ts';
import { ofTests } from '../statistic.ts';
import { type Anatomy, isFigure } from './anatomy.ts';
import type { HeadRole } from './head-words.ts';
import { levelWordOf } from './level-words.ts';
import { readHead } from './read-head.ts';

export interface RowLabel {
  /** From the block's head inwards. */
  readonly labels: readonly string[];
  /** What the innermost label that names statistics says of the row's cells; empty where none does. */
  readonly roles: readonly HeadRole[];
  /** Whether that label says nothing else: "R²" or "N" beside terms of a model. */
  readonly isWhole: boolean;
  /** Whether the label itself speaks of a mean, a median or how they spread, understood or not: then its cells are no counts. */
  readonly namesDistribution: boolean;
  readonly isBlockHead: boolean;
}

interface Block {
  readonly name: string;
  readonly roles: readonly HeadRole[];
  readonly indent: number;
  readonly bold: boolean;
  /** The columns in which the head has a test of its own. */
  readonly tested: readonly number[];
}

/**
 * The labels of each row of the body. A blank label is the one above; a label over rows without figures of its own is the
 * head of a block, which ends at the next one, or where a row stands out as far as the head did.
 */
export function labelsOfRows(
  grid: PaperGrid,
  { head, body, labelColumns }: Anatomy,
  mark: DecimalMark,
): ReadonlyMap<number, RowLabel> {
  const tests = testColumns(grid, head);
  const found = new Map<number, RowLabel>();
  const known = statisticsOfLabels(grid, { body, labelColumns });
  const stripped = (label: string) => withoutStatistic(label, known);
  let above: readonly string[] = [];
  let block: Block | null = null;
  let blockHasInner = false;
  for (const [index, row] of body.entries()) {
    const cells = grid.rows[row] ?? [];
    const own = cells.slice(0, labelColumns).map(({ text }) => text);
    const figures = cells.flatMap((cell, column) =>
      column >= labelColumns &&
      cell.origin.row === row &&
      cell.origin.column === column &&
      isFigure(cell.text, mark)
        ? [column]
        : [],
    );
    const [first = ''] = own;
    const name = first.trim();
    const indent = indentOf(first);
    const bold = cells[0]?.bold ?? false;
    const alone = name !== '' && own.slice(1).every((text) => text.trim() === '' || text === first);
    const next = body[index + 1];
    const isHead =
      alone &&
      next !== undefined &&
      (isFollowed(grid, next, { labelColumns, mark, figures, indent, tests }) ||
        countsItsBlock(grid, { row, next }, labelColumns));
    if (isHead) {
      const { roles, name: rest } = stripped(name);
      block = { name: rest, roles, indent, bold, tested: figures.filter((column) => tests.includes(column)) };
      blockHasInner = false;
      above = [];
      found.set(row, {
        labels: [rest],
        roles: [],
        isWhole: false,
        namesDistribution: false,
        isBlockHead: true,
      });
      continue;
    }
    if (block && labelColumns === 1 && leaves(block, { indent, bold, figures }, blockHasInner)) block = null;
    if (block && indent > block.indent) blockHasInner = true;
    const filled = filledFrom(own, above);
    above = filled;
    const read = filled.map(stripped);
    const inner = read.findLast(({ roles }) => roles.length > 0);
    const rests = read.map(({ name: rest }) => rest).filter((rest) => rest !== '');
    // A scale may be called "Reliability": a row must be called something.
    const isNamed =
      rests.length > 0 || block !== null || !oftenWords.some((role) => role === inner?.roles[0]);
    const names = isNamed ? rests : filled.map((label) => label.trim());
    const isDistribution = distribution.test(own.findLast((text) => text.trim() !== '')?.trim() ?? '');
    const isCount = inner?.roles.some((role) => role === 'n' || role === 'percent') ?? false;
    const namesDistribution = isDistribution && !isCount;
    found.set(row, {
      labels: [...(block ? [block.name] : []), ...names.filter((one, at) => one !== names[at - 1])],
      roles: inner?.roles ?? (namesDistribution ? [] : (block?.roles ?? [])),
      namesDistribution,
      isWhole: inner?.name === '',
      isBlockHead: false,
    });
  }
  return found;
}

/** Words of labels whose cells are no counts of people: "Age, mean (SD)", "Dose: median (range)", and an age without a bound. */
const distribution =
  /\b(?:means?|medians?|s\.?d\.?|std|iqr|range)\b|\baverage\s+\S|^age\b(?!.*(?:group|categor|\d|[<>≥≤]))|평균|중위수|중앙값|표준편차|범위/iu;

/** How far a label stands in: spaces of any width before its text. */
function indentOf(text: string): number {
  return /^[\s\u{A0}\u{3000}]*/u.exec(text)?.[0].length ?? 0;
}

/** The statistics that labels of a table name: a word that may be a level, too, is only read as one beside others that say what it is. */
function statisticsOfLabels(
  grid: PaperGrid,
  { body, labelColumns }: Pick<Anatomy, 'body' | 'labelColumns'>,
): ReadonlySet<HeadRole> {
  const labels = body.flatMap((row) => (grid.rows[row] ?? []).slice(0, labelColumns).map(({ text }) => text));
  return new Set(
    labels.flatMap((label) => {
      const { roles, name } = readHead(label);
      return mayBeLevel(lastWord(label.trim(), name)) ? [] : roles;
    }),
  );
}

/** Words of labels that name statistics only beside others: those that may be levels, Greek letters, units and short forms. */
function mayBeLevel(word: string): boolean {
  return levelWordOf(word) !== null || /^(?:[α-ω]|ms|ss|es|df|or|med|min|max|tolerance|test)$/iu.test(word);
}

const beside: Partial<Readonly<Record<HeadRole, readonly HeadRole[]>>> = {
  mean: ['sd', 'se'],
  conf_low: ['mean', 'b', 'difference', 'odds_ratio', 'r'],
  conf_high: ['mean', 'b', 'difference', 'odds_ratio', 'r'],
  difference: ['mean', 'p'],
  f: ['r_squared', 'adjusted_r_squared', 'mean'],
  t: ['mean', 'sd', 'p'],
  p: ['mean', 'sd', 'r', 'r_squared', 'chi_square'],
  r: ['p', 'n'],
  cronbach_alpha: ['mean', 'items'],
  range: ['mean', 'median', 'min'],
  min: ['max'],
  max: ['min'],
  mean_square: ['sum_of_squares', 'f'],
  sum_of_squares: ['mean_square', 'f'],
  df: ['t', 'f', 'chi_square', 'p', 'sum_of_squares'],
  cohens_d: ['t', 'f'],
  odds_ratio: ['interval', 'conf_low', 'p'],
  tolerance: ['vif'],
  median: ['mean', 'iqr', 'q1', 'range', 'min'],
};

/** Statistics whose names are words of labels, too: "Publicity and good cases", "Service reliability". */
const oftenWords: readonly HeadRole[] = ['n', 'cronbach_alpha', 'difference', 'items', 'b'];

/** Whether the statistic is the last of several words, with nothing that sets it apart. */
function isBareWord(rest: string): boolean {
  return /^\s+\p{L}{2,}$/u.test(rest);
}

/** What names the statistic of a label: the label, or what stands behind a space in it, as in "C > T" and "TUB α". */
function lastWord(text: string, name: string): string {
  return name !== '' && text.startsWith(name) ? text.slice(name.length).replace(/^[\s-]+/u, '') : text;
}

/** A label without the statistic that it names; one that names nothing else is left empty. */
function withoutStatistic(
  label: string,
  known: ReadonlySet<HeadRole>,
): { readonly name: string; readonly roles: readonly HeadRole[] } {
  const text = label.trim();
  const { roles, name } = readHead(text);
  const [first] = roles;
  if (first === undefined || first === 'label' || first === 'text') return { name: text, roles: [] };
  if (roles.length === 1 && oftenWords.includes(first) && isBareWord(text.slice(name.length))) {
    return { name: text, roles: [] };
  }
  const isSure = !mayBeLevel(lastWord(text, name)) || (beside[first] ?? []).some((other) => known.has(other));
  return isSure ? { name, roles } : { name: text, roles: [] };
}

/** Blank labels stand for those above, as long as something further in is not blank. */
function filledFrom(own: readonly string[], above: readonly string[]): string[] {
  const first = own.findIndex((text) => text.trim() !== '');
  if (first === -1) return above.length > 0 ? [...above] : [...own];
  return own.map((text, index) => (index < first ? (above[index] ?? text) : text));
}

/** Whether a row is the head of the rows below: it has no figures, or those of a test only, which the row below then lacks. */
function isFollowed(
  grid: PaperGrid,
  next: number,
  {
    labelColumns,
    mark,
    figures,
    indent,
    tests,
  }: {
    readonly labelColumns: number;
    readonly mark: DecimalMark;
    readonly figures: readonly number[];
    readonly indent: number;
    readonly tests: readonly number[];
  },
): boolean {
  const below = grid.rows[next] ?? [];
  const figuresBelow = below.flatMap((cell: GridCell, column) =>
    column >= labelColumns && cell.origin.row === next && isFigure(cell.text, mark) ? [column] : [],
  );
  if (figures.length === 0) return figuresBelow.length > 0 || (below[0]?.text.trim() ?? '') !== '';
  const isBeside = figures.every((column) => !figuresBelow.includes(column));
  const isInner = indentOf(below[0]?.text ?? '') > indent;
  const isTest = (column: number) => tests.includes(column);
  const isTested = figures.every(isTest) && !figuresBelow.some(isTest);
  // A test alone is of the rows below itself.
  const isHeadBelow = figuresBelow.every(isTest) && !figures.some(isTest);
  return (
    figuresBelow.length > 0 &&
    isBeside &&
    !isHeadBelow &&
    (isInner || isTested || figures.length < figuresBelow.length)
  );
}

const statisticsOfTests: readonly HeadRole[] = ofTests;

/** The columns whose head names a test, its df or its p. */
function testColumns(grid: PaperGrid, head: readonly number[]): number[] {
  const width = grid.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const roles = head.flatMap((row) => readHead(grid.rows[row]?.[column]?.text ?? '').roles);
    return roles.length > 0 && roles.every((role) => statisticsOfTests.includes(role));
  });
}

const count = /^\s*n\s*=\s*\d[\d,]*\s*$/iu;

/** Whether a row says how many people those below are of: "AML classification | n = 16 | n = 26" over counts with percents. */
function countsItsBlock(
  grid: PaperGrid,
  { row, next }: { readonly row: number; readonly next: number },
  labelColumns: number,
): boolean {
  const textsOf = (of: number) =>
    (grid.rows[of] ?? []).flatMap(({ text, origin }, column) =>
      column >= labelColumns && origin.row === of && origin.column === column && text.trim() !== ''
        ? [text]
        : [],
    );
  const [own, below] = [textsOf(row), textsOf(next)];
  const label = grid.rows[row]?.[0]?.text;
  return (
    own.length > 0 &&
    own.every((text) => count.test(text)) &&
    below.length > 0 &&
    !below.some((text) => count.test(text)) &&
    !isEverybody(label) &&
    readHead(label ?? '').name !== ''
  );
}

/** Whether a row no longer belongs to the block above it. */
function leaves(
  block: Block,
  {
    indent,
    bold,
    figures,
  }: { readonly indent: number; readonly bold: boolean; readonly figures: readonly number[] },
  blockHasInner: boolean,
): boolean {
  const hasOwnTest = indent <= block.indent && figures.some((column) => block.tested.includes(column));
  return hasOwnTest || (blockHasInner && indent <= block.indent) || (block.bold && bold);
}
