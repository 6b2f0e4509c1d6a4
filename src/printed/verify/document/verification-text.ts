import { catalogue, type Language, type LocalizedText } from '../../../localized.ts';
import type { Verification, VerifiedCell } from '../verification-schema.ts';

/** Every fixed text of what `verify` prints. */
const texts = {
  table: { ko: '표 {table}', en: 'table {table}' },
  against: { ko: '{file}: {population}, 행 {used}개', en: '{file}: {population}, {used} rows' },
  differ: { ko: '불일치 {n}', en: '{n} differ' },
  differs: { ko: '불일치 {n}', en: '{n} differs' },
  tolerated: { ko: '허용', en: 'Tolerated' },
  letPass: { ko: '허용 {n}', en: '{n} tolerated' },
  notTestable: { ko: '판정 불가 {n}', en: '{n} not testable' },
  summary: {
    ko: '보고된 수치 {total}개 중 {match}개 일치',
    en: '{match} of {total} printed figures match',
  },
  tables: { ko: '표', en: 'Tables' },
  number: { ko: '표', en: 'Table' },
  cells: { ko: '수치', en: 'Figures' },
  match: { ko: '일치', en: 'Match' },
  mismatch: { ko: '불일치', en: 'Differ' },
  not_testable: { ko: '판정 불가', en: 'Not testable' },
  mismatches: { ko: '불일치', en: 'Differences' },
  figure: { ko: '수치', en: 'Figure' },
  printed: { ko: '보고값', en: 'printed' },
  computed: { ko: '재계산값', en: 'computed' },
  printedHeader: { ko: '보고값', en: 'Printed' },
  computedHeader: { ko: '재계산값', en: 'Computed' },
  explanation: { ko: '원인', en: 'Explanation' },
  reason: { ko: '이유', en: 'Reason' },
  fully: { ko: '{rounded} ({computed})', en: '{rounded} ({computed})' },
  p: { ko: '{rounded} (p = {computed})', en: '{rounded} (p = {computed})' },
  unread: {
    ko: '읽을 수 없는 수치임. 수치만 적고, 보고되지 않았으면 비워 둠',
    en: 'it cannot be read: write the figure alone, or leave it empty where none is printed',
  },
  unexplained: { ko: '원인을 찾지 못함', en: 'no explanation found' },
  emptyMark: { ko: '(없음)', en: '(none)' },
  toleratedCells: { ko: '허용한 불일치', en: 'Tolerated' },
  notTestableCells: { ko: '판정할 수 없는 수치', en: 'Not testable' },
  no_data: { ko: '이 응답자 유형의 자료가 없음', en: 'no data of this population' },
  column_absent: { ko: '자료에 이 열이 없음', en: 'the data have no such column' },
  not_in_data: { ko: '응답으로 계산하는 수치가 아님', en: 'not a figure of the answers' },
  nothing_printed: { ko: '보고된 수치가 없음', en: 'nothing is printed' },
  no_respondents: { ko: '응답자 없음', en: 'no respondents' },
  one_respondent: { ko: '응답자 한 명', en: 'one respondent' },
  empty_group: { ko: '빈 집단', en: 'a group is empty' },
  too_few_respondents: { ko: '응답자가 너무 적음', en: 'too few respondents' },
  no_variance: { ko: '분산이 0', en: 'no variance' },
} as const satisfies Record<string, LocalizedText>;

type TextId = keyof typeof texts;

export const verificationText = catalogue(texts);

/** Why a cell cannot be tested, in words. */
export function reasonText(code: string, language: Language): string {
  return code in texts ? texts[code as TextId][language] : code;
}

/** `table 15` */
export const tableName = (table: string, language: Language): string =>
  verificationText('table', language, { table });

/** `table 15 · Tangibles · Pilot mean` */
export function cellName({ table, label }: VerifiedCell, language: Language): string {
  return [tableName(table, language), label.row[language], label.column[language]].join(' · ');
}

/** As printed; a word where nothing is. */
export function printedText({ printed }: Pick<VerifiedCell, 'printed'>, language: Language): string {
  return printed || verificationText('emptyMark', language);
}

/** As it would be printed: `*** (p = 0.00074…)`; the full precision where it says more. */
export function computedText(
  { computed, rounded: written, column }: VerifiedCell,
  language: Language,
): string {
  const rounded = written === '' ? verificationText('emptyMark', language) : (written ?? computed ?? '');
  const isMark = column === 'stars' || column === 'significant';
  if (!isMark && String(computed) === String(rounded)) return String(rounded);
  return verificationText(isMark ? 'p' : 'fully', language, { rounded, computed: computed ?? '' });
}

/** `printed ** · computed *** (p = 0.00074…)` */
export function printedAndComputed(cell: VerifiedCell, language: Language): string {
  return [
    `${verificationText('printed', language)} ${printedText(cell, language)}`,
    `${verificationText('computed', language)} ${computedText(cell, language)}`,
  ].join(' · ');
}

/** What a mismatch is likely to be. */
export function explanationText({ explanation, reason }: VerifiedCell, language: Language): string {
  if (reason === 'unread') return verificationText('unread', language);
  return explanation?.text[language] ?? verificationText('unexplained', language);
}

/** `531 of 535 printed figures match · 2 differ · 2 tolerated · 4 not testable` */
export function summaryText({ summary }: Verification, language: Language): string {
  const total = summary.cells - summary.not_testable;
  return [
    verificationText('summary', language, { match: summary.match, total }),
    ...verdictCounts(summary, language),
  ].join(' · ');
}

/** The verdicts that there are any of, besides the matches. */
export function verdictCounts(
  counts: { readonly mismatch: number; readonly tolerated: number; readonly not_testable: number },
  language: Language,
): string[] {
  const some = (id: TextId, n: number) => (n === 0 ? [] : [verificationText(id, language, { n })]);
  return [
    ...some(counts.mismatch === 1 ? 'differs' : 'differ', counts.mismatch),
    ...some('letPass', counts.tolerated),
    ...some('notTestable', counts.not_testable),
  ];
}
