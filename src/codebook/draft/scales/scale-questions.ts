import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { AnswerFamily } from '../answers/answer-family.ts';
import { labelsOf } from '../answers/item-labels.ts';
import { joined } from '../answers/label-reading.ts';
import { enoughAnswers } from '../answers/likert-answers.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import type { ItemProposal } from '../proposal.ts';
import { againstTheRest } from './against-the-rest.ts';

/** Answers in words that others gave and no one here did: these items may offer fewer of them. */
export function unusedAnswers(
  { values, range }: AnswerFamily,
  items: readonly ItemColumn[],
): LocalizedText | null {
  const own = items.flatMap(({ cells }) => [...cells.answers]);
  const met = new Set(own.map(([cell]) => values.get(cell)));
  const unused = [...values].filter(([, value]) => !met.has(value)).map(([text]) => text);
  const count = own.reduce((sum, [, n]) => sum + n, 0);
  if (unused.length === 0 || count < enoughAnswers || items[0]?.cells.form !== 'likert') return null;
  const list = unused.map((text) => `"${text}"`).join(', ');
  return messages.draft.unusedAnswers({ max: range.max, list });
}

/** Where the end points come from words beside the numbers of other scales. */
export function borrowedRange(
  { items: all, range }: AnswerFamily,
  items: readonly ItemColumn[],
): LocalizedText | null {
  const isWorded = (some: readonly ItemColumn[]) => (labelsOf(some)?.size ?? 0) > 0;
  return isWorded(all) && !isWorded(items)
    ? messages.draft.endPointsByWordsBeside({ min: range.min, max: range.max })
    : null;
}

/** No scale has more items; comparing each with all others would take minutes. */
const mostItems = 500;

/** Ids of the items that seem to be reverse-keyed. */
export function turnedItems(
  { values }: AnswerFamily,
  items: readonly ItemColumn[],
  proposed: readonly ItemProposal[],
  sample: readonly (readonly string[])[],
): string[] {
  if (items.length > mostItems) return [];
  const people = sample.map((cells) =>
    items.map(({ position }) => values.get(cells[position] ?? '') ?? null),
  );
  return againstTheRest(people, items.length).flatMap((position) => proposed[position]?.id ?? []);
}

/** What a person must say about the items of a scale, in one comment. */
export function questions({
  loose,
  downward,
  turned,
}: {
  readonly loose: boolean;
  readonly downward: string | null;
  readonly turned: readonly string[];
}): LocalizedText | null {
  const list = turned.join(', ');
  const asked: LocalizedText[] = [
    ...(loose ? [messages.draft.itemsOneScale] : []),
    ...(downward === null ? [] : [messages.draft.lowestNumberMeans({ downward })]),
    ...(turned.length === 0 ? [] : [messages.draft.perhapsReverseKeyed({ list })]),
  ];
  return joined(asked);
}
