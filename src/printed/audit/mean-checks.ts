import type { Codebook } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cells.ts';
import { intersection, isEmpty } from '../reconstruct/moments/integer-range.ts';
import type { Check } from './check.ts';
import { otherItems, smallerN } from './other-numbers.ts';
import { decimalsOf, overlap, roundingInterval, roundingRange, wholeNumber } from './rounding-interval.ts';
import { besides, countOf, type FormOfScores, formOf } from './score-forms.ts';
import { sumsPrinting, sumsPrintingScore } from './score-lattice.ts';

/**
 * Whether n people's whole answers to k items can have the printed mean: some whole sum over n · k must round to it.
 *
 * @returns true, too, when a figure is no number or the rule does not apply
 * Source: Brown & Heathers (2017), Social Psychological and Personality Science 8:363–369 (GRIM).
 */
export function meanIsPossible(mean: string, n: string, form: FormOfScores): boolean {
  const [interval, range, people] = [roundingInterval(mean), roundingRange(mean), wholeNumber(n)];
  if (!interval || !range || !people) return true;
  if (!form.granular) return overlap(range, { low: form.min, high: form.max });
  return !isEmpty(sumsPrinting({ ...form, n: people }, interval));
}

/** Whether one whole sum has both the printed mean and the printed 0–100 score. */
export function scoreIsPossible(score: string, mean: string, n: string, form: FormOfScores): boolean {
  const [ofScore, ofMean, people] = [roundingInterval(score), roundingInterval(mean), wholeNumber(n)];
  const [scoreRange, meanRange] = [roundingRange(score), roundingRange(mean)];
  if (!ofScore || !ofMean || !people || !scoreRange || !meanRange) return true;
  if (!form.granular) {
    const onHundred = (x: number) => ((x - form.min) / (form.max - form.min)) * 100;
    return overlap(scoreRange, { low: onHundred(meanRange.low), high: onHundred(meanRange.high) });
  }
  const sums = sumsPrinting({ ...form, n: people }, ofMean);
  const scoreSums = sumsPrintingScore({ ...form, n: people }, ofScore);
  return !isEmpty(isEmpty(sums) ? scoreSums : intersection(sums, scoreSums));
}

export function meanChecks(cells: readonly PrintedCell[], codebook: Codebook): Check[] {
  return cells.flatMap((mean) => {
    const form = formOf(mean, codebook);
    const n = countOf(mean, cells);
    if (!('figure' in mean.subject) || mean.subject.figure !== 'mean' || !form || !n) return [];
    const score = besides(mean, 'score100', cells);
    return [grim(mean, n, form, cells, codebook), ...(score ? [score100(score, mean, n, form)] : [])];
  });
}

function grim(
  mean: PrintedCell,
  n: PrintedCell,
  form: FormOfScores,
  cells: readonly PrintedCell[],
  codebook: Codebook,
): Check {
  const { items, min, max, granular } = form;
  const inBounds = overlap(roundingRange(mean.plain) ?? { low: min, high: max }, { low: min, high: max });
  const answers = Number(n.plain) * items;
  const decimals = decimalsOf(mean.plain);
  return {
    rule: inBounds ? 'grim' : 'bounds',
    about: [mean],
    comparedWith: inBounds ? [n] : [],
    holds: ([figure = '', people = n.plain]) => meanIsPossible(figure, people, form),
    message: () => {
      if (!inBounds) {
        const sum = { low: items * min, high: items * max };
        const asSum = items > 1 && overlap(roundingRange(mean.plain) ?? sum, sum);
        return messages.audit.meanOutsideScale({ min, max, mean: mean.plain, asSum, items });
      }
      const [fewer, other] = [
        smallerN(n, (people) => meanIsPossible(mean.plain, people, form)),
        otherItems(mean, cells, codebook, ({ mean: of, n: people }, as) => meanIsPossible(of, people, as)),
      ];
      return messages.audit.noSumHasMean({ answers, n: n.plain, items, mean: mean.plain, fewer, other });
    },
    silence: granular
      ? messages.audit.everyMeanPossible({ answers, decimals })
      : messages.audit.scoresMayLackAnswers,
  };
}

function score100(score: PrintedCell, mean: PrintedCell, n: PrintedCell, form: FormOfScores): Check {
  return {
    rule: 'score100',
    about: [score],
    comparedWith: [mean, n],
    holds: ([hundred = '', figure = '', people = '']) => scoreIsPossible(hundred, figure, people, form),
    message: messages.audit.noMeanGivesScore({
      mean: mean.plain,
      score: score.plain,
      min: form.min,
      difference: form.max - form.min,
    }),
  };
}
