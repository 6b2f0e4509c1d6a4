import { messages } from '../../../messages/messages.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import type { EndPoints } from './end-points.ts';

/** `(0~10)`, `[1 - 7점]`, `(0점–10점)`. */
const inBrackets =
  /[([（［]\s*(-?\d{1,2})\s*점?\s*(?:[~∼～〜–—-]|to)\s*(\d{1,2})\s*(?:점|points?)?\s*[)\]）］]/giu;
/** Fewer answers are mostly the number of a question: `(1-2)`. */
const fewest = 3;
/** Beyond this numbers are not answers on a scale. */
const [lowest, highest] = [-10, 20];

type Said = Pick<EndPoints, 'min' | 'max' | 'confirm'>;

/** The end points that the questions themselves say, where those that say some agree. */
export function rangeSaid(items: readonly ItemColumn[]): Said | null {
  const said = items.flatMap(({ profile }) => rangeIn(profile.label ?? profile.name) ?? []);
  const [first, ...others] = said;
  if (!first || others.some(({ min, max }) => min !== first.min || max !== first.max)) return null;
  return { ...first, confirm: messages.draftAnswers.endPointsSaid(first) };
}

/** One range, and no other, in the text of a question. */
export function rangeIn(question: string): { readonly min: number; readonly max: number } | null {
  const [range, ...others] = [...question.matchAll(inBrackets)];
  if (!range || others.length > 0) return null;
  const [min, max] = [Number(range[1]), Number(range[2])];
  return min >= lowest && min <= 1 && max <= highest && max - min + 1 >= fewest ? { min, max } : null;
}
