import type { LocalizedText } from '../../../localized.ts';
import type { AnswerFamily } from '../answers/answer-family.ts';
import { labelsOf } from '../answers/item-labels.ts';
import { joined } from '../answers/label-reading.ts';
import { enoughAnswers } from '../answers/likert-answers.ts';
import type { ItemColumn } from '../columns/item-column.ts';
import type { ItemProposal } from '../proposal.ts';
import { againstTheRest } from './against-the-rest.ts';

/** Answers in words that others gave and nobody here did: these items may offer fewer of them. */
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
  return {
    ko: `${range.max}점 척도인지. 아무도 고르지 않은 응답: ${list}`,
    en: `that the scale has ${range.max} points; no one chose ${list}`,
  };
}

/** Where the end points come from words beside the numbers of other scales. */
export function borrowedRange(
  { items: all, range }: AnswerFamily,
  items: readonly ItemColumn[],
): LocalizedText | null {
  const isWorded = (some: readonly ItemColumn[]) => (labelsOf(some)?.size ?? 0) > 0;
  return isWorded(all) && !isWorded(items)
    ? {
        ko: `척도 범위. 다른 문항의 응답 문구에 따름: ${range.min}~${range.max}`,
        en: `the end points; ${range.min}–${range.max} by the words beside the answers to other items`,
      }
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
    ...(loose ? [{ ko: '이 문항들이 한 척도인지', en: 'that these items are one scale' }] : []),
    ...(downward === null
      ? []
      : [
          {
            ko: `점수의 방향. 가장 작은 수가 "${downward}"임. 높은 점수가 그 반대를 뜻하지 않으면 모든 문항을 reverse에 추가`,
            en: `the lowest number means "${downward}"; unless high scores are to mean the opposite, list every item under reverse`,
          },
        ]),
    ...(turned.length === 0
      ? []
      : [
          {
            ko: `역채점 문항인지. 나머지 문항과 음의 상관임. 맞으면 reverse: [${list}] 추가`,
            en: `reverse-keyed? these run against the rest; if so, reverse: [${list}]`,
          },
        ]),
  ];
  return joined(asked);
}
