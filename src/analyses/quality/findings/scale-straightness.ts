import type { Scale } from '../../../codebook/codebook.ts';
import { straightFrom } from '../../../responses/people/answer-glance.ts';
import { noAnswer } from '../../../responses/people/respondent.ts';

/**
 * Whether a person's answers to a scale have no variance, as they were given (before any reverse keying).
 *
 * @returns `contradictory` where the same answer, not the middle one, went to items of both directions; `varied` also
 *   for a person with too few answers to tell
 */
export function scaleStraightness(
  { items, min, max }: Pick<Scale, 'items' | 'min' | 'max'>,
  answers: ArrayLike<number>,
): 'varied' | 'straight' | 'contradictory' {
  let first = noAnswer;
  let given = 0;
  let reversed = 0;
  for (const { index, reverse } of items) {
    const answer = answers[index] ?? noAnswer;
    if (answer === noAnswer) continue;
    if (first === noAnswer) first = answer;
    else if (answer !== first) return 'varied';
    given += 1;
    if (reverse) reversed += 1;
  }
  if (given < straightFrom) return 'varied';
  return reversed > 0 && reversed < given && 2 * first !== min + max ? 'contradictory' : 'straight';
}
