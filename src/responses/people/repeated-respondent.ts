import type { Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { EarlierRow, NamedRow } from './respondents-seen.ts';

/** The respondent's name is not given: messages may be passed on. What to do depends on how many have several rows. */
export function repeatedRespondent(column: string, { file, line }: NamedRow, earlier: EarlierRow): Problem {
  return { file, line, column, message: earlierText(earlier, file) };
}

/** From this share of the respondents on, several rows are waves of a survey rather than forms sent twice. */
const mostly = 0.5;

/** @param rows  rows beyond the first one of each of so many respondents */
export function repeatedHint(rows: number, respondents: number): LocalizedText {
  return rows >= fewest && rows >= mostly * respondents ? waves : keepOne;
}

const fewest = 3;

const keepOne: LocalizedText = messages.people.keepOne;

const waves: LocalizedText = messages.people.waves;

function earlierText(earlier: EarlierRow, file: string): LocalizedText {
  if (!earlier) return messages.people.sameRespondentAsInRowBefore;
  const where = earlier.file === file ? '' : `${earlier.file}:`;
  return messages.people.sameRespondent({ where, line: earlier.line });
}
