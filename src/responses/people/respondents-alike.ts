import type { Population } from '../../codebook/codebook.ts';
import type { Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { NamesAlike } from './number-spellings.ts';

/** Names that may well be one person's: a program that takes names for numbers writes 43 as 43.0. They are counted as written. */
export function respondentsAlike({ respondent }: Population, alike: NamesAlike | null): Warning[] {
  if (alike === null) return [];
  return [
    {
      code: 'respondents_alike',
      column: respondent ?? '',
      count: alike.count,
      message: messages.people.alike(alike),
    },
  ];
}
