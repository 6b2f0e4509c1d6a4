import { holdsAsPrinted } from '../../printed/audit/check.ts';
import type { ReadTable } from '../paper-figure.ts';
import type { Statement } from '../statements/statement.ts';
import { chiSquareRules } from './frequencies/chi-square-rules.ts';
import { percentRules } from './frequencies/percent-rules.ts';
import { comparisonRules } from './groups/comparison-rules.ts';
import { pairedRules } from './groups/paired-rules.ts';
import type { PaperCheck } from './kit/check-kit.ts';
import { type Held, supposed, type TableContext, together } from './kit/held.ts';
import { namedTests } from './kit/named-tests.ts';
import { pRules } from './tests/p-rules.ts';

/** Every rule that the statements of one table can be held against. */
export function checksOfTable(
  table: Pick<ReadTable, 'caption' | 'notes'>,
  statements: readonly Statement[],
  confidenceLevel: number,
): Required<Held> {
  const context: TableContext = { named: namedTests(table), confidenceLevel };
  const comparisons = comparisonRules(statements, context);
  const byTails = ([2, 1] as const).map((tails) =>
    statements.map((statement) => pRules(statement, context, { tails, asRows: comparisons.asRows })),
  );
  const [twoSided = [], oneSided = []] = byTails;
  const isOneSided = comparisons.oneSided || (broken(twoSided) > 1 && broken(oneSided) === 0);
  return together([
    comparisons.held,
    supposed(
      statements.flatMap((one) => (one.kind === 'paired_comparison' ? [pairedRules(one)] : [])),
      'other_test',
    ),
    percentRules(statements),
    supposed(
      statements.flatMap((one) => {
        const rules = one.kind === 'frequencies' ? chiSquareRules(one, context.named) : [];
        return rules.length > 0 ? [rules] : [];
      }),
      'other_test',
    ),
    {
      checks: (isOneSided ? oneSided : twoSided).flat(),
      conventions: isOneSided ? ['one_sided_p'] : [],
    },
  ]);
}

function broken(rows: readonly (readonly PaperCheck[])[]): number {
  return rows.filter((row) => !row.every(holdsAsPrinted)).length;
}
