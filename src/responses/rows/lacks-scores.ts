import type { Population } from '../../codebook/codebook.ts';
import { noAnswer } from '../people/respondent.ts';

/** Whether a person lacks a score on some scale; null where the codebook leaves no one out for it. */
export function lacksScores({ missingRule, scales }: Population): ((answers: Int32Array) => boolean) | null {
  if (missingRule === 'analysis') return null;
  return (answers) =>
    scales.some(({ items, minValid }) => {
      let valid = 0;
      for (const { index } of items) if ((answers[index] ?? noAnswer) !== noAnswer) valid += 1;
      return valid < minValid;
    });
}
