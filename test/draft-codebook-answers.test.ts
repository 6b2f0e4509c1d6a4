import { describe, expect, test } from 'vitest';
import { csvText } from '../fixtures/files/csv-text.ts';
import { savBytes } from '../fixtures/files/sav-bytes.ts';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import type { Language } from '../src/localized.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

/** The survey of 20 people of which the true means of all four questions are 3.95 (north) and 3.23 (south). */
const people = [
  '4343 4444 4353 4424 4434 2222 5453 3443 4445 3242',
  '4434 4333 5535 3443 4435 2343 5353 3433 4344 4334',
].flatMap((half) => half.split(' ').map((answers) => [...answers].map(Number)));

const header = ['id', 'area', 'q1', 'q2', 'q3', 'q4'];
const rows = (cell: (answer: number, person: number, item: number) => string) =>
  people.map((answers, person) => [
    `P${String(person + 1).padStart(2, '0')}`,
    person % 2 === 0 ? 'north' : 'south',
    ...answers.map((answer, item) => cell(answer, person, item)),
  ]);
const csv = (cell: Parameters<typeof rows>[0], delimiter = ',') =>
  temporaryFile('answers.csv', csvText([header, ...rows(cell)], { delimiter }));

/** @param labels  words of the codes, by the code */
const sav = (cell: Parameters<typeof rows>[0], labels: Readonly<Record<number, string>>) => {
  const meant = Object.fromEntries(Object.entries(labels).map(([code, text]) => [text, Number(code)]));
  return temporaryFile(
    'answers.sav',
    savBytes([header, ...rows(cell)], {
      labels: Object.fromEntries(header.slice(2).map((name) => [name, meant])),
      texts: ['id', 'area'],
      missing: 9_999,
    }),
  );
};

async function drafted(file: string, language: Language = 'en') {
  const { text } = await draftCodebook({ files: [file], language });
  const codebook = await loadCodebook(temporaryFile('draft.yaml', text));
  const report = await scoreFiles({ files: [file], codebook });
  const [scale] = report.scales.filter(({ parent }) => parent === null).map(({ scale }) => scale);
  const figures = report.scales
    .filter((row) => row.scale === scale && row.group !== 'all')
    .map(({ n, mean, score100 }) => [n, mean, score100?.toFixed(2)]);
  const items = codebook.populations[0]?.items ?? [];
  const marked = text.split('\n').filter((line) => line.includes('# confirm: '));
  return { text, figures, items, report, marked };
}

const mean = (group: number) => people.filter((_, person) => person % 2 === group).flat();
const truth = [0, 1].map((group) => {
  const answers = mean(group);
  const average = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  return [10, expect.closeTo(average, 12), ((100 * (average - 1)) / 4).toFixed(2)];
});

const agree = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
const korean = ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'];
const labelled = (words: readonly string[], extra: Readonly<Record<number, string>> = {}) => ({
  ...Object.fromEntries(words.map((word, at) => [at + 1, word])),
  ...extra,
});

test('the figures that the drafts are held against are those of the survey', () => {
  expect(mean(0).reduce((a, b) => a + b, 0) / 40).toBe(3.95);
  expect(mean(1).reduce((a, b) => a + b, 0) / 40).toBe(3.225);
});

