import type { KeyedItem, Population, Scale } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/** A scale as a tree whose parts share no item and together have all of its items. */
export interface AnswerPart {
  /** The scale's id; null for items of a scale that are in none of its inner scales. */
  readonly scale: string | null;
  readonly items: readonly KeyedItem[];
  /** End points of one answer. */
  readonly min: number;
  readonly max: number;
  readonly parts: readonly AnswerPart[];
}

/**
 * The outermost scales of a population.
 *
 * @throws InputError when two scales that are not one inside the other share an item
 */
export function answerParts(population: Population): readonly AnswerPart[] {
  const partOf = (scale: Scale): AnswerPart => {
    const { id, items, min, max } = scale;
    const inner = population.scales.filter(({ parent }) => parent === id).map(partOf);
    const covered = new Set(inner.flatMap((part) => part.items.map(({ index }) => index)));
    const own = items.filter(({ index }) => !covered.has(index));
    const rest = inner.length > 0 && own.length > 0 ? [{ scale: null, items: own, min, max, parts: [] }] : [];
    return { scale: id, items, min, max, parts: [...inner, ...rest] };
  };
  const parts = population.scales.filter(({ parent }) => parent === null).map(partOf);
  const answered = parts.flatMap(leaves).flatMap(({ items }) => items.map(({ index }) => index));
  if (new Set(answered).size < answered.length) {
    throw new InputError([
      {
        message: messages.reconstruct.sharedItems({ population: population.id }),
      },
    ]);
  }
  return parts;
}

/** The innermost parts, in order. */
export function leaves(part: AnswerPart): readonly AnswerPart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}
