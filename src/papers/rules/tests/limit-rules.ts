import type { Statement } from '../../statements/statement.ts';
import type { PaperCheck } from '../kit/check-kit.ts';
import { inOrder } from '../kit/in-order.ts';

/** The limits of a test around its difference or correlation: of an effect size, they may as well be those of a difference. */
export function limitRules(statement: Statement): PaperCheck[] {
  switch (statement.kind) {
    case 'test':
    case 'paired_comparison':
    case 'group_comparison': {
      const { conf_low, conf_high, difference, r, rho } = statement.test;
      return conf_low && conf_high ? inOrder([conf_low, difference ?? r ?? rho, conf_high]) : [];
    }
    default:
      return [];
  }
}
