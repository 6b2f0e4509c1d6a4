import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { Figures, Statement } from '../../statements/statement.ts';
import type { TestStatistic } from '../../statistic.ts';
import { chiSquaresOf } from '../frequencies/chi-squares.ts';
import { contingencyOf } from '../frequencies/contingency.ts';
import type { PaperCheck } from '../kit/check-kit.ts';
import type { TableContext } from '../kit/held.ts';
import { countOf, exactly } from '../kit/interval.ts';
import { partialEtaByF } from './partial-eta.ts';
import { type TestSettings, testRules } from './test-rules.ts';

/**
 * p and marks of one statement against its statistic. df that are not printed are those of n and the number of groups, or any where
 * these leave them open.
 */
export function pRules(
  statement: Statement,
  { named }: TableContext,
  { tails, asRows }: { readonly tails: 1 | 2; readonly asRows: ReadonlySet<Statement> },
): PaperCheck[] {
  const { legend } = statement;
  switch (statement.kind) {
    case 'test': {
      const { f, df1, df2, partial_eta_squared: partial } = statement.test;
      return [
        ...testRules(withoutExact(statement.test, named.exact), {
          legend,
          tails: statement.oneSided ? 'either' : tails,
          ...known(ofOneSample(countOf(statement.n?.plain), statement.test)),
        }),
        ...(partial && f && df1 && df2 ? partialEtaByF(partial, f, [df1, df2]) : []),
      ];
    }
    case 'paired_comparison': {
      const [n = null] = statement.groups.flatMap((group) => countOf(group.n?.plain) ?? []);
      return testRules(withoutExact(statement.test, named.exact), {
        legend,
        tails,
        ...known(n === null ? {} : { df: [exactly(n - 1)] }),
      });
    }
    case 'group_comparison': {
      const { t, f, test, ...others } = statement.test;
      const own = asRows.has(statement) ? others : statement.test;
      const ofChiSquare = own.chi_square || own.h;
      return testRules(withoutExact(own, named.exact), {
        legend,
        tails,
        ...known(ofChiSquare ? { df: [exactly(statement.groups.length - 1)] } : {}),
      });
    }
    case 'frequencies': {
      const tables = contingencyOf(statement);
      const df = (tables?.tablesOf(tables.counts.map(({ plain }) => plain)) ?? []).flatMap((table) =>
        chiSquaresOf(table).map((one) => exactly(one.df)),
      );
      return testRules(withoutExact(statement.test, named.exact), {
        legend,
        tails,
        // A t or F beside counts has the df of people.
        ...known(df.length > 0 && !statement.test.t && !statement.test.f ? { df } : {}),
      });
    }
    default:
      return [];
  }
}

/** Where the words name an exact test or drawn arrangements, p need not be that of the statistic. */
function withoutExact(test: Figures<TestStatistic>, exact: boolean): Figures<TestStatistic> {
  if (!exact) return test;
  const { chi_square, h, q, u, w, z, ...others } = test;
  return others.t || others.f || others.r ? others : {};
}

/** df of a t of n people is n − 1 at the most; of r it is n − 2. */
function ofOneSample(
  n: number | null,
  { t, r }: Figures<TestStatistic>,
): Partial<Record<'df', readonly Range[]>> {
  if (n === null || n < 3) return {};
  if (t) return { df: [{ low: 1, high: n - 1 }] };
  return r ? { df: [exactly(n - 2)] } : {};
}

function known(df: Partial<Record<'df', readonly Range[]>>): Pick<TestSettings, 'known'> {
  return { known: df };
}