describe('codes that a file labels as no answer are missing, used or not, to be confirmed', () => {
  test.each([
    ['9 = 무응답', korean, { 9: '무응답' }],
    ['99 = No answer', agree, { 99: 'No answer' }],
    [
      '6–9 = Not applicable … Not stated',
      agree,
      { 6: 'Not applicable', 7: "Don't know", 8: 'Refusal', 9: 'Not stated' },
    ],
    ['0 = 해당 사항 없음', korean, { 0: '해당 사항 없음' }],
    ['-1 = Prefer not to say', agree, { [-1]: 'Prefer not to say' }],
    ['8 = 모름/무응답', korean, { 8: '모름/무응답' }],
    ['98, 99 = (DK) and (REF)', agree, { 98: '(DK)', 99: '(REF)' }],
    ['9 = N/A (not applicable)', agree, { 9: 'N/A (not applicable)' }],
  ])('%s', async (_, words, codes) => {
    const { figures, items, marked } = await drafted(sav(String, labelled(words, codes)));
    expect(figures).toEqual(truth);
    expect(items[0]).toMatchObject({ min: 1, max: 5 });
    expect([...(items[0]?.missing ?? [])].sort()).toEqual(Object.keys(codes).sort());
    for (const [code, word] of Object.entries(codes)) {
      expect(marked).toContainEqual(
        `      - ${code} # confirm: that it means "no answer"; the file calls it "${word}"`,
      );
    }
  });

  test('a code between the answers of an alphabetical list is missing by its label', async () => {
    const words = [...agree, "Don't know"].sort();
    const code = (word: string) => String(1 + words.indexOf(word));
    const file = sav(
      (answer, person, item) => code(person === 3 && item === 0 ? "Don't know" : (agree[answer - 1] ?? '')),
      labelled(words),
    );
    const { items, report, text } = await drafted(file);
    expect(text).toContain(
      `- Don't know # confirm: that it means "no answer"; the file calls it "Don't know"\n`,
    );
    expect(items[0]).toMatchObject({ min: 1, max: 5, missing: ["Don't know"] });
    expect(report.items.filter(({ group }) => group === 'all').map(({ n }) => n)).toEqual([19, 20, 20, 20]);
  });
});

