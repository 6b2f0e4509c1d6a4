import type { PrintedCell } from '../printed-cell.ts';
import type { Clash, Contradiction } from './outcome.ts';

/**
 * Sets of figures that cannot occur together, with no figure in common, each shrunk until every figure in it is
 * needed: figures are left out, many at a time and then one by one, for as long as the clash stays.
 *
 * @param clashes  proves what some of the figures rule out; nothing when it proves nothing
 */
export function smallestContradictions<Condition extends { readonly cell: PrintedCell }>(
  conditions: readonly Condition[],
  clashes: (kept: readonly Condition[]) => readonly Clash[],
): Contradiction[] {
  const contradictions: Contradiction[] = [];
  let rest = conditions;
  while (clashes(rest).length > 0) {
    const forwards = shrunk(rest, clashes);
    const backwards = shrunk([...rest].reverse(), clashes).reverse();
    const smallest = backwards.length < forwards.length ? backwards : forwards;
    const [clash] = clashes(smallest);
    if (!clash || smallest.length === 0) break;
    contradictions.push({ ...clash, figures: smallest.map(({ cell }) => cell) });
    rest = rest.filter((condition) => !smallest.includes(condition));
  }
  return contradictions;
}

function shrunk<Condition>(
  conditions: readonly Condition[],
  clashes: (kept: readonly Condition[]) => readonly Clash[],
): Condition[] {
  let kept = [...conditions];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      const without = kept.filter((_, index) => index < start || index >= start + size);
      if (clashes(without).length > 0) kept = without;
      else start += size;
    }
  }
  return kept;
}
