import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inputNotes } from '../../../src/analyses/report/input-notes.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { Language } from '../../../src/localized.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      label: { ko: '사람들', en: 'People' },
      min: 1,
      max: 5,
      respondent: 'id',
      group: {
        column: 'area',
        levels: [
          { id: 'here', label: { ko: '여기', en: 'Here' } },
          { id: 'there', label: { ko: '저기', en: 'There' } },
        ],
      },
      scales: [
        { id: 'first', label: { ko: '첫째', en: 'First' }, items: ['a', 'b'] },
        { id: 'second', label: { ko: '둘째', en: 'Second' }, items: ['c'] },
      ],
    },
  ],
});
const header = 'id,area,a,b,c';
const rows = ['1,here,1,2,3', '2,here,2,3,4', '3,there,3,4,5', '4,there,4,5,1'];
const score = (lines: readonly string[], options: Partial<ScoreOptions> = {}) =>
  scoreFiles({
    files: [temporaryFile('data.csv', [header, ...lines, ''].join('\n'))],
    codebook,
    ...options,
  });
async function notes(
  lines: readonly string[],
  { language = 'en', ...options }: Partial<ScoreOptions> & { language?: Language } = {},
) {
  const report = await score(lines, options);
  // The folder of the test has a name of any length.
  const inputs = report.inputs.map((input) => ({ ...input, file: basename(input.file) }));
  return inputNotes({ ...report, inputs }, language);
}

test('a file of which every row was used has one line', async () => {
  expect(await notes(rows)).toEqual(['data.csv: People, 4 rows read, 4 used']);
});

test('every reason has its count, in the order first met, and by group where that is known', async () => {
  const lines = [...rows, '5,here,,,', '6,there,,,', '7,elsewhere,,,', '1,here,1,1,1', header];
  expect(await notes(lines, { onDuplicate: 'first' })).toEqual([
    'data.csv: People, 9 rows read, 4 used · 3 without any answer, 1 of repeated respondents, 1 of headings left out',
    'People, left out by group: 1 of repeated respondents (Here 1), 3 without any answer (Here 1, There 1, no group 1)',
  ]);
  expect(await notes([...rows, '5,here,,,'], { language: 'ko' })).toEqual([
    'data.csv: 사람들, 행 5개 중 4개 사용 · 응답이 하나도 없는 행 1개 제외',
    '사람들, 집단별 제외: 응답이 하나도 없는 행 1개(여기 1)',
  ]);
});

test('people with too few answers are told by scale and group', async () => {
  expect(await notes([...rows, '5,here,,1,1', '6,there,1,,', '7,elsewhere,1,,1'])).toEqual([
    'data.csv: People, 7 rows read, 7 used',
    'People, too few answers: First 3 (Here 1, There 1, no group 1), Second 1 (There 1)',
  ]);
});

test('what a file is, where it is not plain CSV', async () => {
  const text = [header, ...rows, ''].join('\n');
  const file = temporaryFile('data.csv.gz', gzipSync(text.replaceAll(',', ';')));
  const [note] = await notes([], { files: [file] });
  expect(note).toBe('data.csv.gz (gzip, semicolon): People, 4 rows read, 4 used');
});
