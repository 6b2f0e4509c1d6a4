import { catalogue, type LocalizedText } from '../../localized.ts';

/** Every fixed text about a codebook. */
const texts = {
  usable: {
    ko: '{file}: 사용할 수 있는 코드북입니다 · {id}, 버전 {version}',
    en: '{file}: {id} (version {version}) can be used',
  },
  populations: { ko: '응답자 유형', en: 'Populations' },
  population: { ko: '응답자 유형', en: 'Population' },
  characteristics: { ko: '응답자 특성', en: 'Characteristics' },
  groups: { ko: '비교할 집단', en: 'Groups' },
  noGroups: { ko: '없음', en: 'none' },
  confirmHere: { ko: '아직 확인할 곳', en: 'still to confirm' },
  toConfirm: {
    ko: '아직 확인할 곳 {count}개: {lines}번째 줄',
    en: 'still to confirm: {count} (lines {lines})',
  },
  oneToConfirm: { ko: '아직 확인할 곳 1개: {lines}번째 줄', en: 'still to confirm: 1 (line {lines})' },
  inBrackets: { ko: '{text}({what})', en: '{text} ({what})' },
  title: { ko: '{title} · {id}, 버전 {version}', en: '{title} · {id}, version {version}' },
  stars: { ko: '별표: {stars}', en: 'Stars: {stars}' },
  items: { ko: '문항', en: 'Items' },
  scale: { ko: '척도', en: 'Scale' },
  id: { ko: 'ID', en: 'Id' },
  scales: { ko: '척도', en: 'Scales' },
  columns: { ko: '응답자 열', en: 'Columns about respondents' },
  min: { ko: '척도 최솟값', en: 'Min' },
  max: { ko: '척도 최댓값', en: 'Max' },
  needed: { ko: '최소 응답', en: 'Needed' },
  reverse: { ko: '역채점 문항', en: 'Reverse-keyed' },
  column: { ko: '열', en: 'Column' },
  meaning: { ko: '뜻', en: 'What it is' },
  levels: { ko: '범주', en: 'Levels' },
  respondent: { ko: '응답자', en: 'respondent' },
  group: { ko: '집단', en: 'groups' },
  missing: { ko: '결측: 빈칸, {codes}', en: 'No answer: an empty cell, {codes}' },
  onlyEmpty: { ko: '결측: 빈칸', en: 'No answer: an empty cell' },
  answers: { ko: '응답 문구: {answers}', en: 'Answers in words: {answers}' },
  neededNote: {
    ko: '최소 응답: 척도 점수 산출에 필요한 유효 응답 수',
    en: 'Needed: how many valid answers a score needs',
  },
} as const satisfies Record<string, LocalizedText>;

export const codebookText = catalogue(texts);
