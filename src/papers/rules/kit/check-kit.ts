import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { RuleCode } from '../../../printed/audit/audit-schema.ts';
import type { Check } from '../../../printed/audit/check.ts';
import { type CutPoint, markedRange } from '../../../printed/audit/comparison/p-values.ts';
import { overlap, pValueRange, type Range, roundingRange } from '../../../printed/audit/rounding-interval.ts';
import type { PaperFigure } from '../../paper-figure.ts';
import { rangeText, shared } from './interval.ts';

export type PaperCheck = Check<PaperFigure>;

/** What a rule says of its figures, in the order in which they were given; null for one that is left out. */
export type Holds = (texts: readonly (string | null)[]) => boolean;

/** One rule over figures that stand together; those that are not printed are left out beforehand. */
export function paperCheck({
  rule,
  about,
  comparedWith,
  holds,
  message,
  needsAll = true,
  alternatives,
}: {
  readonly rule: RuleCode;
  readonly about: readonly PaperFigure[];
  readonly comparedWith: readonly PaperFigure[];
  readonly holds: Holds;
  readonly message: LocalizedText;
  /** Whether it says nothing where a figure is left out. */
  readonly needsAll?: boolean;
  readonly alternatives?: readonly string[];
}): PaperCheck {
  return {
    rule,
    about,
    comparedWith,
    holds,
    ...(needsAll ? {} : { holdsWithout: holds }),
    ...(alternatives ? { alternatives } : {}),
    message,
  };
}

/** Where a printed figure can lie; null where it is not printed or left out. */
export function rangeOf(text: string | null | undefined): Range | null {
  if (text === null || text === undefined) return null;
  const [, sign = '', number = ''] = /^([<>≤≥]?)(.*)$/u.exec(text.trim()) ?? [];
  const range = roundingRange(number);
  if (!range || sign === '') return range;
  return sign === '<' || sign === '≤'
    ? { low: -Infinity, high: Number(number) }
    : { low: Number(number), high: Infinity };
}

export function pRangeOf(text: string | null | undefined): Range | null {
  return text === null || text === undefined || text === '' ? null : pValueRange(text);
}

/** The p that marks stand for by the legend of a table; null where they say nothing. */
export function markRangeOf(
  text: string | null | undefined,
  legend: Readonly<Record<string, string>>,
): Range | null {
  if (text === null || text === undefined) return null;
  const cutPoints: CutPoint[] = Object.entries(legend).map(([mark, below]) => ({
    mark,
    below: Number(below),
  }));
  return cutPoints.length === 0 ? null : markedRange(text, cutPoints);
}

/** Whether p lies where the printed p, or the marks, let it. */
export function fits(p: Range, printed: Range | null): boolean {
  return printed === null || overlap(p, printed);
}

/**
 * A figure that follows from others, each anywhere in its rounding interval.
 *
 * @param possible  where it can lie, by any of the ways that are let pass; null where the others do not say it
 */
export function follows({
  rule,
  figure,
  given,
  possible,
  printed = rangeOf,
}: {
  readonly rule: RuleCode;
  readonly figure: PaperFigure;
  readonly given: readonly PaperFigure[];
  readonly possible: (texts: readonly (string | null)[]) => readonly Range[] | null;
  readonly printed?: (text: string | null) => Range | null;
}): PaperCheck {
  const plain = given.map((one) => one.plain);
  return paperCheck({
    rule,
    about: [figure],
    comparedWith: given,
    holds: ([own = null, ...texts]) => {
      const range = printed(own);
      const ranges = possible(texts);
      return range === null || ranges === null || ranges.some((one) => shared(one, range) !== null);
    },
    message: messages.papers.follows({
      name: messages.papers.statistics[figure.statistic],
      plain: figure.plain,
      from: listed(given),
      is: [...new Set((possible(plain) ?? []).map(rangeText))].slice(0, 3),
    }),
  });
}

/** "F 4.31, p .016": figures by name and value, for messages. */
export function listed(figures: readonly PaperFigure[]): LocalizedText {
  const texts = figures.map(({ statistic, plain }) =>
    messages.common.twoNames({
      first: messages.papers.statistics[statistic],
      second: plain === '' ? '–' : plain,
    }),
  );
  return messages.audit.figureAndValue({ texts });
}
