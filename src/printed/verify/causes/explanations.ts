import { type BlanksOf, filled, type LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { Explanation } from '../verification-schema.ts';
import type { Total } from './percent-totals.ts';

const texts = messages.verify.explanationsTexts satisfies Record<Explanation['code'], unknown>;

const totalNames = messages.verify.totalNames satisfies Record<Total, LocalizedText>;

/** An explanation with its `{blanks}` filled. */
export function explanation<Code extends Exclude<Explanation['code'], 'other_total'>>(
  code: Code,
  ...blanks: BlanksOf<(typeof texts)[Code]>
): Explanation {
  return { code, text: filled(texts[code], ...blanks) };
}

export function otherTotal(total: Total, n: number): Explanation {
  return {
    code: 'other_total',
    text: texts.other_total({ total: totalNames[total], n }),
  };
}

/** Two explanations that hold together. */
export function both(first: Explanation, second: Explanation): Explanation {
  return {
    code: first.code,
    also: second.code,
    text: messages.verify.bothExplanations({ first: first.text, second: second.text }),
  };
}
