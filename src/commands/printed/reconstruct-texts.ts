import type { Language } from '../../localized.ts';

export type Words = Readonly<Record<Language, string>>;

export const words = (text: Words, language: Language): string => text[language];

/** Every fixed text of what `reconstruct` prints. */
export const texts = {
  sets: { ko: '합성 자료', en: 'Synthetic answers' },
  population: { ko: '응답자 유형', en: 'Population' },
  seed: { ko: '난수 시드', en: 'Seed' },
  people: { ko: '응답자 수', en: 'People' },
  figures: { ko: '보고된 수치', en: 'Printed figures' },
  held: { ko: '그대로 나오는 수치', en: 'Hold' },
  file: { ko: '파일', en: 'File' },
  slips: { ko: '나머지와 맞지 않는 보고값', en: 'Printed figures that the others rule out' },
  figure: { ko: '수치', en: 'Figure' },
  printed: { ko: '보고값', en: 'Printed' },
  needed: { ko: '나머지에 맞는 값', en: 'The rest needs' },
  contradictions: { ko: '함께 나올 수 없는 수치', en: 'Figures that cannot occur together' },
  impossible: {
    ko: '이런 자료는 있을 수 없습니다. 함께 나올 수 없는 수치:',
    en: 'no such data exist. Figures that cannot occur together:',
  },
  welch: { ko: 'Welch 검정의 t로 처리한 척도', en: 't is taken as Welch’s' },
  sums: {
    ko: '문항 합계 점수로 처리한 척도(score: sum)',
    en: 'scores are taken as sums of items (score: sum)',
  },
  noFile: { ko: '저장한 파일이 없습니다', en: 'no file was written' },
  synthetic: {
    ko: '합성 자료입니다. 실제로 응답한 사람은 없습니다. 만든 방법은 CSV 옆의 JSON 파일에 있습니다',
    en: 'Synthetic: no one gave these answers. The JSON file beside each CSV says how it was made',
  },
} as const satisfies Record<string, Words>;
