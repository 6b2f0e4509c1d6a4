import { localize } from '../../../localized.ts';
import type { AnswerFamily } from '../answers/answer-family.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import { anyQuestion, longestStem } from '../columns/name-parts.ts';
import { DraftIds, isName, nameFrom } from '../draft-ids.ts';
import { grouped } from '../grouped.ts';
import type { ItemProposal, Label, ScaleProposal } from '../proposal.ts';
import { shortLabel } from '../short-label.ts';
import { borrowedRange, questions, turnedItems, unusedAnswers } from './scale-questions.ts';

/** A scale, and how its items are answered. */
export interface ScaleDraft extends ScaleProposal {
  readonly family: AnswerFamily;
}

/**
 * One scale for the items that share a stem and are answered alike; those without a stem make one together.
 *
 * @param headers  of every column, which ids of items must not be taken for
 * @param sample  cells of some people, for the question which items run the other way
 */
export function proposeScales(
  families: readonly AnswerFamily[],
  headers: readonly string[],
  sample: readonly (readonly string[])[],
): readonly ScaleDraft[] {
  const sets = families
    .flatMap((family) =>
      [...grouped(family.items, ({ parts }) => parts.stem)].map(([stem, items]) => ({
        family,
        stem,
        items,
      })),
    )
    .sort((a, b) => (a.items[0]?.position ?? 0) - (b.items[0]?.position ?? 0));
  const [scaleIds, itemIds] = [new DraftIds([]), new DraftIds(headers)];
  return sets.map(({ family, stem, items }, index) => {
    const scaleId = scaleIds.take(scaleName(stem, index + 1));
    const { range } = family;
    const proposed = items.map((item, number) =>
      proposeItem(item, stem === null ? 'q' : `${scaleId}_`, number + 1, itemIds),
    );
    return {
      id: scaleId,
      label: scaleLabel(stem, sets.length === 1 ? null : index + 1),
      min: range.min,
      max: range.max,
      answers: [],
      items: proposed,
      confirmRange: range.confirm ?? unusedAnswers(family, items) ?? borrowedRange(family, items),
      rangeFound: range.found,
      confirmItems: questions({
        loose: items.length > 1 && (stem === null || anyQuestion.test(stem)),
        downward: family.downward,
        turned: turnedItems(family, items, proposed, sample),
      }),
      family: { ...family, items },
    };
  });
}

/** The stem where it is a short name, else the number of the question. */
function scaleName(stem: string | null, number: number): string {
  if (stem === null) return 'scale';
  const isSentence = (stem.length > longestStem && !isName(stem)) || /[?？]/.test(stem);
  return isSentence ? `q${number}` : nameFrom(stem.replaceAll('/', '_'), `q${number}`);
}

/** @param number  null for the only one */
function scaleLabel(stem: string | null, number: number | null): Label | null {
  if (stem !== null && !anyQuestion.test(stem)) return isName(stem) ? null : localize(stem);
  return { ko: number === null ? '전체 문항' : `문항 묶음 ${number}` };
}

function proposeItem(
  { profile, parts }: ItemColumn,
  prefix: string,
  number: number,
  ids: DraftIds,
): ItemProposal {
  const { name, label } = profile;
  if (isName(name)) return { id: name, label: label && shortLabel(label), column: name };
  const code = parts.code === null ? '' : nameFrom(parts.code, '');
  return {
    id: ids.take(code || `${prefix}${number}`),
    label: label === null ? parts.question : shortLabel(label),
    column: name,
  };
}
