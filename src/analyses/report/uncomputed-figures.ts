import { messages } from '../../messages/messages.ts';
import { scaleFigures } from '../scales/scale-figures.ts';
import type { Report } from './report-schema.ts';
import { type UncomputedTexts, uncomputedTexts } from './uncomputed-texts.ts';

const texts = messages.score.uncomputedReasons;
type Reason = keyof typeof texts;
type AnyReason = Report['scales'][number]['not_computed'][string];

/** Why figures have no value, by group or comparison. What --min-cell withholds was computed. */
export function uncomputedFigures(report: Report): UncomputedTexts {
  const rows = [...report.scales, ...report.items, ...report.comparisons].flatMap((row) => {
    const reasons = uncomputedReasons(row);
    return reasons.length === 0 ? [] : { ...row, reasons };
  });
  return uncomputedTexts(rows, report, texts);
}

/**
 * Why figures of a row have no value, once for each figure, but for those that not every row is expected to have. Other
 * reasons than those that have a sentence here are of such figures, or of what is withheld.
 */
export function uncomputedReasons({
  not_computed: reasons,
}: {
  readonly not_computed: Readonly<Record<string, AnyReason>>;
}): readonly Reason[] {
  return Object.entries(reasons).flatMap(([figure, reason]) =>
    isExpected(figure) && isSaid(reason) ? reason : [],
  );
}

const isSaid = (reason: AnyReason): reason is Reason => Object.hasOwn(texts, reason);

/** Whether every row of scores is expected to have a figure. */
export const isExpected = (figure: string): boolean => !notExpected.has(figure);

const notExpected: ReadonlySet<string> = new Set(
  Object.entries<{ readonly expected?: false }>(scaleFigures).flatMap(([id, { expected }]) =>
    expected === false ? [id] : [],
  ),
);
