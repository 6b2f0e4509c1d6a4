import { counted, type LocalizedText } from '../../../localized.ts';
import type { SummaryPolicy } from '../../../responses/policies.ts';
import type { ExclusionReason } from '../../../responses/rows/row-ledger.ts';
import type { ObservedRow } from '../../../responses/rows/row-target.ts';
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
    message: (rows) => ({
      ko: `칸 수가 머리글과 다른 행 ${rows}개`,
      en: `${counted(rows, 'row')} with another number of cells than the first line`,
    }),
    hint: {
      ko: '구분 기호가 빠지거나 더 들어갔는지 확인해 고치십시오. 또는 --on-invalid drop-row로 채점하십시오',
      en: 'look for a missing or extra delimiter; or score with --on-invalid drop-row',
    },
  },
  totals_row: {
    code: 'totals_rows',
    severity: 'decision',
    message: (rows) => ({
      ko: `응답이 아니라 합계·평균 행으로 보이는 행 ${rows}개`,
      en: `${counted(rows, 'row')} that ${rows === 1 ? 'seems' : 'seem'} to sum up the others`,
    }),
    hint: {
      ko: '행을 지우거나 --on-summary-row drop으로 채점하십시오. 응답자라면 그 칸의 값을 다른 이름으로 바꾸십시오',
      en: 'delete them, or score with --on-summary-row drop; where it is a respondent, write another name in its cell',
    },
  },
  header_row: {
    code: 'header_rows',
    severity: 'note',
    message: (rows) => ({
      ko: `응답이 아니라 머리글인 행 ${rows}개: 제외합니다`,
      en: `${counted(rows, 'row')} of headings: left out`,
    }),
    hint: {
      ko: '파일을 이어 붙였다면 빠진 행이 없는지 확인하십시오',
      en: 'if files were pasted together, see that no row was lost',
    },
  },
  no_answers: {
    code: 'no_answers',
    severity: 'note',
    message: (rows) => ({
      ko: `응답이 하나도 없는 행 ${rows}개: 제외합니다`,
      en: `${counted(rows, 'row')} without any answer: left out`,
    }),
    hint: {
      ko: '응답하지 않은 사람이 맞는지 확인하십시오',
      en: 'see that these people did not answer indeed',
    },
  },
};

/** Rows that are nobody's answers, by what they are. */
export class ExcludedRows implements QualityCheck {
  readonly #place: FilePlace;
  readonly #onSummaryRow: SummaryPolicy;
  readonly #rows = new Map<ExclusionReason, LineSample>();

  constructor(place: FilePlace, onSummaryRow: SummaryPolicy = 'error') {
    this.#place = place;
    this.#onSummaryRow = onSummaryRow;
  }

  observe({ outcome, line }: ObservedRow): void {
    if (outcome === 'used') return;
    const rows = this.#rows.get(outcome) ?? new LineSample();
    this.#rows.set(outcome, rows);
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
