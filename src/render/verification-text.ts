import { fillBlanks, type Language, type LocalizedText } from '../localized.ts';
import type { Verification, VerifiedCell } from '../report/verification-schema.ts';

/** Every fixed text of what `verify` prints. */
const texts = {
  table: { ko: '표 {table}', en: 'table {table}' },
  rows: { ko: '행 {rows}개', en: '{rows} rows' },
  row: { ko: '행 {rows}개', en: '{rows} row' },
  against: { ko: '{file}: {population}, 행 {used}개', en: '{file}: {population}, {used} rows' },
  differ: { ko: '불일치 {n}', en: '{n} differ' },
  differs: { ko: '불일치 {n}', en: '{n} differs' },
  tolerated: { ko: '허용 {n}', en: '{n} tolerated' },
  notTestable: { ko: '검사 불가 {n}', en: '{n} not testable' },
  summary: {
    ko: '인쇄된 수치 {total}개 가운데 {match}개 일치',
    en: '{match} of {total} printed figures match',
  },
  printed: { ko: '인쇄 {printed} · 계산 {rounded}', en: 'printed {printed} · computed {rounded}' },
  fully: { ko: ' ({computed})', en: ' ({computed})' },
  p: { ko: ' (p = {computed})', en: ' (p = {computed})' },
  unexplained: { ko: '설명을 찾지 못함', en: 'no explanation found' },
  unread: {
    ko: '읽을 수 없는 수치임. 수치만 적고, 보고되지 않았으면 비워 둠',
    en: 'it cannot be read: write the figure alone, or leave it empty where none is printed',
  },
  emptyMark: { ko: '(없음)', en: '(none)' },
  toleratedCells: { ko: '허용한 칸', en: 'Tolerated' },
  notTestableCells: { ko: '검사할 수 없는 칸', en: 'Not testable' },
  no_data: { ko: '이 모집단의 자료가 없음', en: 'no data of this population' },
  column_absent: { ko: '자료에 이 열이 없음', en: 'the data have no such column' },
  not_in_data: { ko: '응답에서 나오는 수치가 아님', en: 'not a figure of the answers' },
  nothing_printed: { ko: '인쇄된 수치가 없음', en: 'nothing is printed' },
  no_respondents: { ko: '응답자 없음', en: 'no respondents' },
  one_respondent: { ko: '응답자 한 명', en: 'one respondent' },
  empty_group: { ko: '빈 집단', en: 'a group is empty' },
  too_few_respondents: { ko: '응답자가 너무 적음', en: 'too few respondents' },
  no_variance: { ko: '분산이 0', en: 'no variance' },
} as const satisfies Record<string, LocalizedText>;

type TextId = keyof typeof texts;

/** A fixed text in one language, its `{blanks}` filled. */
export function verificationText(
  id: TextId,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  return fillBlanks(texts[id][language], blanks);
}

/** Why a cell cannot be tested, in words. */
export function reasonText(code: string, language: Language): string {
  return code in texts ? texts[code as TextId][language] : code;
}

/** `printed ** · computed *** (p = 0.00074…)`; the full precision where it tells more. */
export function printedAndComputed(
  { printed, computed, rounded, row, column }: VerifiedCell,
  language: Language,
): string {
  const empty = verificationText('emptyMark', language);
  const figures = {
    printed: printed || empty,
    rounded: rounded === '' ? empty : (rounded ?? computed ?? ''),
  };
  const isMark = column === 'stars' || column === 'significant';
  const full = { computed: computed ?? '', row };
  const more = isMark ? 'p' : String(computed) === String(figures.rounded) ? null : 'fully';
  return (
    verificationText('printed', language, figures) + (more ? verificationText(more, language, full) : '')
  );
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
    ...some('tolerated', counts.tolerated),
    ...some('notTestable', counts.not_testable),
  ];
}
