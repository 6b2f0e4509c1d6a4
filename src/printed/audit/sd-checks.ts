import type { Codebook } from '../../codebook/codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import { isEmpty } from '../reconstruct/moments/integer-range.ts';
import type { RuleCode } from './audit-schema.ts';
import type { Check } from './check.ts';
import { meanIsPossible } from './mean-checks.ts';
import { otherItems } from './other-numbers.ts';
import { roundingInterval, roundingRange, wholeNumber } from './rounding-interval.ts';
import { besides, countOf, type FormOfScores, formOf } from './score-forms.ts';
import { countableSums, largestSd, squaresPrinting } from './score-lattice.ts';

/**
 * Whether n people's whole answers to k items can have the printed mean and sample SD. Every whole sum that prints the
 * mean is tried: for one of them there must be a sum of squares of the right parity, within what the end points allow,
 * that prints the SD. For 0/1 items that is DEBIT: the sum of squares is the sum.
 *
 * @returns true, too, when a figure is no number, when n is below 2, or when the mean itself is not possible
 * Source: Anaya (2016), PeerJ Preprints 4:e2400; Allard (2018), Analytic-GRIMMER; Heathers & Brown (2019), DEBIT.
 */
export function sdIsPossible(figures: { mean: string; sd: string; n: string }, form: FormOfScores): boolean {
  const [mean, sd, n] = [
    roundingInterval(figures.mean),
    roundingInterval(figures.sd),
    wholeNumber(figures.n),
  ];
  if (!mean || !sd || !n || n < 2) return true;
  if (Number(sd.high) < 0 || exceedsLargest(figures, form)) return false;
  const sums = form.granular ? countableSums({ ...form, n }, mean) : null;
  if (!sums || sums.length === 0) return true;
  return sums.some((sum) => !isEmpty(squaresPrinting({ ...form, n }, sum, sd)));
}

/** Half of the people at either end point, as far as the mean lets them, is the largest SD that there is. */
export function exceedsLargest(
  figures: { mean: string; sd: string; n: string },
  form: FormOfScores,
): boolean {
  const [mean, sd, n] = [roundingRange(figures.mean), roundingRange(figures.sd), wholeNumber(figures.n)];
  if (!mean || !sd || !n || mean.high < form.min || mean.low > form.max) return false;
  return sd.low > largestSd({ ...form, n }, mean) * (1 + 1e-12);
}

export function sdChecks(cells: readonly PrintedCell[], codebook: Codebook): Check[] {
  return cells.flatMap((sd): Check[] => {
    const form = formOf(sd, codebook);
    const [mean, n] = [besides(sd, 'mean', cells), countOf(sd, cells)];
    if (!isSd(sd) || !form || !mean || !n) return [];
    const figures = { mean: mean.plain, sd: sd.plain, n: n.plain };
    const rule: RuleCode = exceedsLargest(figures, form)
      ? 'sd_bound'
      : form.items === 1 && form.max - form.min === 1
        ? 'debit'
        : 'grimmer';
    return [
      {
        rule,
        about: [sd],
        comparedWith: [mean, n],
        holds: ([ofSd = '', ofMean = '', people = '']) =>
          sdIsPossible({ mean: ofMean, sd: ofSd, n: people }, form),
        message: () => {
          const why = explain(rule, figures, form);
          const other = otherItems(sd, cells, codebook, (of, as) =>
            of.sd === null
              ? true
              : sdIsPossible({ ...of, sd: of.sd }, as) && meanIsPossible(of.mean, of.n, as),
          );
          return messages.common.followed({ message: why, also: other });
        },
        silence: messages.audit.everySdPossible({ numberItems: Number(n.plain) * form.items }),
      },
    ];
  });
}

function isSd({ subject }: PrintedCell): boolean {
  return (subject.of === 'scale' || subject.of === 'item') && subject.figure === 'sd';
}

function explain(
  rule: RuleCode,
  { mean, sd, n }: { mean: string; sd: string; n: string },
  { items, min, max }: FormOfScores,
): LocalizedText {
  if (rule === 'sd_bound') {
    return messages.audit.sdTooLarge({ min, max, n, mean, sd });
  }
  return messages.audit.noAnswersHaveSd({ n, items, mean, sd });
}
