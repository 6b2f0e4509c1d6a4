import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

/** A file of 40 people with answers, and one column more. */
function fileOf(name: string, cell: (person: number) => string | number): string {
  const rows = Array.from({ length: 40 }, (_, person) => {
    const answers = [1, 2, 3].map((item) => 1 + ((person + (person % 7 === item ? 1 : 0)) % 5));
    return [`"${cell(person)}"`, ...answers].join(',');
  });
  return temporaryFile('people.csv', [`"${name}",q1,q2,q3`, ...rows].join('\n'));
}

async function drafted(
  name: string,
  cell: (person: number) => string | number,
  language: 'en' | 'ko' = 'en',
) {
  const file = fileOf(name, cell);
  const { text } = await draftCodebook({ files: [file], language });
  const codebook = await loadCodebook(temporaryFile('draft.yaml', text));
  const [population] = codebook.populations;
  return { file, text, codebook, numbers: population?.numbers, characteristics: population?.characteristics };
}

const spread = (from: number, to: number) => (person: number) => from + ((person * 7) % (to - from + 1));

describe('a column of ages', () => {
  test('has bands of ten years, to be confirmed with what was found, in the language of the draft', async () => {
    const { text, characteristics } = await drafted('귀하의 연령은 만 몇 세입니까?', spread(20, 49), 'ko');
    expect(text).toContain('column: 귀하의 연령은 만 몇 세입니까? # 확인: 연령 구간. 자료의 범위: 20~49');
    expect(characteristics?.[0]?.levels.map(({ label }) => label.ko)).toEqual(['20대', '30대', '40대 이상']);
    expect(characteristics?.[0]?.bands).toEqual([
      { from: '20', below: '30' },
      { from: '30', below: '40' },
      { from: '40', below: null },
    ]);
  });

  test('has an open band for decades with few people at its ends', async () => {
    const { characteristics } = await drafted('age', (person) =>
      person === 0 ? 17 : person === 1 ? 81 : spread(20, 49)(person),
    );
    expect(characteristics?.[0]?.levels.map(({ label }) => label.en)).toEqual([
      'under 30',
      '30–39',
      '40 and over',
    ]);
  });

  test.each([
    ['several people of 99, far from the others', (n: number) => (n % 9 === 0 ? 99 : n + 20), true],
    ['one of 99', (n: number) => (n === 9 ? 99 : n + 20), false],
    ['people of 99 among others of that age', (n: number) => (n % 9 === 0 ? 99 : n + 56), false],
    ['no one of 99', (n: number) => n + 20, false],
  ])('asks whether 99 is an age: %s', async (_, age, asked) => {
    const { text } = await drafted('age', age);
    const question = '; 5 people are 99: if that means "no answer", missing: [99]';
    expect(text.includes(question)).toBe(asked);
  });

  test('has what can be no age under missing, to be confirmed', async () => {
    const { text, numbers, file, codebook } = await drafted('나이', (person) =>
      person % 9 === 0 ? 999 : spread(20, 49)(person),
    );
    expect(numbers).toMatchObject([{ column: '나이', missing: ['999'] }]);
    expect(text).toMatch(/found: 20–49; that the numbers under missing mean "no answer"\n/);
    const report = await scoreFiles({ files: [file], codebook });
    expect(report.characteristics.find(({ level, group }) => level === null && group === 'all')?.n).toBe(5);
  });

  test('says how many cells are no numbers; where they are many, it is none', async () => {
    const some = await drafted('age', (person) => (person < 3 ? '30s' : spread(20, 49)(person)));
    expect(some.text).toContain('3 cells are no number: hanaro check names the lines');
    const many = await drafted('age', (person) =>
      person < 20 ? `person ${person}` : spread(20, 49)(person),
    );
    expect(many.numbers).toEqual([]);
    expect(many.text).toContain('#   age: many different cells');
  });

  test('is one however many ages there are, and however the numbers are written', async () => {
    const { numbers, characteristics } = await drafted('age', (person) => `${20 + person}세`);
    expect(numbers).toMatchObject([{ column: 'age', units: [] }]);
    expect(characteristics?.[0]?.bands).toHaveLength(4);
  });

  test('within one decade has no bands, and is asked about as numbers are', async () => {
    const { text, numbers, characteristics } = await drafted(
      'age',
      (person) => 20 + (person % 4) + person / 100,
    );
    expect(numbers).toMatchObject([{ column: 'age' }]);
    expect(characteristics).toEqual([]);
    expect(text).toContain('that these are numbers (20–');
  });

  test('of codes for age groups keeps its codes as levels', async () => {
    const { numbers, characteristics } = await drafted('age', (person) => 1 + (person % 5));
    expect(numbers).toEqual([]);
    expect(characteristics?.[0]?.levels).toHaveLength(5);
  });
});

describe('another column of numbers', () => {
  test('stays as it is, with its unit, and may be given bands', async () => {
    const { text, numbers, characteristics } = await drafted('height', (person) => `${150 + person}cm`);
    expect(numbers).toMatchObject([{ column: 'height', units: ['cm'], missing: [] }]);
    expect(characteristics).toEqual([]);
    expect(text).toContain('that these are numbers (150–189); for groups of them add bands: [10, 20, 30]');
  });

  test('of more different numbers than levels are kept is one, too', async () => {
    const file = temporaryFile(
      'many.csv',
      [
        'income,q1,q2',
        ...Array.from({ length: 200 }, (_, at) => `${1000 + at},${1 + (at % 5)},${1 + ((at + 1) % 5)}`),
      ].join('\n'),
    );
    const { text } = await draftCodebook({ files: [file], language: 'en' });
    expect(text).toContain('that these are numbers (1000–1199)');
  });

  test.each([
    ['telephone numbers', (person: number) => 1_012_345_000 + person * 37],
    ['days', (person: number) => 20_240_101 + person],
    ['free text', (person: number) => `I am number ${person}`],
  ])('is not made of %s', async (_, cell) => {
    expect((await drafted('something', cell)).numbers).toEqual([]);
  });
});
