import { messages } from '../../messages/messages.ts';
import type { AnswerTexts, Item } from '../codebook.ts';
import { normalised } from '../words/normalised.ts';
import type { CodebookFaults } from './codebook-faults.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * What answers written as text mean in one scale.
 *
 * Faults: two texts that are compared as one, and numbers outside the scale.
 */
export function resolveAnswers(
  written: Readonly<Record<string, number>>,
  range: Range,
  path: string,
  faults: CodebookFaults,
): AnswerTexts {
  const texts = textsOf(written, path, faults);
  if (!Number.isNaN(range.min) && !isWithin(texts, range)) addRangeFault(texts, [range], path, faults);
  return texts;
}

/**
 * Items with the answers that their population gives them. Where its items have several end points, the same words could
 * mean several numbers: then they are those of the items whose highest answer is the highest number.
 *
 * @param items  those that have answers of their scale keep them
 */
export function withSharedAnswers(
  written: Readonly<Record<string, number>>,
  items: readonly (Omit<Item, 'answers'> & { readonly answers: AnswerTexts | null })[],
  path: string,
  faults: CodebookFaults,
): Item[] {
  const texts = textsOf(written, path, faults);
  const ranges = [...new Map(items.map((item) => [`${item.min}–${item.max}`, item])).values()];
  const highest = Math.max(...texts.values());
  const fits = (range: Range) => isWithin(texts, range) && (ranges.length === 1 || range.max === highest);
  const known = ranges.every(({ min }) => !Number.isNaN(min));
  if (texts.size > 0 && known && !ranges.some(fits)) addRangeFault(texts, ranges, path, faults);
  return items.map((item) => ({ ...item, answers: item.answers ?? (fits(item) ? texts : new Map()) }));
}

function textsOf(
  written: Readonly<Record<string, number>>,
  path: string,
  faults: CodebookFaults,
): AnswerTexts {
  const texts = new Map(Object.entries(written));
  faults.addRepeats(`${path}.answers`, [...texts.keys()].map(normalised));
  return texts;
}

function isWithin(texts: AnswerTexts, { min, max }: Range): boolean {
  return [...texts.values()].every((answer) => answer >= min && answer <= max);
}

function addRangeFault(
  texts: AnswerTexts,
  ranges: readonly Range[],
  path: string,
  faults: CodebookFaults,
): void {
  const least = Math.min(...texts.values());
  const most = Math.max(...texts.values());
  const items = ranges.map(({ min, max }) => messages.codebook.range({ min, max }));
  faults.add(
    `${path}.answers`,
    messages.codebook.rangesOfTextsAndItems({ least, most, items }),
    messages.codebook.mendEndPointsOrGive,
  );
}
