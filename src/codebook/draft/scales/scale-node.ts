import type { Node } from 'yaml';
import type { Language } from '../../../localized.ts';
import type { AnswerProposal, ScaleProposal } from '../proposal.ts';
import { oneLine, type YamlDraft } from '../yaml-draft.ts';

type Range = Pick<ScaleProposal, 'min' | 'max' | 'confirmRange' | 'rangeFound'>;

/** The end points that most items have, which the population gives; null where there is one scale only. */
export function usualRange(scales: readonly ScaleProposal[]): Range | null {
  const items = (range: Range) =>
    scales.reduce((sum, scale) => sum + (isSame(scale, range) ? scale.items.length : 0), 0);
  const usual = scales.reduce<ScaleProposal | undefined>(
    (best, scale) => (best === undefined || items(scale) > items(best) ? scale : best),
    undefined,
  );
  if (!usual) return null;
  const same = scales.filter((scale) => isSame(scale, usual));
  // What is sure of one scale is not in question for all: the others ask for themselves.
  const confirmRange = same.some((scale) => scale.confirmRange === null) ? null : usual.confirmRange;
  return { min: usual.min, max: usual.max, confirmRange, rangeFound: usual.rangeFound };
}

const isSame = (a: Range, b: Range) => a.min === b.min && a.max === b.max;

/** What was found in one scale and in another is one question; what is asked of their words is not. */
function asksMore(scale: Range, usual: Range): boolean {
  if (scale.confirmRange === null) return false;
  const foundAlike = scale.rangeFound && usual.rangeFound && usual.confirmRange !== null;
  return !foundAlike && scale.confirmRange.en !== usual.confirmRange?.en;
}

/** @param usual  end points that the scale need not give again */
export function scaleNode(
  scale: ScaleProposal,
  usual: Range | null,
  draft: YamlDraft,
  language: Language,
): Node {
  const { id, label, min, max, answers, items, confirmRange, confirmItems } = scale;
  const ownRange = !usual || !isSame(scale, usual) || asksMore(scale, usual);
  const inOneLine = items.every((item) => item.label === null);
  const nodes = items.map((item) =>
    item.label === null
      ? item.id
      : draft.map(
          [
            ['id', item.id],
            ['label', oneLine(item.label)],
          ],
          true,
        ),
  );
  const list = draft.list(nodes, inOneLine);
  // Behind a list of several lines the comment would stand at its end, away from the scale's name.
  if (list && inOneLine) draft.mark(list, confirmItems);
  return draft.map([
    ['id', draft.scalar(id, inOneLine ? null : confirmItems)],
    ['label', label?.[language] ? oneLine(label[language]) : null],
    ['min', ownRange ? min : null],
    ['max', ownRange ? draft.scalar(max, confirmRange) : null],
    ['answers', answersNode(answers, draft)],
    ['items', list],
  ]);
}

export function answersNode(answers: readonly AnswerProposal[], draft: YamlDraft): Node | null {
  if (answers.length === 0) return null;
  return draft.map(answers.map(({ text, value, confirm }) => [text, draft.scalar(value, confirm)]));
}
