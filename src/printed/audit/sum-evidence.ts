import type { Codebook } from '../../codebook/codebook.ts';
import type { PrintedCell } from '../printed-cells.ts';
import { ComparisonRow } from './comparison/comparison-row.ts';
import { directions } from './comparison/solve-row.ts';
import { roundingRange, wholeNumber } from './rounding-interval.ts';
import { type FormOfScores, formOf } from './score-forms.ts';
import { largestSd } from './score-lattice.ts';

/** What the rows of a table say of its scores: how many figures only sums of items can have, how many only means. */
export interface SumEvidence {
  readonly forSums: number;
  readonly against: number;
  readonly hasMeans: boolean;
}

/** @param table  its cells, none of which says by itself what scores are */
export function sumEvidence(table: readonly PrintedCell[], codebook: Codebook): SumEvidence {
  const rows = [...new Set(table.map(({ path }) => path[3]))].map((row) =>
    table.filter(({ path, subject }) => path[3] === row && 'scale' in subject),
  );
  let [forSums, against] = [0, 0];
  for (const row of rows) {
    const [first] = row;
    const [one, sum] = first ? [formOf(first, codebook), formOf(ofSums(first), codebook)] : [];
    if (!one || !sum || one.max === sum.max) continue;
    const [asMeans, asSums] = [impossible(row, one), impossible(row, sum)];
    if (asSums === 0) forSums += asMeans;
    if (asMeans === 0) against += asSums;
  }
  return { forSums, against, hasMeans: table.some(({ subject }) => figureOf(subject) === 'mean') };
}

export function ofSums(cell: PrintedCell): PrintedCell {
  const { subject } = cell;
  return subject.of === 'scale' || subject.of === 'comparison'
    ? { ...cell, subject: { ...subject, score: 'sum' } }
    : cell;
}

/** How many figures of a row, each for itself or at least all together, scores of this form cannot have. */
function impossible(row: readonly PrintedCell[], form: FormOfScores): number {
  const groups = [...new Set(row.flatMap(({ subject }) => (subject.of === 'scale' ? subject.group : [])))];
  const alone = groups.filter((group) => {
    const figure = (name: 'mean' | 'sd' | 'n') =>
      row.find(({ subject }) => subject.of === 'scale' && subject.group === group && subject.figure === name)
        ?.plain ?? '';
    return !canHave({ mean: figure('mean'), sd: figure('sd'), n: figure('n') }, form);
  });
  return alone.length > 0 || canBeCompared(row, form) ? alone.length : 1;
}

function canHave(
  figures: { readonly mean: string; readonly sd: string; readonly n: string },
  form: FormOfScores,
): boolean {
  const whole = { low: form.min, high: form.max };
  const [mean, sd] = [roundingRange(figures.mean) ?? whole, roundingRange(figures.sd)];
  if (mean.high < form.min || mean.low > form.max) return false;
  const n = wholeNumber(figures.n) ?? 2;
  return !sd || sd.low <= largestSd({ ...form, n: Math.max(2, n) }, mean) * (1 + 1e-12);
}

/** Whether some t-test, whichever way round it takes the difference, has the figures of the row. */
function canBeCompared(row: readonly PrintedCell[], form: FormOfScores): boolean {
  const cells = row.filter(({ subject }) => !marks.includes(figureOf(subject) ?? ''));
  if (!cells.some(({ subject }) => subject.of === 'comparison')) return true;
  return directions.some((direction) =>
    new ComparisonRow(cells, {
      ...{ form, direction, spread: 'sd', confidenceLevel: 0.95, tails: 2, cutPoints: [] },
    }).holds(),
  );
}

/** Of these it depends on more than the scores whether they are possible. */
const marks = ['p', 'stars', 'significant', 'conf_low', 'conf_high', 'score100'];

const figureOf = (subject: PrintedCell['subject']): string | null =>
  'figure' in subject ? subject.figure : null;
