import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { shown } from '../../../read/shown.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import type { AnswerGlance } from '../../../responses/people/answer-glance.ts';
import type { RowFingerprint } from '../../../responses/people/row-fingerprint.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';
import { type EarlierRow, pairText } from './repeated-respondents.ts';
import type { RepeatedRows } from './repeated-rows.ts';

/** With fewer items, people give the same answers by chance. */
const fewestItems = 10;

/**
 * Rows that equal an earlier one in every cell but the respondent's. Rows whose answers are all the same number are
 * straight lines, and are reported as such.
 */
export class DuplicateRows implements QualityCheck {
  readonly #place: FilePlace;
  /** Those of all files. */
  readonly #rows: RepeatedRows;
  /** Where those of this file begin, and how many they are. */
  readonly #from: number;
  #size = 0;
  readonly #items: number;
  readonly #decided: boolean;
  readonly #fingerprint: RowFingerprint;

  /** @param decided  whether it is known what becomes of such rows */
  constructor(
    place: FilePlace,
    {
      columns,
      fingerprint,
      rows,
    }: { readonly columns: Columns; readonly fingerprint: RowFingerprint; readonly rows: RepeatedRows },
    decided = false,
  ) {
    this.#decided = decided;
    this.#place = place;
    this.#rows = rows;
    this.#from = rows.size;
    this.#items = columns.answers.length;
    this.#fingerprint = fingerprint;
  }

  observeUsed({ line, fingerprint }: ObservedRow, { same }: AnswerGlance): void {
    if (same) return;
    this.#rows.add(fingerprint(), { file: this.#place.file, line: line() });
    this.#size += 1;
  }

  findings(): QualityFinding[] {
    const repeated = new LineSample();
    let earlier: EarlierRow | undefined;
    for (let row = this.#from; row < this.#from + this.#size; row += 1) {
      const first = this.#rows.firstLike(row);
      if (first === row) continue;
      repeated.add(() => this.#rows.placeOf(row).line);
      earlier ??= this.#rows.placeOf(first);
    }
    const { count, lines } = repeated;
    if (count === 0) return [];
    const pair = pairText(count, earlier, this.#place.file);
    const without = withoutText(this.#fingerprint.leftOut);
    return [
      finding({
        ...this.#place,
        code: 'duplicate_rows',
        severity: this.#decided || this.#items < fewestItems ? 'note' : 'decision',
        count,
        lines,
        message: messages.check.duplicateRows({ count, pair, without }),
        hint: this.#items < fewestItems ? byChance : sentTwice,
      }),
    ];
  }
}

const sentTwice: LocalizedText = messages.check.sentTwice;

const byChance: LocalizedText = messages.check.byChance;

const named = 4;

/** Which columns are not compared. */
function withoutText(columns: readonly string[]): LocalizedText {
  if (columns.length === 0) return messages.check.duplicateRows2;
  const list = columns.slice(0, named).map(shown).join(', ') + (columns.length > named ? ', …' : '');
  return messages.check.notCompared({ list });
}
