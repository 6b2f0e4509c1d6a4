import { counted } from '../localized.ts';
import type { Columns } from '../read/find-columns.ts';
import type { ObservedRow } from '../read/row-reader.ts';
import type { QualityFinding } from '../report/quality-schema.ts';
import { type FilePlace, finding, type QualityCheck } from './finding.ts';
import { LineSample } from './line-sample.ts';
import { sameAnswers } from './longest-run.ts';
import { type EarlierRow, pairText } from './repeated-respondents.ts';
import { rowFingerprint } from './row-fingerprint.ts';

/** Rows of one population by their fingerprint, in all its files: a hash and a place each, the cells are not kept. */
export type RowsSeen = Map<string, EarlierRow>;

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
  readonly #fingerprint: (cells: readonly string[]) => string;
  readonly #rows = new LineSample();
  #earlier: EarlierRow | undefined;

  constructor(place: FilePlace, columns: Columns, seen: RowsSeen) {
    this.#place = place;
    this.#seen = seen;
    this.#items = columns.answers.length;
    this.#fingerprint = rowFingerprint(columns);
  }

  observe({ outcome, cells, line, respondent }: ObservedRow): void {
    if (outcome !== 'used' || sameAnswers(respondent.answers)) return;
    const fingerprint = this.#fingerprint(cells);
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
    return [
      finding({
        ...this.#place,
        code: 'duplicate_rows',
        severity: this.#items < fewestItems ? 'note' : 'decision',
        count,
        lines,
        message: {
          ko: `응답자 말고는 모든 칸이 앞에 나온 행과 같은 행 ${count}개${pair.ko}`,
          en: `${counted(count, 'row')} equal to an earlier one in every cell but the respondent’s${pair.en}`,
        },
        hint: {
          ko: '두 번 제출하거나 복사한 행이면 지우십시오. 남기면 각각 셉니다',
          en: 'delete what was sent or copied twice; what stays is counted each time',
        },
      }),
    ];
  }
}
