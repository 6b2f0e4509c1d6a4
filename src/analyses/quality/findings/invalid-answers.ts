import { messages } from '../../../messages/messages.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
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

  observeUsed(row: ObservedRow): void {
    this.observeLeftOut(row);
  }

  observeLeftOut({ line, invalid }: ObservedRow): void {
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
        message: messages.check.cellsNoAnswer({ count, min: item.min, max: item.max }),
        hint: messages.check.cellsNoAnswerHint,
      });
    });
  }
}
