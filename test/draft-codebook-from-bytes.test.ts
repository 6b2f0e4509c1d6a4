import { expect, test, vi } from 'vitest';
import { TextDictionary } from '../src/count/lane/text-dictionary.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { SeededRandom } from '../src/stats/resampling/seeded-random.ts';
import { temporaryFile } from './temporary-file.ts';

const looksUp = vi.spyOn(TextDictionary.prototype, 'meaning');
const items = Array.from({ length: 8 }, (_, item) => `mood_${item + 1}`);
const header = ['id', 'area', 'age', 'opinion', 'no', 'survey complete', ...items].join(',');

/** Rows beyond those that every draft looks at, of which one in `odd` has what no one expects. */
function fileOf(seed: number, { names, odd }: { names: (row: number) => string; odd: number }): string {
  const random = new SeededRandom(seed);
  const oddCells = [
    '',
    ' 3',
    '99',
    '"4"',
    '매우 그렇다',
    '"a, b"',
    '"say ""no"""',
    '"two\nlines"',
    '4.0',
    '7',
    '0',
    '6 ',
    'x',
  ];
  const lines = Array.from({ length: 3000 }, (_, row) => {
    const cells = [
      names(row),
      random.pick(['서울', '부산', 'north']) ?? '',
      String(random.integer(20, 79)),
      random.pick(['', '좋아요', `의견 ${row}`]) ?? '',
      String(row + 1),
      random.integer(1, odd) === 1 ? '0' : '1',
      ...items.map(() => String(random.integer(1, 5))),
    ];
    if (random.integer(1, odd) === 1)
      cells[random.integer(1, cells.length - 1)] = random.pick(oddCells) ?? '';
    if (random.integer(1, 20 * odd) === 1) cells.pop();
    return cells.join(',');
  });
  return `${header}\n${lines.join('\n')}\n합계,,,,,,${items.map(() => 9000).join(',')}\n`;
}

test.each<[string, (row: number) => string]>([
  ['numbered', (row) => `p${row}`],
  ['in capitals, and two of them again', (row) => (row % 1400 === 1399 ? 'p7' : `P${row}`)],
  ['by a hash', (row) => `${Math.imul(row, 0x9e3779b1).toString(16)}-${row}`],
  ['in Hangul', (row) => `김${String.fromCharCode(0xac00 + row)}`],
  ['by few names', (row) => `team ${row % 9}`],
])('people %s: the same draft from bytes as from cells', async (_, names) => {
  for (const odd of [3, 400]) {
    const file = temporaryFile('data.csv', fileOf(odd, { names, odd }));
    const draft = (fastLaneFrom: number) =>
      draftCodebook({ files: [file, file], language: 'en', fastLaneFrom });
    const before = looksUp.mock.calls.length;
    const fromCells = await draft(Number.POSITIVE_INFINITY);
    expect(looksUp.mock.calls.length).toBe(before);
    expect(await draft(0)).toEqual(fromCells);
    expect(looksUp.mock.calls.length).toBeGreaterThan(before);
  }
});
