import { messages } from '../../../messages/messages.ts';
import type { Columns } from '../../../responses/columns/find-columns.ts';
import { contradictionHint, contradictionText } from '../../../responses/columns/joined-columns.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';

/** Questions that have several columns, and rows in which these differ, which the reader of rows counts. */
export class ContradictingColumns implements QualityCheck {
  readonly #place: FilePlace;
  readonly #columns: Columns['joined'];

  constructor(place: FilePlace, { joined }: Columns) {
    this.#place = place;
    this.#columns = joined;
  }

  findings(): QualityFinding[] {
    return this.#columns.flatMap((column) => {
      const { rows, firstLine } = column.contradictions;
      if (rows === 0) return [];
      return finding({
        ...this.#place,
        code: 'contradicting_columns',
        severity: 'decision',
        column: column.name,
        count: rows,
        lines: firstLine === null ? [] : [firstLine],
        message: messages.check.contradictionInRows({ contradiction: contradictionText(column), rows }),
        hint: contradictionHint,
      });
    });
  }
}
