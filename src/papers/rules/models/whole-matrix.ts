import { messages } from '../../../messages/messages.ts';
import { holdsAsPrinted } from '../../../printed/audit/check.ts';
import type { Range } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { listed, type PaperCheck, paperCheck, rangeOf } from '../kit/check-kit.ts';
import { leastEigenvector } from './least-eigenvector.ts';

/** With more variables than this the search for the wrong figure would take too long. */
const mostVariables = 12;

/** All correlations of a matrix at once: where every three are possible together, all of them need not be. */
export function wholeMatrix(
  pairs: readonly { readonly one: number; readonly other: number; readonly r?: PaperFigure }[],
): PaperCheck[] {
  const rOf = (a: number, b: number) =>
    pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a))?.r;
  const places = complete([...new Set(pairs.flatMap(({ one, other }) => [one, other]))], rOf);
  if (places.length < 4 || places.length > mostVariables) return [];
  const entries = places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b, j) => {
      const figure = rOf(a, b);
      return figure ? [{ i, j: i + j + 1, figure }] : [];
    }),
  );
  const figures = entries.map(({ figure }) => figure);
  const check = paperCheck({
    rule: 'matrix',
    about: figures,
    comparedWith: [],
    holds: (texts) =>
      isPossibleMatrix(
        places.length,
        entries.map(({ i, j }, at) => ({ i, j, range: rangeOf(texts[at]) })),
      ),
    needsAll: false,
    message: messages.common.twoNames({ first: messages.papers.noSuchMatrix, second: listed(figures) }),
  });
  return [{ ...check, system: {} }];
}

/** Variables of which every pair is printed: the one that lacks most is left out, until none lacks any. */
function complete(
  places: readonly number[],
  rOf: (a: number, b: number) => PaperFigure | undefined,
): readonly number[] {
  const lacking = (one: number) => places.filter((other) => other !== one && !rOf(one, other)).length;
  const [worst] = places.toSorted((a, b) => lacking(b) - lacking(a));
  if (worst === undefined || lacking(worst) === 0) return places.toSorted((a, b) => a - b);
  return complete(
    places.filter((one) => one !== worst),
    rOf,
  );
}

/**
 * Whether some correlations within these ranges may be those of one sample. For any direction v, v′Rv is the variance of a sum and
 * cannot be negative: where even the largest that the ranges let it be, along the eigenvector of the least eigenvalue, is below 0, no
 * matrix within them is positive semidefinite. Otherwise nothing is said.
 *
 * @param entries  above the diagonal; null for a correlation that is left out
 */
export function isPossibleMatrix(
  size: number,
  entries: readonly { readonly i: number; readonly j: number; readonly range: Range | null }[],
): boolean {
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j): number => (i === j ? 1 : 0)),
  );
  const open = entries.map(({ i, j, range }) => {
    const low = Math.max(-1, range?.low ?? -1);
    const high = Math.min(1, range?.high ?? 1);
    const middle = (low + high) / 2;
    const [row, column] = [matrix[i], matrix[j]];
    if (row && column) {
      row[j] = middle;
      column[i] = middle;
    }
    return { i, j, low, high };
  });
  const v = leastEigenvector(matrix);
  const largest = open.reduce(
    (sum, { i, j, low, high }) => {
      const product = (v[i] ?? 0) * (v[j] ?? 0);
      return sum + 2 * product * (product > 0 ? high : low);
    },
    v.reduce((sum, x) => sum + x * x, 0),
  );
  return largest > -1e-9;
}

/** Left out where three of them already say it. */
export function unlessTriples(
  triples: readonly PaperCheck[],
  whole: () => readonly PaperCheck[],
): PaperCheck[] {
  return triples.every(holdsAsPrinted) ? [...triples, ...whole()] : [...triples];
}
