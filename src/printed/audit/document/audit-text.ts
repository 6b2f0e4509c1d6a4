import { catalogue, type Language, type LocalizedText } from '../../../localized.ts';
import type { Audit, AuditFinding, RuleCode } from '../audit-schema.ts';

/** Every fixed text of what `audit` prints. */
const texts = {
  title: { ko: '보고된 수치 {cells}개의 판정', en: 'Verdicts on {cells} printed figures' },
  table: { ko: '표', en: 'Table' },
  cells: { ko: '수치', en: 'Figures' },
  consistent: { ko: '모순 없음', en: 'Consistent' },
  adjusted: { ko: '조정', en: 'Adjusted' },
  inconsistent: { ko: '모순', en: 'Inconsistent' },
  not_testable: { ko: '판정 불가', en: 'Not testable' },
  all: { ko: '합계', en: 'All' },
  inconsistentCells: { ko: '서로 모순되는 수치', en: 'Figures that cannot all be true' },
  adjustedCells: {
    ko: '합계에 맞춰 조정한 백분율(빈도는 맞음)',
    en: 'Percents adjusted so that a column adds up (their counts are right)',
  },
  unreadCells: {
    ko: '읽을 수 없는 수치(대조하지 않음)',
    en: 'Figures that cannot be read (not checked)',
  },
  unreadHint: {
    ko: '수치만 적으십시오. 표에 없는 수치는 비워 두십시오',
    en: 'write the figure alone; leave it empty where the paper prints none',
  },
  conventions: { ko: '표의 표기 방식(모순 아님)', en: 'How tables are printed (nothing wrong with it)' },
  convention: { ko: '표 {table}: {message}', en: 'table {table}: {message}' },
  anyOf: { ko: '이 중 적어도 {wrong}개가 틀림', en: 'at least {wrong} of these must be wrong' },
  nothing: { ko: '모순된 수치가 없습니다', en: 'Nothing inconsistent was found' },
  nothingTested: {
    ko: '어느 수치에도 대조할 규칙이 없어 아무것도 판정하지 못했습니다',
    en: 'No rule reaches any of these figures: nothing was tested',
  },
  between: { ko: '{low}–{high}', en: '{low} to {high}' },
  tolerated: { ko: '허용: {reason}', en: 'tolerated: {reason}' },
  cell: { ko: '표 {table} · {row} · {column} {printed}', en: 'table {table} · {row} · {column} {printed}' },
  verdicts: { ko: '판정', en: 'Verdicts' },
  unread: { ko: '읽지 못한 수치', en: 'Not read' },
  figure: { ko: '수치', en: 'Figure' },
  why: { ko: '이유', en: 'Why' },
  how: { ko: '표기 방식', en: 'How it is printed' },
  place: { ko: '위치', en: 'Place' },
  wrong: { ko: '틀린 수치', en: 'How many are wrong' },
  could: { ko: '가능한 값', en: 'Possible' },
  letPass: { ko: '허용', en: 'Tolerated' },
  or: { ko: ' 또는 ', en: ' or ' },
  givenUp: {
    ko: '모순 {findings}건은 계산량의 한도에 이르러 어느 수치가 틀렸는지 끝까지 찾지 않음. 해당 모순의 수치를 모두 표시함',
    en: 'In {findings} of the findings the wrong figures were not sought to the end: an audit takes a bounded number of steps. All figures that may be wrong are named.',
  },
  notes: {
    ko: '모순 없음: 다른 숫자였다면 규칙에 걸렸을 수치. 판정 불가: 대조할 규칙이 없는 수치',
    en: 'Consistent: a rule would have noticed another digit. Not testable: none would.',
  },
} as const satisfies Record<string, LocalizedText>;

const rules = {
  grim: { ko: 'GRIM', en: 'GRIM' },
  bounds: { ko: '척도 범위', en: 'end points' },
  score100: { ko: '100점 환산', en: '0–100 score' },
  grimmer: { ko: 'GRIMMER', en: 'GRIMMER' },
  debit: { ko: 'DEBIT', en: 'DEBIT' },
  sd_bound: { ko: '최대 표준편차', en: 'largest SD' },
  t: { ko: 't', en: 't' },
  df: { ko: '자유도', en: 'df' },
  p: { ko: 'p', en: 'p' },
  stars: { ko: '별표', en: 'stars' },
  significance: { ko: '유의성 서술', en: 'significance' },
  difference: { ko: '평균차이', en: 'difference' },
  confidence_interval: { ko: '신뢰구간', en: 'confidence interval' },
  standard_error: { ko: '표준오차', en: 'standard error' },
  effect_size: { ko: '효과크기', en: 'effect size' },
  percent: { ko: '백분율', en: 'percent' },
  percent_bent: { ko: '백분율 조정', en: 'adjusted percent' },
  column_sum: { ko: '열 합계', en: 'column sum' },
  row_sum: { ko: '행 합계', en: 'row sum' },
  weighted_mean: { ko: '가중평균', en: 'weighted mean' },
  group_mean: { ko: '집단 평균', en: 'group means' },
  repeated: { ko: '같은 수치', en: 'printed twice' },
  theme_count: { ko: '범주 수', en: 'number of themes' },
} as const satisfies Record<RuleCode, LocalizedText>;

export const auditText = catalogue(texts);

export function ruleText(rule: RuleCode, language: Language): string {
  return rules[rule][language];
}

/** What a figure is called, with what is printed. */
export type Labels = (cell: {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
}) => string;

/** Calls the figures of an audit by the labels of the codebook. */
export function labelsOf({ cells }: Audit, language: Language): Labels {
  const labels = new Map(cells.map((cell) => [addressOf(cell), cell.label]));
  return (cell) => {
    const label = labels.get(addressOf(cell));
    return auditText('cell', language, {
      table: cell.table,
      row: label?.row[language] ?? cell.row,
      column: label?.column[language] ?? cell.column,
      printed: cell.printed === '' ? '–' : cell.printed,
    });
  };
}

const addressOf = ({ table, row, column }: Parameters<Labels>[0]) => JSON.stringify([table, row, column]);

/** What the first of the figures in question could be; null where nothing can be said. */
export function possibleText({ verdict, possible }: AuditFinding, language: Language): string | null {
  if (verdict === 'adjusted') return null;
  if ('values' in possible) {
    const values = possible.values.map((value) => (value === '' ? '–' : value));
    return values.length === 0 ? null : values.join(auditText('or', language));
  }
  const digits = (value: number) => String(Number(value.toPrecision(4)));
  return auditText('between', language, { low: digits(possible.low), high: digits(possible.high) });
}
