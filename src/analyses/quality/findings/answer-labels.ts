import type { Columns } from '../../../responses/columns/find-columns.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';

/** Items whose numbers mean something else by the file's own labels than by the codebook. */
export class AnswerLabels implements QualityCheck {
  readonly #place: FilePlace;
  readonly #columns: Columns;

  constructor(place: FilePlace, columns: Columns) {
    this.#place = place;
    this.#columns = columns;
  }

  findings(): QualityFinding[] {
    return this.#columns.labelFaults.map(({ items, message, hint }) =>
      finding({
        ...this.#place,
        code: 'answer_labels',
        severity: 'decision',
        column: items[0] ?? null,
        count: items.length,
        message,
        hint,
      }),
    );
  }
}
