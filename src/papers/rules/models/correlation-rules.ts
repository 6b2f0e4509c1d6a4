import { messages } from '../../../messages/messages.ts';
import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import type { Statement } from '../../statements/statement.ts';
import { follows, listed, type PaperCheck, paperCheck, rangeOf } from '../kit/check-kit.ts';
import { type Held, supposed, type TableContext, together } from '../kit/held.ts';
import { countOf, exactly, shared } from '../kit/interval.ts';
import { testRules } from '../tests/test-rules.ts';
import { unlessTriples, wholeMatrix } from './whole-matrix.ts';

export type Matrix = Extract<Statement, { kind: 'correlation_matrix' }>;
type Pair = Matrix['pairs'][number];

/** r within ±1, p and marks of r and n, both halves alike, and every three variables, and all, possible together. */
export function correlationRules(statement: Matrix, { named }: TableContext, tails: 1 | 2): Held {
  const { pairs, n, legend, coefficient } = statement;
  const tested = coefficient === 'spearman' || named.mixedSamples ? [] : pairs;
  return together([
    { checks: pairs.flatMap(({ r }) => (r ? [withinOne(r)] : [])) },
    supposed(
      tested.map(({ r, p, marks, n: own }) => {
        const people = own ?? n;
        const count = countOf(people?.plain);
        return testRules(
          { ...(r ? { r } : {}), ...(p ? { p } : {}), ...(marks ? { marks } : {}) },
          { legend, tails, ...(count !== null && count > 3 ? { known: { df: [exactly(count - 2)] } } : {}) },
        );
      }),
      'other_sample',
    ),
    ...(named.mixedSamples
      ? []
      : [{ checks: [...mirrored(pairs), ...unlessTriples(triples(pairs), () => wholeMatrix(pairs))] }]),
  ]);
}

function withinOne(r: PaperFigure): PaperCheck {
  return follows({ rule: 'r', figure: r, given: [], possible: () => [{ low: -1, high: 1 }] });
}

/** The same pair in both halves; where most are not printed alike, the halves are of different things. */
function mirrored(pairs: readonly Pair[]): PaperCheck[] {
  const found = pairs.flatMap(({ one, other, r }, at) => {
    const twin = pairs.slice(at + 1).find((pair) => pair.one === other && pair.other === one);
    return r && twin?.r ? [[r, twin.r] as const] : [];
  });
  const checks = found.map(([r, twin]) =>
    paperCheck({
      rule: 'repeated',
      about: [r, twin],
      comparedWith: [],
      holds: (texts) => {
        const [one, other] = texts.map(rangeOf);
        return !one || !other || shared(one, other) !== null;
      },
      message: messages.papers.notSymmetric({ one: r.plain, other: twin.plain }),
    }),
  );
  const decimalsOf = ({ plain }: PaperFigure) => (plain.split('.')[1] ?? '').length;
  const alike = found.filter(
    ([r, twin], at) =>
      (checks[at]?.holds([r.plain, twin.plain]) ?? false) &&
      (decimalsOf(r) !== decimalsOf(twin) || rangeOf(r.plain)?.low === rangeOf(twin.plain)?.low),
  );
  return alike.length * 2 > checks.length ? checks : [];
}

/** More variables than this are not tried by threes. */
const mostVariables = 20;

/** Every three variables: their matrix is positive semidefinite for some correlations that print so. */
function triples(pairs: readonly Pair[]): PaperCheck[] {
  const places = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort((a, b) => a - b);
  if (places.length > mostVariables) return [];
  const rOf = (a: number, b: number) =>
    pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a))?.r;
  return places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b, j) =>
      places.slice(i + j + 2).flatMap((c) => {
        const three = [rOf(a, b), rOf(a, c), rOf(b, c)].flatMap((r) => r ?? []);
        return three.length < 3 ? [] : [triple(three)];
      }),
    ),
  );
}

function triple(three: readonly PaperFigure[]): PaperCheck {
  return paperCheck({
    rule: 'matrix',
    about: three,
    comparedWith: [],
    holds: (texts) => threeArePossible(texts.map(rangeOf)),
    message: messages.common.twoNames({
      first: messages.papers.noSuchMatrix,
      second: listed(three),
    }),
  });
}

/**
 * Angles between three directions: each is at most the sum of the other two, and all at most a full turn. By what each r leaves to
 * its angle, the third lies between the least difference and the largest sum of the others, and nothing between is left out.
 */
export function threeArePossible(ranges: readonly (Range | null)[]): boolean {
  const angles = ranges.map((range) => (range ? anglesOf(range) : null));
  const [one, other, third] = angles;
  if (!one || !other || !third) return true;
  const least = Math.max(0, one.low - other.high, other.low - one.high);
  const [low, high] = [one.low + other.low, one.high + other.high];
  const most =
    low <= Math.PI && Math.PI <= high
      ? Math.PI
      : Math.max(Math.min(low, 2 * Math.PI - low), Math.min(high, 2 * Math.PI - high));
  return shared(third, { low: least - 1e-9, high: most + 1e-9 }) !== null;
}

function anglesOf({ low, high }: Range): Range {
  const angle = (r: number) => Math.acos(Math.min(1, Math.max(-1, r)));
  return { low: angle(high), high: angle(low) };
}
