import { counted } from '../../../localized.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

/** Cells that are no answer, by item. */
export class InvalidAnswers implements QualityCheck {
  readonly #place: FilePlace;
  readonly #columns: Columns['answers'];
  readonly #cells: readonly LineSample[];

  constructor(place: FilePlace, { answers }: Columns) {
    this.#place = place;
    this.#columns = answers;
    this.#cells = answers.map(() => new LineSample());
  }

  observe({ line, invalid }: ObservedRow): void {
    for (const index of invalid) this.#cells[index]?.add(line);
  }

  findings(): QualityFinding[] {
    return this.#columns.flatMap(({ item }, index) => {
      const { count = 0, lines = [] } = this.#cells[index] ?? {};
      if (count === 0) return [];
      return finding({
        ...this.#place,
        code: 'invalid_answers',
        severity: 'decision',
        item: item.id,
        count,
        lines,
        message: {
          ko: `유효한 응답(${item.min}~${item.max})이 아닌 칸 ${count}개`,
          en: `${counted(count, 'cell')} that ${count === 1 ? 'is' : 'are'} no answer from ${item.min}–${item.max}`,
        },
        hint: {
          ko: '고치거나 비우거나, 코드북의 `missing` 또는 `answers`에 추가하십시오. 또는 --on-invalid missing으로 채점하십시오',
          en: 'correct or empty them, add them to `missing` or `answers` in the codebook, or score with --on-invalid missing',
        },
      });
    });
  }
}
