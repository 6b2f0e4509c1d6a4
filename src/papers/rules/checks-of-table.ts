import type { Statement } from '../statements/statement.ts';
import type { PaperCheck } from './check-kit.ts';
import { testRules } from './test-rules.ts';
import { twoGroupRules } from './two-group-rules.ts';

/** Every rule that the statements of one table can be held against. */
export function checksOfTable(statements: readonly Statement[], confidenceLevel: number): PaperCheck[] {
  const { checks, reading } = twoGroupRules(statements, confidenceLevel);
  const tails = reading?.oneSided ? 1 : 2;
  return [
    ...checks,
    ...statements.flatMap((statement) => {
      switch (statement.kind) {
        case 'test':
          return testRules(statement.test, {
            legend: statement.legend,
            tails: statement.oneSided ? 'either' : tails,
          });
        case 'group_comparison':
        case 'paired_comparison':
        case 'frequencies': {
          // A t of two groups is part of its row.
          const { t, ...others } = statement.test;
          const isRow = statement.kind === 'group_comparison' && statement.groups.length === 2;
          return testRules(isRow ? others : { ...others, ...(t ? { t } : {}) }, {
            legend: statement.legend,
            tails,
          });
        }
        default:
          return [];
      }
    }),
  ];
}
