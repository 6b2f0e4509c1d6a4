import { counted, type LocalizedText } from '../../../localized.ts';
import { shown } from '../../../read/shown.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import { RowFingerprint, type RowsSeen } from '../../../responses/people/row-fingerprint.ts';
import { sameAnswers } from '../../../responses/people/same-answers.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';
import { type EarlierRow, pairText } from './repeated-respondents.ts';

/** With fewer items, people give the same answers by chance. */
const fewestItems = 10;

/**
 * Rows that equal an earlier one in every cell but the respondent's. Rows whose answers are all the same number are
 * straight lines, and are told as such.
 */
export class DuplicateRows implements QualityCheck {
  readonly #place: FilePlace;
  readonly #seen: RowsSeen;
  readonly #items: number;
  readonly #decided: boolean;
  readonly #fingerprint: RowFingerprint;
  readonly #rows = new LineSample();
  #earlier: EarlierRow | undefined;

  /** @param decided  whether it is known what becomes of such rows */
  constructor(place: FilePlace, columns: Columns, seen: RowsSeen, decided = false) {
    this.#decided = decided;
    this.#place = place;
    this.#seen = seen;
    this.#items = columns.answers.length;
    this.#fingerprint = new RowFingerprint(columns);
  }

  observe({ outcome, cells, line, respondent }: ObservedRow): void {
    if (outcome !== 'used' || sameAnswers(respondent.answers)) return;
    const fingerprint = this.#fingerprint.of(cells);
    const earlier = this.#seen.get(fingerprint);
    if (!earlier) {
      this.#seen.set(fingerprint, { file: this.#place.file, line: line() });
      return;
    }
    this.#rows.add(line);
    this.#earlier ??= earlier;
  }

  findings(): QualityFinding[] {
    const { count, lines } = this.#rows;
    if (count === 0) return [];
    const pair = pairText(count, this.#earlier, this.#place.file);
    const without = withoutText(this.#fingerprint.leftOut);
    return [
      finding({
        ...this.#place,
        code: 'duplicate_rows',
        severity: this.#decided || this.#items < fewestItems ? 'note' : 'decision',
        count,
        lines,
        message: {
          ko: `${without.ko} 제외한 모든 칸이 앞의 행과 같은 행 ${count}개${pair.ko}`,
          en: `${counted(count, 'row')} equal to an earlier one in every cell but the respondent’s${pair.en}${without.en}`,
        },
        hint: this.#items < fewestItems ? byChance : sentTwice,
      }),
    ];
  }
}

const sentTwice: LocalizedText = {
  ko: '중복 제출이나 복사된 행이면 지우거나 --on-repeated-answers first로 채점하십시오. 그대로 두면 각각 다른 응답자로 처리합니다',
  en: 'delete what was sent or copied twice, or score with --on-repeated-answers first; what stays is counted each time',
};

const byChance: LocalizedText = {
  ko: '문항이 적으면 우연히 같을 수 있습니다. 두 번 제출한 행인지 확인하십시오',
  en: 'with so few items people may agree by chance: see whether these were sent twice',
};

const named = 4;

/** Which columns are not compared. */
function withoutText(columns: readonly string[]): LocalizedText {
  if (columns.length === 0) return { ko: '응답자 번호를', en: '' };
  const list = columns.slice(0, named).map(shown).join(', ') + (columns.length > named ? ', …' : '');
  return { ko: `응답자 번호와 ${list} 열을`, en: `; not compared: ${list}` };
}
