import { describe, expect, test } from 'vitest';
import { savBytes } from '../../../fixtures/files/sav-bytes.ts';
import { checkFiles } from '../../../src/check-files.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { InputError } from '../../../src/errors.ts';
import { labelledScale } from '../../../src/read/sav/labelled-scale.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

type Population = WrittenCodebook['populations'][number];
const bookOf = (more: Partial<Population> = {}, reverse: string[] = []) =>
  resolveCodebook({
    id: 'b',
    populations: [{ id: 'p', min: 1, max: 5, scales: [{ id: 's', items: ['q1', 'q2'], reverse }], ...more }],
  });

/** @param numbers  what each label stands for; people give every answer in turn */
function spss(numbers: Readonly<Record<string, number>>, given = Object.keys(numbers)): string {
  const rows = given.map((text) => ['x', text, text]);
  const labels = { q1: numbers, q2: numbers };
  return temporaryFile(
    'data.sav',
    savBytes([['id', 'q1', 'q2'], ...rows], { labels, texts: ['id'], missing: -5 }),
  );
}

async function scored(file: string, book = bookOf()) {
  try {
    const report = await scoreFiles({ files: [file], codebook: book });
    return { n: report.scales[0]?.n, mean: report.scales[0]?.mean };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ column, message, hint }) => [column, message.en, hint?.en]);
  }
}

const agreement = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
const numbered = (texts: readonly string[], numbers: readonly number[]) =>
  Object.fromEntries(texts.map((text, index) => [text, numbers[index] ?? 0]));

describe('labels of a known scale', () => {
  test('in order are what the codebook takes the numbers for', async () => {
    expect(await scored(spss(numbered(agreement, [1, 2, 3, 4, 5])))).toEqual({ n: 5, mean: 3 });
  });

  test('in the order of the alphabet are refused with the answers to write, which read them right', async () => {
    const file = spss(numbered(['Agree', 'Disagree', 'Neither', 'Strongly agree'], [1, 2, 3, 4]), [
      'Strongly agree',
      'Strongly agree',
      'Agree',
    ]);
    expect(await scored(file)).toEqual([
      [
        'q1',
        'by the labels of the file its numbers are not in the order of the answers (but perhaps of the alphabet), and the codebook takes them for it (q1, q2)',
        expect.stringContaining(
          'answers: { "strongly disagree": 1, "Disagree": 2, "Neither": 3, "Agree": 4, "Strongly agree": 5 }',
        ),
      ],
    ]);
    const answers = numbered(agreement, [1, 2, 3, 4, 5]);
    expect(await scored(file, bookOf({ answers }))).toEqual({ n: 3, mean: (5 + 5 + 4) / 3 });
  });

  test.each([
    ['English', agreement],
    ['Korean', ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다']],
    ['frequency', ['never', 'rarely', 'sometimes', 'often', 'always']],
  ])(
    'from the highest down are refused unless their items are reversed or the codebook says so: %s',
    async (_, texts) => {
      const file = spss(numbered(texts, [5, 4, 3, 2, 1]), texts.slice(0, 2));
      expect(await scored(file)).toEqual([
        [
          'q1',
          expect.stringContaining('the lowest number is the highest answer'),
          expect.stringContaining('`reverse`'),
        ],
      ]);
      expect(await scored(file, bookOf({}, ['q1', 'q2']))).toEqual({ n: 2, mean: 1.5 });
      expect(await scored(file, bookOf({ answers: numbered(texts, [5, 4, 3, 2, 1]) }))).toEqual({
        n: 2,
        mean: 4.5,
      });
    },
  );

  test('need a decision in check', async () => {
    const file = spss(numbered(agreement, [5, 4, 3, 2, 1]));
    const { findings } = await checkFiles({ files: [file], codebook: bookOf() });
    expect(findings.filter(({ code }) => code === 'answer_labels')).toMatchObject([
      { severity: 'decision', column: 'q1', count: 2 },
    ]);
  });

  test.each([
    ['words of no known scale', ['red', 'green', 'blue', 'pink', 'grey']],
    ['ends alone, in order', ['Strongly disagree', '2', '3', '4', 'Strongly agree']],
    ['numbers', ['1', '2', '3', '4', '5']],
  ])('are not seen in %s', async (_, texts) => {
    expect(await scored(spss(numbered(texts, [1, 2, 3, 4, 5])))).toEqual({ n: 5, mean: 3 });
  });
});

describe('a label that says "no answer" for a number among the answers', () => {
  test.each([
    ['5 = 모름 of 1–5', { 나쁨: 1, 보통: 2, 좋음: 3, 최고: 4, 모름: 5 }, '모름'],
    ["4 = Don't know", { Low: 1, Medium: 2, High: 3, "Don't know": 4 }, "Don't know"],
    ['a code with its number', { '1. Low': 1, '2. High': 2, '3. Refused': 3 }, '3. Refused'],
  ])('is refused with the code to list as missing, used or not: %s', async (_, labels, code) => {
    const file = spss(labels, Object.keys(labels).slice(0, 2));
    expect(await scored(file)).toEqual([
      [
        'q1',
        expect.stringContaining('is no answer, and one from 1–5'),
        expect.stringContaining(`missing: ["${code}"]`),
      ],
    ]);
    const all = spss(labels);
    expect(await scored(all, bookOf({ missing: [code] }))).toMatchObject({
      n: Object.keys(labels).length - 1,
    });
  });

  test('is none outside the answers, or where the codebook has its words as an answer', async () => {
    const labels = { ...numbered(agreement, [1, 2, 3, 4, 5]), 'No answer': 9 };
    expect(await scored(spss(labels, agreement))).toMatchObject({ n: 5 });
    const answers = { Low: 1, High: 4, "Don't know": 5 };
    expect(await scored(spss({ Low: 1, High: 4, "Don't know": 5 }), bookOf({ answers }))).toMatchObject({
      n: 3,
    });
  });
});

test('values that the file declares missing and labels without numbers say nothing of the order', () => {
  expect(labelledScale(new Map())).toBeUndefined();
  expect(labelledScale(new Map([['a', 'Agree']]))).toBeUndefined();
  expect(
    labelledScale(
      new Map([
        ['1', 'Agree'],
        ['2', 'Disagree'],
      ]),
    )?.order,
  ).toBe('falling');
  expect(
    labelledScale(
      new Map([
        ['1', '매우 그렇다'],
        ['5', '전혀 그렇지 않다'],
      ]),
    )?.order,
  ).toBe('falling');
});
