import type { Codebook } from '../../codebook/codebook.ts';
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
        return {
          ko: `${min}~${max}점 척도의 평균이 ${mean.plain}일 수 없습니다${asSum ? `. ${items}문항 합산 점수의 평균이면 가능함: 표에 score: sum을 적으십시오` : ''}`,
          en: `a mean on ${min}–${max} cannot be ${mean.plain}${asSum ? `; as the mean of sums of ${items} items it is possible: declare it by score: sum` : ''}`,
        };
      }
      const [fewer, other] = [
        smallerN(n, (people) => meanIsPossible(mean.plain, people, form)),
        otherItems(mean, cells, codebook, ({ mean: of, n: people }, as) => meanIsPossible(of, people, as)),
      ];
      return {
        ko: `${n.plain}명 × ${items}문항: 정수 응답의 합 ÷ ${answers} 가운데 반올림하여 ${mean.plain}인 값이 없습니다${fewer.ko}${other.ko}`,
        en: `no whole sum of ${answers} answers (n ${n.plain} × ${items} item${items > 1 ? 's' : ''}), divided by ${answers}, rounds to ${mean.plain}${fewer.en}${other.en}`,
      };
    },
    silence: granular
      ? {
          ko: `n × 문항 수 = ${answers}: 소수 ${decimals}자리에서는 어떤 평균도 가능합니다`,
          en: `n × items = ${answers}: every mean with ${decimals} decimals is possible`,
        }
      : {
          ko: '결측이 있어도 채점하는 척도여서 평균이 어떤 값이든 나올 수 있습니다',
          en: 'scores may lack answers, so that their mean can be any number',
        },
  };
}

function score100(score: PrintedCell, mean: PrintedCell, n: PrintedCell, form: FormOfScores): Check {
  return {
    rule: 'score100',
    about: [score],
    comparedWith: [mean, n],
    holds: ([hundred = '', figure = '', people = '']) => scoreIsPossible(hundred, figure, people, form),
    message: {
      ko: `평균(${mean.plain})에서 (평균 − ${form.min}) ÷ ${form.max - form.min} × 100으로는 나올 수 없는 100점 환산 점수입니다: ${score.plain}`,
      en: `no mean that prints ${mean.plain} gives ${score.plain} by (mean − ${form.min}) ÷ ${form.max - form.min} × 100`,
    },
  };
}
