import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/check-files.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../../src/errors.ts';
import { swallowedRows } from '../../../src/read/text/swallowed-rows.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook({
  id: 't',
  populations: [
    {
      id: 'u',
      min: 1,
      max: 5,
      missing: [9],
      group: { column: 'g', levels: [{ id: 'a' }, { id: 'b' }] },
      scales: [{ id: 's1', items: ['q1', 'q2'] }],
    },
  ],
});

/** Sixty people; a quote that opens in the row of the tenth closes in that of the fiftieth. */
function sixty(comments: Readonly<Record<number, string>>): string {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const person = index + 1;
    return `${person % 2 === 0 ? 'b' : 'a'},${1 + (index % 5)},${1 + ((index * 3) % 5)},${comments[person] ?? ''}`;
  });
  return ['g,q1,q2,의견', ...rows, ''].join('\n');
}
const swallowing = sixty({ 10: '"그저 그래요', 50: '아주 좋음"' });

async function outcome(text: string, options: Partial<ScoreOptions> = {}) {
  const file = temporaryFile('data.csv', text);
  try {
    const report = await scoreFiles({ files: [file], codebook, ...options });
    return report.inputs[0]?.rows.read;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ line, message, hint }) => [line, message.en, hint?.ko]);
  }
}

const refused = [
  [
    11,
    'a quote that opens here is closed only in line 51; 40 lines in between seem to be rows of their own',
    '11행과 51행의 따옴표를 확인하십시오. 칸이 끝나는 곳에서 닫고, 칸 안의 따옴표는 두 번("") 적으십시오',
  ],
];

describe('a quote that swallows rows', () => {
  test.each([
    ['cell by cell', { fastLaneFrom: Number.POSITIVE_INFINITY }],
    ['in the fast lane', { fastLaneFrom: 1 }],
    ['where invalid rows are dropped', { onInvalid: 'drop-row' as const }],
  ])('is refused with the lines on which it opens and closes, %s', async (_, options) => {
    expect(await outcome(swallowing, options)).toEqual(refused);
    expect(await outcome(swallowing.replaceAll('\n', '\r\n'), options)).toEqual(refused);
  });

  test('is refused by check, too', async () => {
    const file = temporaryFile('data.csv', swallowing);
    await expect(checkFiles({ files: [file], codebook })).rejects.toThrow(InputError);
  });

  test('is refused where it takes in one row alone, and where an empty row follows', async () => {
    expect(await outcome(sixty({ 10: '"그저', 11: '좋음"' }))).toEqual([
      [11, expect.stringContaining('closed only in line 12'), expect.any(String)],
    ]);
    expect(await outcome(sixty({ 10: '"', 11: '"' }))).toEqual([
      [11, expect.stringContaining('closed only in line 12'), expect.any(String)],
    ]);
  });

  test.each([
    ['a note', 'good,\nbut slow, and far away\nI would, maybe, come again'],
    ['a list', '1. kind\n2. fast, friendly\n3. near'],
    ['numbers', '5 points\n3, 4 times a week\n1,200 won'],
    ['an address', 'Seoul, Jongno-gu, 1\nBusan'],
  ])('is not seen in %s of several lines', async (_, text) => {
    expect(await outcome(sixty({ 10: `"${text}"`, 20: `"${text}"` }))).toBe(60);
  });
});

test('rows are seen in a cell in the middle, and without numbers by their many cells alone', () => {
  const middle = ['a', '1', 'so\nb,2,fine,3\nc,4,well', '5'];
  expect(swallowedRows(middle, 4, ',')).toEqual({ opened: 0, closed: 2, rows: 2 });
  const words = ['a', 'Agree', 'Neither', 'so\nb;Agree;Agree;fine\nc;Agree;Neither;well'];
  expect(swallowedRows(words, 4, ';')).toEqual({ opened: 0, closed: 2, rows: 2 });
  expect(swallowedRows(['two\nlines', 'a', '1', 'so\nb,2,3,x'], 4, ',')).toMatchObject({
    opened: 1,
    closed: 2,
  });
  expect(swallowedRows(['a', 'b', 'yes, no, perhaps\nor, no'], 3, ',')).toBeNull();
});
