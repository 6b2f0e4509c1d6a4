import { type CheckedCell, isTested } from '../checked-cell.ts';
import { type Reading, tableIndex } from '../computed-figure.ts';
import type { Explanation } from '../verification-schema.ts';
import type { Cause } from './cause.ts';
import { both } from './explanations.ts';
import { type Fit, Fits } from './fits.ts';
import { cutPointCauses, methodCauses, tableWide } from './method-causes.ts';
import type { Rescorer } from './rescorer.ts';
import { roundingCauses } from './rounding-causes.ts';
import { bent, slip } from './slips.ts';
import { themeCause } from './theme-causes.ts';
import { totalCauses } from './total-causes.ts';

/**
 * Finds the likeliest explanation of cells that disagree: first a cause that explains everything that is off where it
 * would have been at work, then two together that do, then one that explains most of it, then, in a table that mostly
 * agrees, a slip in the single cell.
 */
export function explainer(
  all: readonly CheckedCell[],
  reading: Reading,
  rescorer: Rescorer,
): (checked: CheckedCell) => Promise<Explanation | null> {
  const fits = new Fits(all, reading);
  const singles = [...methodCauses, ...roundingCauses, ...cutPointCauses];

  const mostlyAgrees = (index: number) => {
    const table = all.filter((other) => tableIndex(other.cell) === index && isTested(other));
    return table.filter(({ agrees }) => agrees).length * 2 > table.length;
  };

  return async (checked) => {
    const { cell } = checked;
    if (checked.figure.value === null || cell.unread) return null;
    let best: { readonly fit: Fit; readonly cause: Cause } | null = null;
    const isWhole = (cause: Cause) => {
      const fit = fits.of([cause], checked);
      if (fit && fit.explained.length > (best?.fit.explained.length ?? 0)) best = { fit, cause };
      return fit?.unexplained === 0;
    };
    const ofThemes = themeCause(checked, reading);
    if (ofThemes) return ofThemes;
    const ofTotals = totalCauses(checked, reading);
    const sure = [...ofTotals, ...singles].find(isWhole)?.explanation ?? bent(checked, all);
    if (sure) return sure;
    const scoredAgain: Cause[] = [];
    for await (const cause of rescorer.causesOf(checked)) {
      if (isWhole(cause)) return cause.explanation;
      scoredAgain.push(cause);
    }
    const others = [...ofTotals, ...tableWide, ...singles];
    const [first, second] = fits.mayBePairs(checked)
      ? causesTogether([...scoredAgain, ...others], others, checked, fits)
      : [];
    if (first) return second ? both(first.explanation, second.explanation) : first.explanation;
    return likelier(best, mostlyAgrees(tableIndex(cell)) ? slip(checked) : null);
  };
}

/** Those of the first two causes that fit together which touch the cell in question; none where no two fit. */
function causesTogether(
  firsts: readonly Cause[],
  seconds: readonly Cause[],
  checked: CheckedCell,
  fits: Fits,
): readonly Cause[] {
  for (const first of firsts) {
    const start = seconds.indexOf(first);
    for (const second of seconds.slice(start + 1)) {
      const pair = [first, second] as const;
      if (isOneKind(pair) || !fits.ofPair(pair, checked)) continue;
      return pair.filter((cause) => cause.touches(checked.cell));
    }
  }
  return [];
}

/** Figures are rounded in one way, and a row has one test. */
function isOneKind([first, second]: readonly [Cause, Cause]): boolean {
  const kinds = [roundingCauses, cutPointCauses];
  const isIn = (kind: readonly Cause[], { explanation }: Cause) =>
    kind.some((one) => one.explanation.code === explanation.code);
  return (
    first.explanation.code === second.explanation.code ||
    kinds.some((kind) => isIn(kind, first) && isIn(kind, second))
  );
}

/** A cause counts for more than a slip where it explains more cells than it leaves. */
function likelier(
  best: { readonly fit: Fit; readonly cause: Cause } | null,
  slip: Explanation | null,
): Explanation | null {
  return best && best.fit.explained.length > best.fit.unexplained ? best.cause.explanation : slip;
}
