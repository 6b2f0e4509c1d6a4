import { messages } from '../../../messages/messages.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import type { AnswerProposal } from '../proposal.ts';
import { usualRange } from './end-points.ts';
import { fits } from './likert-answers.ts';

/** End points that stand in cells as the words of a known scale, between them plain numbers. */
interface WordedEnds {
  readonly min: number;
  readonly max: number;
  readonly texts: readonly AnswerProposal[];
}

/**
 * Scales of which only the ends have words, where a file writes words instead of numbers: `Never`, `2`, `3`, `4`, `Always`.
 *
 * @param met  the numbers in the cells
 */
export function wordedEnds(
  items: readonly ItemColumn[],
  { min, max }: { readonly min: number; readonly max: number },
  met: readonly number[],
): WordedEnds | null {
  const words = [...new Set(items.flatMap(({ cells }) => cells.strange))];
  const fit = fits(words).find(({ ranks, points }) =>
    [...ranks.values()].every((rank) => rank === 1 || rank === points),
  );
  if (!fit) return null;
  const lowest = words.filter((word) => fit.ranks.get(word) === 1);
  const highest = words.filter((word) => fit.ranks.get(word) === fit.points);
  const [low, high] = [Math.min(...met), Math.max(...met)];
  const range = usualRange(lowest.length > 0 ? low - 1 : low, highest.length > 0 ? high + 1 : high) ?? {
    min,
    max,
  };
  const text = (value: number) => (word: string) => ({
    text: word,
    value,
    confirm: messages.draftAnswers.stands({ value }),
  });
  return { ...range, texts: [...lowest.map(text(range.min)), ...highest.map(text(range.max))] };
}
