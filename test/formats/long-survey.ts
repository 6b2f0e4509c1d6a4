import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';

interface Level {
  readonly id: string;
  readonly label: { ko: string; en: string };
}

/** A survey of this many scales in domains of ten, all with labels longer than a window; or of one with short ones. */
export function surveyOf(scales: number) {
  const long = (about: string) => ({
    ko: `${about}. 지역사회 통합돌봄 서비스 이용 과정에서 담당자가 이용자와 가족의 의견을 존중하였는지에 대한 종합적인 인식`,
    en: `${about}. Overall perception of how far staff respected the views of users and their families throughout the process`,
  });
  const label = (about: string) => (scales === 1 ? { ko: '만족', en: 'Satisfaction' } : long(about));
  const scale = (index: number) => {
    const items = [0, 1, 2].map((item) => `s${index}_${item}`);
    return { id: `s${index}`, label: label(`${index}`), items, reverse: items.slice(2) };
  };
  const all = Array.from({ length: scales }, (_, index) => scale(index));
  const domains = Array.from({ length: Math.ceil(scales / 10) }, (_, index) => ({
    id: `d${index}`,
    label: label(`D${index}`),
    scales: all.slice(10 * index, 10 * (index + 1)),
  }));
  const levels: [Level, Level] = [
    { id: 'a', label: label('a') },
    { id: 'b', label: label('b') },
  ];
  const codebook = resolveCodebook({
    id: 'survey',
    title: label('survey'),
    populations: [
      {
        id: 'people',
        label: label('people'),
        min: 1,
        max: 5,
        min_valid: 2,
        characteristics: [
          { column: 'sex', label: label('sex'), levels: ['여성이며 가구주인 응답자', 'men'] },
        ],
        ...(scales === 1 ? { scales: all } : { group: { column: 'area', levels }, scales: domains }),
      },
    ],
  });
  const names = all.flatMap(({ items }) => items);
  const rows = Array.from({ length: 30 }, (_, person) => {
    const answers = names.map((_, item) => {
      const drawn = (person * 7919 + item * 104729) % 101;
      return drawn < 8 ? '' : (drawn % 4) + 1 + (person % 2);
    });
    return ['ab'[person % 2], person % 3 === 0 ? 'men' : '여성이며 가구주인 응답자', ...answers].join(',');
  });
  return { codebook, csv: [['area', 'sex', ...names].join(','), ...rows, ''].join('\n') };
}
