import type { Problem } from '../errors.ts';
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

/** Finds respondents that answered twice, in all files of one population. Memory grows with their number. */
export class RespondentsSeen {
  readonly #keepLast: boolean;
  readonly #first = new Map<string, { file: string; line: number }>();
  readonly #last = new Map<string, { respondent: Respondent; ledger: RowLedger }>();

  constructor(policy: DuplicatePolicy) {
    this.#keepLast = policy === 'last';
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
  ): { readonly file: string; readonly line: number } | undefined {
    if (this.#keepLast) {
      this.#hold(row, respondent);
      return undefined;
    }
    const earlier = this.#first.get(row.id);
    if (earlier) return earlier;
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
export function repeatedRespondent(
  column: string,
  { file, line }: NamedRow,
  earlier: { readonly file: string; readonly line: number },
): Problem {
  const where = earlier.file === file ? '' : `${earlier.file}:`;
  return {
    file,
    line,
    column,
    message: {
      ko: `${where}${earlier.line}행과 같은 응답자입니다`,
      en: `the same respondent as in ${where === '' ? 'line ' : where}${earlier.line}`,
    },
    hint: {
      ko: '한 행만 남기거나 --on-duplicate first 또는 last로 고르십시오',
      en: 'keep one of the rows, or choose with --on-duplicate first or last',
    },
  };
}
