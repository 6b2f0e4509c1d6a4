import type { QualityInput, QualityReport } from '../../analyses/quality/quality-schema.ts';
import { catalogue, type Language, type LocalizedText } from '../../localized.ts';

/** Every fixed text of what `check` prints. */
const texts = {
  rows: { ko: '행', en: 'Rows' },
  file: { ko: '파일', en: 'File' },
  population: { ko: '응답자 유형', en: 'Population' },
  read: { ko: '읽음', en: 'Read' },
  used: { ko: '사용', en: 'Used' },
  excluded: { ko: '제외', en: 'Left out' },
  decisions: { ko: '조치가 필요한 사항', en: 'Needs a decision' },
  notes: { ko: '참고', en: 'Notes' },
  where: { ko: '위치', en: 'Where' },
  what: { ko: '내용', en: 'What' },
  missingByItem: { ko: '문항별 결측', en: 'Missing by item' },
  missingByPerson: { ko: '응답자별 결측', en: 'Missing by person' },
  item: { ko: '문항', en: 'Item' },
  missing: { ko: '결측', en: 'Missing' },
  invalid: { ko: '무효 응답', en: 'Invalid' },
  percent: { ko: '%', en: '%' },
  share: { ko: '결측 문항 비율', en: 'Items missed' },
  people: { ko: '응답자 수', en: 'People' },
  none: { ko: '없음', en: 'none' },
  all: { ko: '100%', en: 'all' },
  between: { ko: '{above}% 초과 {up_to}% 이하', en: 'above {above} %, up to {up_to} %' },
  mostOf: { ko: '{above}% 초과 100% 미만', en: 'above {above} %, not all' },
  line: { ko: '({lines}행)', en: ' (line {lines})' },
  lines: { ko: '({lines}행)', en: ' (lines {lines})' },
  moreLines: { ko: '({lines}행 …)', en: ' (lines {lines} …)' },
} as const satisfies Record<string, LocalizedText>;

const reasons = {
  header_row: { ko: '머리글', en: 'headings' },
  totals_row: { ko: '합계', en: 'totals' },
  ragged_row: { ko: '칸 수 다름', en: 'ragged' },
  excluded: { ko: 'exclude', en: 'exclude' },
  invalid_answer: { ko: '무효 응답', en: 'no valid answer' },
  repeated_respondent: { ko: '중복 응답', en: 'respondent repeated' },
  repeated_answers: { ko: '응답 반복', en: 'answers repeated' },
  no_answers: { ko: '전 문항 결측', en: 'empty' },
} as const satisfies Record<QualityInput['rows']['excluded'][number]['reason'], LocalizedText>;

export const checkText = catalogue(texts);

export function reasonText(reason: keyof typeof reasons, language: Language): string {
  return reasons[reason][language];
}

/** `3 things need a decision, 2 notes` */
export function verdictText(summary: QualityReport['summary'], language: Language): string {
  const { decisions, notes } = summary;
  if (language === 'ko') {
    const decided = decisions === 0 ? '조치할 사항이 없습니다' : `조치가 필요한 사항 ${decisions}건`;
    return `${decided}, 참고 ${notes}건`;
  }
  const decided =
    decisions === 0
      ? 'Nothing needs a decision'
      : decisions === 1
        ? '1 thing needs a decision'
        : `${decisions} things need a decision`;
  return `${decided}, ${notes === 0 ? 'no' : notes} note${notes === 1 ? '' : 's'}`;
}
