import type { Instrument } from '../../instrument/instrument.ts';
import type { Report } from '../../report/report-schema.ts';
import type { Explanation } from '../../report/verification-schema.ts';
import { type Reading, tableIndex } from './computed-figure.ts';
import { cutPointVariants, methodVariants } from './method-variants.ts';
import { type Rescore, rescored, rescoredVariants } from './rescored-variants.ts';
import { roundingVariants } from './rounding-variants.ts';
import { bent, slip } from './slips.ts';
import { totalVariants } from './total-variants.ts';
import { type CheckedCell, type Fit, fitOf, type Variant } from './variant.ts';

/**
 * Finds the likeliest explanation of cells that disagree: first a method that explains everything that is off where it
 * would have been used, then one that explains most of it, then, in a table that mostly agrees, a slip in the single cell.
 *
 * @param rescore  null where the answers can be read only once
 */
export function explainer(
  all: readonly CheckedCell[],
  reading: Reading,
  instrument: Instrument,
  rescore: Rescore | null,
): (checked: CheckedCell) => Promise<Explanation | null> {
  const reports = new Map<string, Promise<Report>>();
  const methods = [...methodVariants(reading), ...roundingVariants, ...cutPointVariants(reading)];

  const mostlyAgrees = (index: number) => {
    const table = all.filter(({ cell, figure }) => tableIndex(cell) === index && figure.value !== null);
    return table.filter(({ agrees }) => agrees).length * 2 > table.length;
  };

  async function* scoredAgain(checked: CheckedCell): AsyncGenerator<Variant> {
    if (!rescore) return;
    for (const variant of rescoredVariants(checked, all, { instrument, report: reading.report })) {
      const key = JSON.stringify([checked.cell.population, variant.explanation]);
      const report = reports.get(key) ?? rescore(variant.instrument);
      reports.set(key, report);
      yield rescored(variant, { ...reading, report: await report });
    }
  }

  return async (checked) => {
    if (checked.figure.value === null) return null;
    let best: (Fit & { readonly explanation: Explanation }) | null = null;
    const isWhole = (variant: Variant) => {
      const fit = fitOf(variant, checked, all);
      if (fit && fit.explained > (best?.explained ?? 0)) best = { ...fit, explanation: variant.explanation };
      return fit?.unexplained === 0;
    };
    const method = [...totalVariants(checked, reading), ...methods].find(isWhole);
    const sure = method?.explanation ?? bent(checked, all);
    if (sure) return sure;
    for await (const variant of scoredAgain(checked)) if (isWhole(variant)) return variant.explanation;
    return likelier(best, mostlyAgrees(tableIndex(checked.cell)) ? slip(checked) : null);
  };
}

/** A method counts for more than a slip where it explains more cells than it leaves. */
function likelier(
  method: (Fit & { readonly explanation: Explanation }) | null,
  slip: Explanation | null,
): Explanation | null {
  return method && method.explained > method.unexplained ? method.explanation : slip;
}
