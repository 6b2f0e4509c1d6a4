import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { follows, type PaperCheck, pRangeOf } from '../kit/check-kit.ts';
import { exactly } from '../kit/interval.ts';
import type { NamedTests } from '../kit/named-tests.ts';
import { chiSquaresOf, cramersVOf, fisherPOf } from './chi-squares.ts';
import { contingencyOf } from './contingency.ts';
import type { Frequencies } from './count-cells.ts';

/** χ², df, p, V and φ of a characteristic by groups, from its counts. */
export function chiSquareRules(statement: Frequencies, named: NamedTests): PaperCheck[] {
  const contingency = contingencyOf(statement);
  if (!contingency) return [];
  const { counts, tablesOf } = contingency;
  const { chi_square, df, p, cramers_v, phi, t, f, z, test } = statement.test;
  const check = (
    rule: PaperCheck['rule'],
    figure: PaperFigure | undefined,
    possible: (texts: readonly (string | null)[]) => readonly Range[] | null,
    printed?: (text: string | null) => Range | null,
  ) => (figure ? [follows({ rule, figure, given: counts, possible, ...(printed ? { printed } : {}) })] : []);
  const ways = (texts: readonly (string | null)[], of: (table: Table) => readonly number[] | null) => {
    const found = tablesOf(texts).map(of);
    return found.length === 0 || found.includes(null) ? null : found.flatMap((one) => one ?? []).map(exactly);
  };
  const isOther = [t, f, z, test].some((one) => one !== undefined);
  const pIsKnown = !isOther && (chi_square !== undefined || named.chiSquare || named.fisher);
  const exact = named.exact || named.fisher;
  return [
    ...check('chi_square', chi_square, (texts) =>
      ways(texts, (table) => chiSquaresOf(table).map(({ statistic }) => statistic)),
    ),
    ...check('df', chi_square ? df : undefined, (texts) =>
      ways(texts, (table) => chiSquaresOf(table).map((one) => one.df)),
    ),
    ...check(
      'p',
      pIsKnown ? p : undefined,
      (texts) => {
        const found = tablesOf(texts).map((table) => {
          const fisher = exact ? fisherPOf(table) : undefined;
          if (fisher === null) return null;
          const drawn = fisher === undefined ? [] : [named.drawn ? drawnRange(fisher) : exactly(fisher)];
          return [...chiSquaresOf(table).map(({ pValue }) => exactly(pValue)), ...drawn];
        });
        return found.length === 0 || found.includes(null) ? null : found.flatMap((one) => one ?? []);
      },
      pRangeOf,
    ),
    ...check('effect_size', cramers_v, (texts) => ways(texts, (table) => [cramersVOf(table)])),
    ...check('effect_size', phi, (texts) => ways(texts, (table) => [cramersVOf(table), -cramersVOf(table)])),
  ];
}

type Table = Parameters<typeof chiSquaresOf>[0];

/** Where p lies that was estimated from as few as two thousand tables drawn; an exact one does, too. */
function drawnRange(p: number): Range {
  const room = 4 * Math.sqrt((p * (1 - p)) / 2000);
  return { low: Math.max(0, p - room), high: Math.min(1, p + room) };
}