describe('words for no answer in cells are missing, to be confirmed', () => {
  test.each([
    '해당없음',
    '9. 무응답',
    '응답 거절',
    'Not Applicable',
    'Don’t know',
    'prefer not to say',
    '.',
    '[9] 모름',
  ])('%s', async (word) => {
    const { text, items, report } = await drafted(
      csv((answer, person, item) => (person === 2 * item ? word : String(answer))),
    );
    const asked = text.split('\n').find((line) => line.startsWith('      - ') && line.includes(word));
    expect(asked).toMatch(/^ {6}- .* # confirm: that it means "no answer"$/);
    expect(items[0]).toMatchObject({ min: 1, max: 5, missing: [word] });
    expect(report.items.filter(({ group }) => group === 'all').map(({ n }) => n)).toEqual([19, 19, 19, 19]);
  });

  test('"none" and "not sure" are answers where they stand on the scale of the others', async () => {
    const pain = ['None', 'Mild', 'Moderate', 'Severe', 'Very severe'];
    const sure = ['Strongly disagree', 'Disagree', 'Not sure', 'Agree', 'Strongly agree'];
    for (const words of [pain, sure]) {
      const { figures, items } = await drafted(csv((answer) => words[answer - 1] ?? ''));
      expect(figures).toEqual(truth);
      expect(items[0]?.missing).toEqual([]);
    }
  });
});

describe('a known scale keeps its order however a file numbers it', () => {
  test.each([
    ['alphabetically, without what nobody used', [...agree.slice(1)].sort()],
    ['from its highest answer', [...agree].reverse()],
    ['alphabetically in Korean', [...korean].sort()],
    ['from its highest answer in Korean', [...korean].reverse()],
    [
      'alphabetically, satisfaction',
      ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'].sort(),
    ],
  ])('%s', async (_, order) => {
    const ladder = [agree, korean].find((words) => order.every((word) => words.includes(word))) ?? [
      'Very dissatisfied',
      'Dissatisfied',
      'Neutral',
      'Satisfied',
      'Very satisfied',
    ];
    const file = sav((answer) => String(1 + order.indexOf(ladder[answer - 1] ?? '')), labelled(order));
    const { figures, items, text } = await drafted(file);
    expect(figures).toEqual(truth);
    expect(items[0]).toMatchObject({ min: 1, max: 5 });
    for (const word of order) {
      const line = `${word}: ${1 + ladder.indexOf(word)} # confirm: the order of the answers; the file has ${1 + order.indexOf(word)}\n`;
      expect(text).toContain(line);
    }
  });

  test('an answer that no one chose is one of the scale, and is asked about', async () => {
    const { figures, text } = await drafted(csv((answer) => agree[answer - 1] ?? ''));
    expect(figures).toEqual(truth);
    expect(text).toContain(
      'max: 5 # confirm: that the scale has 5 points; no one chose "strongly disagree"\n',
    );
  });

  test.each([
    [['Not at all', 'A little bit', 'Somewhat', 'Quite a bit', 'Very much']],
    [['Never', 'Almost never', 'Sometimes', 'Fairly often', 'Very often']],
    [['Much worse', 'Somewhat worse', 'About the same', 'Somewhat better', 'Much better']],
    [
      [
        'Not at all satisfied',
        'Slightly satisfied',
        'Moderately satisfied',
        'Very satisfied',
        'Extremely satisfied',
      ],
    ],
    [['전혀 중요하지 않음', '중요하지 않음', '보통', '중요함', '매우 중요함']],
    [['아주 어려움', '어려움', '보통임', '쉬움', '아주 쉬움']],
    [['전혀 그렇지 않습니다', '그렇지 않습니다', '보통입니다', '그렇습니다', '매우 그렇습니다']],
    [
      [
        'Strongly disagree (전혀 아니다)',
        'Disagree (아니다)',
        'Neutral (보통)',
        'Agree (그렇다)',
        'Strongly agree (매우 그렇다)',
      ],
    ],
  ])('%j', async (words) => {
    const { figures, marked } = await drafted(csv((answer) => words[answer - 1] ?? ''));
    expect(figures).toEqual(truth);
    expect(marked.some((line) => line.includes('max: 5'))).toBe(true);
  });

  test('numbers that agree with their words are left as they are, without a question', async () => {
    for (const [low, words] of [
      [1, labelled(agree)],
      [1, { 1: 'Strongly disagree', 5: 'Strongly agree' }],
      [1, { 1: '1 = Strongly disagree', 2: '2', 3: '3', 4: '4', 5: '5 = Strongly agree' }],
      [1, { 1: '매우 그렇지 않다 (Strongly disagree)', 5: '매우 그렇다 (Strongly agree)' }],
    ] as const) {
      const { figures, text } = await drafted(sav((answer) => String(answer - 1 + low), words));
      expect(figures).toEqual(truth);
      expect(text).toMatch(/\n {4}max: 5\n/);
      expect(text).not.toContain('answers:');
    }
  });

  test('a scale from zero keeps its zero', async () => {
    const words = { 0: 'Never', 1: 'Rarely', 2: 'Sometimes', 3: 'Often', 4: 'Always' };
    const { figures, items } = await drafted(sav((answer) => String(answer - 1), words));
    expect(items[0]).toMatchObject({ min: 0, max: 4 });
    expect(figures.map(([, , points]) => points)).toEqual(truth.map(([, , points]) => points));
  });

  test('labels of the ends of 0–10 are its end points', async () => {
    const { items, text } = await drafted(
      sav((answer) => String(2 * answer), { 0: 'Not at all', 10: 'Extremely' }),
    );
    expect(items[0]).toMatchObject({ min: 0, max: 10 });
    expect(text).toMatch(/\n {4}max: 10\n/);
  });
});

describe('labels that do not follow on are asked about', () => {
  test.each([
    [
      'a gap before a label of no known scale',
      { 1: '씨앗', 2: '새싹', 3: '줄기', 4: '꽃', 5: '열매', 9: '기타' },
      9,
    ],
    ['a far code', { 1: '씨앗', 2: '새싹', 3: '줄기', 4: '꽃', 5: '열매', 99: '기타' }, 99],
    ['a label behind a known scale', labelled(agree, { 6: 'Other' }), 6],
  ])('%s', async (_, words, code) => {
    const { figures, text } = await drafted(sav(String, words));
    expect(figures).toEqual(truth);
    expect(text).toMatch(new RegExp(`- ${code} # confirm: that it is no answer of the scale`));
  });

  test('words that only their makers know are numbered as the file numbers them, with a question', async () => {
    const { figures, text } = await drafted(
      sav(String, { 1: '씨앗', 2: '새싹', 3: '줄기', 4: '꽃', 5: '열매' }),
    );
    expect(figures).toEqual(truth);
    expect(text).toContain('max: 5 # confirm: the end points: 1 = "씨앗", 5 = "열매"\n');
  });
});

describe('a cell that is a number keeps its number', () => {
  test.each(['글쎄요', 'see above', '매번 다름'])(
    'beside %j, which is missing, to be confirmed',
    async (word) => {
      const { text, report } = await drafted(csv((answer, person) => (person === 7 ? word : String(answer))));
      expect(text).toContain(`- ${word} # confirm: that it is no answer; if it is one, `);
      expect(report.items.filter(({ group }) => group === 'all').map(({ n }) => n)).toEqual([19, 19, 19, 19]);
    },
  );

  test.each([
    ['decimal commas', (answer: number) => `${answer},0`, ';'],
    ['quoted decimal commas', (answer: number) => `${answer},00`, ','],
    ['decimals', (answer: number) => `${answer}.0`, ','],
    ['circled digits', (answer: number) => '①②③④⑤'[answer - 1] ?? '', ','],
    ['circled digits and words', (answer: number) => `${'①②③④⑤'[answer - 1]} ${korean[answer - 1]}`, ','],
    ['numbers before words', (answer: number) => `${answer} ${agree[answer - 1]}`, ','],
    ['words before numbers', (answer: number) => `${agree[answer - 1]} - ${answer}`, ','],
    ['codes of a form', (answer: number) => `AO0${answer}`, ','],
    ['codes of one letter', (answer: number) => `A${answer}`, ','],
    ['codes of a word', (answer: number) => `opt_${answer}`, ','],
    ['words at the ends', (answer: number) => (answer === 5 ? '매우 그렇다' : String(answer)), ','],
  ])('in %s', async (_, cell, delimiter) => {
    const { figures, text } = await drafted(csv(cell, delimiter));
    expect(figures).toEqual(truth);
    expect(text).not.toMatch(/reverse/);
  });
});

test.each([
  ['numbers in words', ['0 times', '1-2 times', '3-4 times', '5-6 times', '7+ times']],
  ['signs', ['★', '★★', '★★★', '★★★★', '★★★★★']],
])('unknown words are in the order of their %s, with a question', async (_, words) => {
  const { text, items } = await drafted(csv((answer) => words[answer - 1] ?? ''));
  expect([...(items[0]?.answers ?? [])]).toEqual(words.slice(1).map((word, at) => [word, at + 1]));
  expect(text.match(/: \d # confirm: the order\n/g)).toHaveLength(4);
});

test('labels that say no more than the number leave the numbers as they are', async () => {
  const file = sav(String, { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 9: 'No answer' });
  const { figures, items } = await drafted(file);
  expect(figures).toEqual(truth);
  expect(items[0]).toMatchObject({ min: 1, max: 5, missing: ['9'] });
});

test('a strange word does not throw a known scale away', async () => {
  const cell = (answer: number, person: number) => (person === 4 ? 'it depends' : (agree[answer - 1] ?? ''));
  const { text, items } = await drafted(csv(cell));
  expect(text).toContain('- it depends # confirm: that it is no answer; ');
  expect(items[0]?.answers.get('Strongly agree')).toBe(5);
});

test.each([
  ['three questions', 4],
  ['two', 2],
  ['one', 1],
])('answers in words that nobody knows are asked about, not refused: %s', async (_, count) => {
  const words = ['씨앗', '새싹', '줄기', '꽃', '열매'];
  const table = [
    header.slice(0, 2 + count),
    ...rows((answer) => words[answer - 1] ?? '').map((cells) => cells.slice(0, 2 + count)),
  ];
  const { text } = await draftCodebook({ files: [temporaryFile('w.csv', csvText(table))], language: 'en' });
  expect(text.match(/: \d # confirm: the order\n/g)).toHaveLength(4);
});

test('end points that the questions say are taken where the answers lie within them, also where questions differ', async () => {
  const asked = ['만족도 (0~10)', '추천 의향 (0~10점)', '재방문 (1~7)', '재이용 (1~4)'];
  const cells = people.map(([a = 0, b = 0, c = 0, d = 0]) => [a + 5, b + 1, c, d + 2].map(String));
  const { text } = await drafted(temporaryFile('answers.csv', csvText([asked, ...cells])));
  expect(text).toContain('max: 10 # confirm: the end points; the question says 0–10');
  expect(text).toContain('max: 7 # confirm: the end points; the question says 1–7');
  // Answers up to 7 contradict what the question says.
  expect(text).toContain('max: 7 # confirm: the end points; found: 4–7');
});
