import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { SummaryPolicy } from '../../../responses/policies.ts';
import type { ExclusionReason } from '../../../responses/rows/row-ledger.ts';
import type { ObservedRow } from '../../../responses/rows/row-observer.ts';
import { type FilePlace, finding, type QualityCheck } from '../finding.ts';
import type { QualityFinding } from '../quality-schema.ts';
import { LineSample } from './line-sample.ts';

interface Kind {
  readonly code: QualityFinding['code'];
  readonly severity: QualityFinding['severity'];
  readonly message: (rows: number) => LocalizedText;
  readonly hint: LocalizedText;
}

const kinds: Partial<Record<ExclusionReason, Kind>> = {
  ragged_row: {
    code: 'ragged_rows',
    severity: 'decision',
    message: (rows) => messages.check.rowsWithAnotherNumberOfCells({ rows }),
    hint: messages.check.lookForMissingOrExtraDelimiter,
  },
  totals_row: {
    code: 'totals_rows',
    severity: 'decision',
    message: (rows) => messages.check.rowsSeemToSumUp({ rows }),
    hint: messages.check.deleteSummaryRows,
  },
  header_row: {
    code: 'header_rows',
    severity: 'note',
    message: (rows) => messages.check.rowsOfHeadingsLeftOut({ rows }),
    hint: messages.check.ifFilesPastedTogetherSee,
  },
  no_answers: {
    code: 'no_answers',
    severity: 'note',
    message: (rows) => messages.check.rowsWithoutAnyAnswer({ rows }),
    hint: messages.check.seePeopleDidNotAnswer,
  },
};

/** Rows that are no person's answers, by what they are. */
export class ExcludedRows implements QualityCheck {
  readonly #place: FilePlace;
  readonly #onSummaryRow: SummaryPolicy;
  readonly #rows = new Map<ExclusionReason, LineSample>();

  constructor(place: FilePlace, onSummaryRow: SummaryPolicy = 'error') {
    this.#place = place;
    this.#onSummaryRow = onSummaryRow;
  }

  observeLeftOut({ line }: ObservedRow, reason: ExclusionReason): void {
    const rows = this.#rows.get(reason) ?? new LineSample();
    this.#rows.set(reason, rows);
    rows.add(line);
  }

  findings(): QualityFinding[] {
    return [...this.#rows].flatMap(([reason, { count, lines }]) => {
      const kind = kinds[reason];
      if (!kind) return [];
      const { code, message, hint } = kind;
      const decided = reason === 'totals_row' && this.#onSummaryRow === 'drop';
      const severity = decided ? 'note' : kind.severity;
      return finding({ ...this.#place, code, severity, count, lines, message: message(count), hint });
    });
  }
}
