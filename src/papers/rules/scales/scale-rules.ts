import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { RuleCode } from '../../../printed/audit/audit-schema.ts';
import { meanIsPossible } from '../../../printed/audit/mean-checks.ts';
import { overlap } from '../../../printed/audit/rounding-interval.ts';
import type { FormOfScores } from '../../../printed/audit/score-forms.ts';
import { exceedsLargest, sdIsPossible } from '../../../printed/audit/sd-checks.ts';
import type { Summary } from '../../statements/statement.ts';
import { type PaperCheck, paperCheck, rangeOf } from '../kit/check-kit.ts';
import type { KnownScale } from './known-scales.ts';

/** Wide enough to leave everything open where end points are not known. */
const anyRange = [-1e6, 1e6] as const;

/**
 * What the number of items and the end points of a scale leave to a mean and an SD: end points, GRIM, the largest SD, GRIMMER.
 *
 * Source: as in `meanIsPossible` and `sdIsPossible`
 */
export function scaleRules(summary: Summary, scale: KnownScale): PaperCheck[] {
  const form = formOf(scale);
  const mean = rangeOf(summary.mean?.plain);
  const whole = { low: form.min, high: form.max };
  if (!summary.mean || !mean || isOfOtherScale(summary, scale)) return [];
  const isOnScale = overlap(mean, whole);
  return [
    ...(scale.range ? [bounds(summary.mean, form)] : []),
    ...(isOnScale && scale.items !== null ? grim(summary, form) : []),
    ...(isOnScale ? spread(summary, form, scale) : []),
  ];
}

/** A mean far off the end points that were said of all scales is that of something else, such as age. */
export function isOfOtherScale({ mean }: Summary, { range, isNamed }: KnownScale): boolean {
  const printed = rangeOf(mean?.plain);
  if (!range || isNamed || !printed) return false;
  const [min, max] = range;
  return printed.low > 2 * max - min || printed.high < 2 * min - max;
}

function formOf({ items, range, granular }: KnownScale): FormOfScores {
  const [min, max] = range ?? anyRange;
  return { items: items ?? 1, min, max, granular: granular && items !== null };
}

function bounds(mean: NonNullable<Summary['mean']>, { min, max, items }: FormOfScores): PaperCheck {
  return paperCheck({
    rule: 'bounds',
    about: [mean],
    comparedWith: [],
    holds: ([text]) => {
      const own = rangeOf(text);
      return own === null || overlap(own, { low: min, high: max });
    },
    message: messages.audit.meanOutsideScale({ min, max, mean: mean.plain, asSum: false, items }),
  });
}

function grim({ mean, n }: Summary, form: FormOfScores): PaperCheck[] {
  if (!mean || !n) return [];
  const { nothing } = messages.common;
  const answers = Number(n.plain) * form.items;
  return [
    paperCheck({
      rule: 'grim',
      about: [mean],
      comparedWith: [n],
      holds: ([own, people]) => !own || !people || meanIsPossible(own, people, form),
      message: messages.audit.noSumHasMean({
        ...{ answers, n: n.plain, items: form.items, mean: mean.plain },
        ...{ fewer: nothing, other: nothing },
      }),
    }),
  ];
}

function spread({ mean, sd, n }: Summary, form: FormOfScores, { items, range }: KnownScale): PaperCheck[] {
  if (!mean || !sd || !n || (items === null && range === null)) return [];
  const printed = { mean: mean.plain, sd: sd.plain, n: n.plain };
  const isTooLarge = range !== null && exceedsLargest(printed, form);
  if (!isTooLarge && items === null && range === null) return [];
  const rule: RuleCode = isTooLarge || items === null ? 'sd_bound' : 'grimmer';
  const message: LocalizedText =
    rule === 'sd_bound'
      ? messages.audit.sdTooLarge({ min: form.min, max: form.max, ...printed })
      : messages.audit.noAnswersHaveSd({ items: form.items, ...printed });
  return [
    paperCheck({
      rule,
      about: [sd],
      comparedWith: [mean, n],
      holds: ([ownSd, ownMean, people]) =>
        !ownSd || !ownMean || !people || sdIsPossible({ mean: ownMean, sd: ownSd, n: people }, form),
      message,
    }),
  ];
}
