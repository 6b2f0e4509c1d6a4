import { holdsAsPrinted } from '../../printed/audit/check.ts';
import type { ReadTable } from '../paper-figure.ts';
import type { Statement, Summary } from '../statements/statement.ts';
import { chiSquareRules } from './frequencies/chi-square-rules.ts';
import { percentRules } from './frequencies/percent-rules.ts';
import { comparisonRules } from './groups/comparison-rules.ts';
import { pairedRules } from './groups/paired-rules.ts';
import { summaryRules } from './groups/summary-rules.ts';
import { totalMeans } from './groups/total-means.ts';
import { follows, type PaperCheck } from './kit/check-kit.ts';
import { type Held, supposed, type TableContext, together } from './kit/held.ts';
import { namedTests } from './kit/named-tests.ts';
import { anovaTableRules } from './models/anova-table-rules.ts';
import { correlationRules } from './models/correlation-rules.ts';
import { modelComparisonRules } from './models/model-comparison-rules.ts';
import { changeRules, regressionRules } from './models/regression-rules.ts';
import { type KnownScales, nothingKnown } from './scales/known-scales.ts';
import { scaleChecks } from './scales/scale-checks.ts';
import { limitRules } from './tests/limit-rules.ts';
import { pRules } from './tests/p-rules.ts';

/** What whoever audits a paper knows of it. */
export interface AuditSettings {
  readonly confidenceLevel: number;
  readonly scales?: KnownScales;
}

/** Every rule that the statements of one table can be held against. */
export function checksOfTable(
  table: Pick<ReadTable, 'caption' | 'notes' | 'number' | 'citing'>,
  statements: readonly Statement[],
  { confidenceLevel, scales = nothingKnown }: AuditSettings,
): Required<Held> {
  const context: TableContext = { named: namedTests(table), confidenceLevel, scales };
  const comparisons = comparisonRules(statements, context);
  const byTails = ([2, 1] as const).map((tails) =>
    statements.map((statement) => pRules(statement, context, { tails, asRows: comparisons.asRows })),
  );
  const [twoSided = [], oneSided = []] = byTails;
  const [two, one] = [broken(twoSided), broken(oneSided)];
  const isOneSided = comparisons.oneSided || (context.named.oneSided ? one < two : two > 1 && one === 0);
  return together([
    comparisons.held,
    supposed(
      statements.flatMap((one) => (one.kind === 'paired_comparison' ? [pairedRules(one)] : [])),
      'other_test',
    ),
    percentRules(statements),
    supposed(
      filled(statements.map((one) => (one.kind === 'frequencies' ? chiSquareRules(one, context.named) : []))),
      'other_test',
    ),
    withoutOtherRanges(together(statements.map((one) => ofStatement(one, context, isOneSided ? 1 : 2)))),
    supposed(filled(statements.map(limitRules)), 'other_test'),
    scaleChecks(table, statements, scales),
    supposed(changeRules(statements), 'other_model'),
    totalMeans(statements, context.named),
    {
      checks: (isOneSided ? oneSided : twoSided).flat(),
      conventions: isOneSided ? ['one_sided_p'] : [],
    },
  ]);
}

/** Where several means or SDs do not go with their range, the range is not that of the answers: reference ranges, or percentiles. */
function withoutOtherRanges(held: Required<Held>): Required<Held> {
  const ofRanges = held.checks.filter(
    ({ rule, about }) =>
      rule === 'sd_bound' ||
      (rule === 'order' &&
        ['min', 'mean', 'max'].every((name) => about.some(({ statistic }) => statistic === name))),
  );
  if (broken(ofRanges.map((check) => [check])) < 2) return held;
  return {
    ...held,
    checks: held.checks.filter((check) => !ofRanges.includes(check)),
    conventions: [...held.conventions, 'other_range'],
  };
}

/** Rules of a statement by itself. */
function ofStatement(statement: Statement, context: TableContext, tails: 1 | 2): Held {
  switch (statement.kind) {
    case 'anova_table':
      return { checks: anovaTableRules(statement) };
    case 'correlation_matrix':
      return correlationRules(statement, context, tails);
    case 'regression':
      return regressionRules(statement, context, tails);
    case 'model_comparison':
      return modelComparisonRules(statement, context, tails);
    case 'summary':
      return { checks: summaryRules(statement.summary, context.confidenceLevel) };
    case 'group_comparison':
      return {
        checks: statement.groups.length === 2 ? [] : summariesOf(statement.groups, context),
      };
    case 'reliability':
      return { checks: atMostOne(statement.figures) };
    case 'paired_comparison':
      return { checks: summariesOf(statement.groups, context) };
    default:
      return { checks: [] };
  }
}

/** Alpha and omega may be negative, but not above 1. */
function atMostOne(figures: Extract<Statement, { kind: 'reliability' }>['figures']): PaperCheck[] {
  return [figures.cronbach_alpha, figures.mcdonald_omega].flatMap((figure) =>
    figure
      ? [follows({ rule: 'bounds', figure, given: [], possible: () => [{ low: -Infinity, high: 1 }] })]
      : [],
  );
}

function summariesOf(groups: readonly Summary[], { confidenceLevel }: TableContext): PaperCheck[] {
  return groups.flatMap((group) => summaryRules(group, confidenceLevel));
}

function filled(rows: readonly (readonly PaperCheck[])[]): readonly (readonly PaperCheck[])[] {
  return rows.filter((row) => row.length > 0);
}

function broken(rows: readonly (readonly PaperCheck[])[]): number {
  return rows.filter((row) => !row.every(holdsAsPrinted)).length;
}
