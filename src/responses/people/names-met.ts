import type { NamesMet } from '../../codebook/draft/columns/column-profile.ts';
import { noGroup } from './respondent.ts';
import { RespondentsSeen } from './respondents-seen.ts';

/** Whether names come again, as respondents are found. */
export function namesMet(): NamesMet {
  const seen = new RespondentsSeen('first');
  const nowhere = { file: '', line: 0 };
  return {
    isNew: (bytes, start, end) =>
      seen.isNewNumber(bytes, start, end) ?? seen.isNew({ bytes, start, end }, nowhere, noGroup),
  };
}
