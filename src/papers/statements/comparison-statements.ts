import type { PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { ofRows } from '../statistic.ts';
import { hasSummary, hasTest, isEverybody, summaryOf, testOf } from './figures-by.ts';
import { isFrequencyRow } from './frequency-statements.ts';
import type { Statement, Summary } from './statement.ts';

/** Means of groups and their tests, whether groups stand beside or below each other; and means and tests by themselves. */
export function comparisonStatements(rows: readonly ReadRow[], table: ReadTable): Statement[] {
  const isFrequencies = rows.some(({ figures }) => figures.some(({ statistic }) => statistic === 'percent'));
  const own = rows.filter((row) => !(isFrequencies && isFrequencyRow(row)) && row.figures.length > 0);
  const wide = own.filter((row) => groupsOf(row.figures).length > 1);
  const others = own.filter((row) => !wide.includes(row) && !(isFrequencies && row.isBlockHead));
  return [...wide.map((row) => wideComparison(row, table)), ...belowEachOther(others, table)];
}

/** The groups of a row, by the heads of its columns. */
function groupsOf(figures: readonly PaperFigure[]): string[] {
  const found = figures.flatMap(({ group, statistic }) =>
    group !== null && ['mean', 'median', 'score100'].includes(statistic) ? [group] : [],
  );
  return [...new Set(found)];
}

function wideComparison({ labels, figures }: ReadRow, table: ReadTable): Statement {
  const countOf = (group: string | null) => table.counts.find((one) => one.group === group)?.n;
  const summaries = groupsOf(figures).map((group): Summary => {
    const n = countOf(group);
    return {
      ...(n ? { n } : {}),
      ...summaryOf(
        group,
        figures.filter((figure) => figure.group === group),
      ),
    };
  });
  return comparison(
    { subject: labels, table },
    summaries,
    testOf(figures.filter(({ group }) => group === null)),
  );
}

function comparison(
  { subject, table }: { readonly subject: readonly string[]; readonly table: ReadTable },
  summaries: readonly Summary[],
  test: ReturnType<typeof testOf>,
): Statement {
  const groups = summaries.filter(({ group }) => !isEverybody(group));
  const all = summaries.find(({ group }) => isEverybody(group)) ?? null;
  const common = { subject, legend: table.legend, groups, test };
  return isPaired(table, groups)
    ? { kind: 'paired_comparison', ...common }
    : { kind: 'group_comparison', ...common, all };
}

const times =
  /^(?:pre|post|before|after|baseline|follow-?up|사전|사후|전|후|이전|이후|1차|2차|time ?[12]|t[12]|wave ?[12])(?:[\s-]?(?:test|조사|검사|평가|측정|점수|score))?$/iu;

const paired = /\bpaired|대응 ?표본|쌍체|대응 ?비교/iu;
const independent = /independent|unpaired|독립 ?표본/iu;

/** Whether two measurements are of the same people: the words of the table say so, or its groups are times. */
function isPaired({ caption, notes, citing }: ReadTable, groups: readonly Summary[]): boolean {
  const words = [caption ?? '', ...notes].join(' ');
  const isSaid = citing.some((text) => paired.test(text) && !independent.test(text));
  const ofTimes = groups.length > 0 && groups.every(({ group }) => times.test(group?.trim() ?? ''));
  return groups.length === 2 && (ofTimes || isSaid || paired.test(words));
}

/** Rows whose groups stand below each other: a test that is printed once is of all rows of its block. */
function belowEachOther(rows: readonly ReadRow[], table: ReadTable): Statement[] {
  return runsOf(rows).flatMap((run): Statement[] => {
    const people = run.filter(({ figures }) => hasSummary(figures));
    const tested = run.filter(({ figures }) => hasTest(figures));
    const isOne = people.length > 1 && tested.length === 1 && isOfAll(tested[0], run);
    if (isOne) {
      const [first] = people;
      const summaries = people.map(({ labels, figures }) => summaryOf(labels.at(-1) ?? '', figures));
      const test = run.flatMap(({ figures }) =>
        figures.filter(({ statistic }) => !ofRows.includes(statistic)),
      );
      const limits = people.length > 1 ? withoutLimits(test, people) : test;
      return [comparison({ subject: first?.labels.slice(0, -1) ?? [], table }, summaries, testOf(limits))];
    }
    return run.flatMap((row) => alone(row, table));
  });
}

/** Limits that every row has are of its mean, not of the test. */
function withoutLimits(test: readonly PaperFigure[], people: readonly ReadRow[]): readonly PaperFigure[] {
  const isOfRows =
    people.filter(({ figures }) => figures.some(({ statistic }) => statistic === 'conf_low')).length > 1;
  return isOfRows
    ? test.filter(({ statistic }) => statistic !== 'conf_low' && statistic !== 'conf_high')
    : test;
}

/** Whether a row's test is of its whole run: it is the first, the head of the block, or its cell spans all rows. */
function isOfAll(row: ReadRow | undefined, run: readonly ReadRow[]): boolean {
  const [first] = run;
  return row !== undefined && row === first;
}

/** Rows that belong together: those of one block, and within it those from one test to the next. */
function runsOf(rows: readonly ReadRow[]): ReadRow[][] {
  const runs: ReadRow[][] = [];
  let key: string | null = null;
  for (const row of rows) {
    const own = (row.isBlockHead ? row.labels : row.labels.slice(0, -1)).join('\0');
    const last = runs.at(-1);
    const startsAnew =
      hasTest(row.figures) && last?.some(({ figures }) => hasTest(figures) || hasSummary(figures));
    if (last && own === key && !startsAnew) last.push(row);
    else runs.push([row]);
    key = own;
  }
  return runs;
}

/** A row by itself: one distribution, a test, or both. */
function alone({ labels, figures }: ReadRow, { legend, counts }: ReadTable): Statement[] {
  const common = { subject: labels, legend };
  const whole = counts.find(({ group }) => group === null)?.n;
  const summary = { ...(whole ? { n: whole } : {}), ...summaryOf(null, figures) };
  const test = testOf(figures);
  return [
    ...(hasSummary(figures) ? [{ kind: 'summary' as const, ...common, summary }] : []),
    ...(hasTest(figures)
      ? [{ kind: 'test' as const, ...common, test, n: summary.n ?? null, oneSided: false, claim: null }]
      : []),
  ];
}
