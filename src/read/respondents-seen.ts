import type { Problem } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { NumberedNames } from './numbered-names.ts';
import type { DuplicatePolicy } from './read-options.ts';
import type { Respondent } from './respondent.ts';
import type { RowLedger } from './row-ledger.ts';

/** A row that names its respondent, where it stands. */
export interface NamedRow {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly ledger: RowLedger;
}

/** Where a respondent was met before; null where that row was counted from its bytes, and its line not kept. */
export type EarlierRow = { readonly file: string; readonly line: number } | null;

/** Finds respondents that answered twice, in all files of one population. Memory grows with their number. */
export class RespondentsSeen {
  readonly #numbered = new NumberedNames();
  readonly #keepLast: boolean;
  readonly #first = new Map<string, { file: string; line: number }>();
  readonly #last = new Map<string, { respondent: Respondent; ledger: RowLedger }>();

  constructor(policy: DuplicatePolicy) {
    this.#keepLast = policy === 'last';
  }

  /** @returns whether the bytes name a respondent that is new, who is remembered; false for a name without a number, too */
  isNew(bytes: Uint8Array, start: number, end: number): boolean {
    return this.#numbered.add(bytes, start, end) === true;
  }

  /** The same of the name that differs only in its number from the one that was asked about or admitted last. */
  isNewNumber(number: number): boolean {
    return this.#numbered.addNumber(number);
  }

  /**
   * Counts a row now, or holds a copy of it where a later one may take its place.
   *
   * @returns where the respondent was met before, if that row is the one that counts
   */
  admit(
    row: NamedRow,
    respondent: Respondent,
    onRespondent: (respondent: Respondent) => void,
  ): EarlierRow | undefined {
    if (this.#keepLast) {
      this.#hold(row, respondent);
      return undefined;
    }
    const earlier = this.#first.get(row.id);
    if (earlier) return earlier;
    const bytes = Buffer.from(row.id);
    if (this.#numbered.add(bytes, 0, bytes.length) === false) return null;
    this.#first.set(ownString(row.id), { file: row.file, line: row.line });
    onRespondent(respondent);
    return undefined;
  }

  /** Keeps each respondent's last row until no other can come; an earlier one is accounted for as left out. */
  #hold({ id, ledger }: NamedRow, { answers, group, levels }: Respondent): void {
    const earlier = this.#last.get(id);
    earlier?.ledger.supersede(earlier.respondent.group);
    const respondent = { answers: answers.slice(), group, levels: levels.slice() };
    this.#last.set(earlier ? id : ownString(id), { respondent, ledger });
  }

  /** Hands over the rows that were held, when every file has been read. */
  release(onRespondent: (respondent: Respondent) => void): void {
    for (const { respondent } of this.#last.values()) onRespondent(respondent);
    this.#last.clear();
  }
}

/** A cell is a slice of its line, and would keep the whole chunk of the file in memory. */
function ownString(slice: string): string {
  return Buffer.from(slice).toString();
}

/** The respondent's name is not told: messages may be passed on. */
export function repeatedRespondent(column: string, { file, line }: NamedRow, earlier: EarlierRow): Problem {
  return {
    file,
    line,
    column,
    message: earlierText(earlier, file),
    hint: {
      ko: '한 행만 남기거나 --on-duplicate first 또는 last로 고르십시오',
      en: 'keep one of the rows, or choose with --on-duplicate first or last',
    },
  };
}

function earlierText(earlier: EarlierRow, file: string): LocalizedText {
  if (!earlier) return { ko: '앞의 한 행과 같은 응답자입니다', en: 'the same respondent as in a row before' };
  const where = earlier.file === file ? '' : `${earlier.file}:`;
  return {
    ko: `${where}${earlier.line}행과 같은 응답자입니다`,
    en: `the same respondent as in ${where === '' ? 'line ' : where}${earlier.line}`,
  };
}
