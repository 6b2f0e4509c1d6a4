import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/instrument/resolve-codebook.ts';
import { decimalsFor } from '../../src/render/format-figure.ts';
import { scoreColumns, scoreLines } from '../../src/render/score-line.ts';
import { type ScoreOptions, scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';

const instrument = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
      scales: [{ id: 's', items: ['a'] }],
    },
  ],
});
/** The table of the only scale, as cells by the header of their column. */
async function cells(rows: readonly string[], width: number, options: Partial<ScoreOptions> = {}) {
  const file = temporaryFile('data.csv', ['area,a', ...rows, ''].join('\n'));
  const report = await scoreFiles({ files: [file], instrument, ...options });
  const view = { chalk: new Chalk({ level: 0 }), language: 'en', width, decimals: decimalsFor(2) } as const;
  const lines = report.populations.flatMap((population) =>
    scoreLines('The scale', population, report.scales, report.comparisons[0], view),
  );
  const columns = scoreColumns('Scale', lines, report.settings, view);
  return lines.map((line) => Object.fromEntries(columns.map(({ header, cell }) => [header, cell(line)])));
}
// Means 2 and 4, both variances 2/3 (n − 1 = 6): t = −2 / √(2/3 · 2/7) = −2 / 0.43644 = −4.583, d = −2 / √(2/3) = −2.449.
const here = [1, 1, 2, 2, 2, 3, 3].map((answer) => `here,${answer}`);
const there = [3, 3, 4, 4, 4, 5, 5].map((answer) => `there,${answer}`);

test('each group has a line, the first with the label and the test, the second without', async () => {
  const [first, second, ...others] = await cells([...here, ...there], 80);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    Scale: 'The scale',
    Group: 'here',
    N: '7',
    Mean: '2.00',
    SD: '0.82',
    '0–100': '25',
  });
  expect(first?.['t']).toBe('-4.583***');
  expect(first?.['p']).toBe('<.001');
  expect(second).toMatchObject({
    Scale: '',
    Group: 'there',
    N: '7',
    Mean: '4.00',
    SD: '0.82',
    '0–100': '75',
  });
  expect(second).toMatchObject({ t: '', p: '', 'Levene p': '' });
});

test('a wide terminal adds df, the difference with its interval, and d', async () => {
  const [narrow] = await cells([...here, ...there], 109);
  const [wide] = await cells([...here, ...there], 110);
  expect(Object.keys(narrow ?? {})).toEqual([
    'Scale',
    'Group',
    'N',
    'Mean',
    'SD',
    '0–100',
    't',
    'p',
    'Levene p',
  ]);
  // t quantile of 12 degrees of freedom at .975 is 2.1788 (any table): 2 ± 2.1788 · 0.43644 = 2 ± 0.951.
  expect(wide).toMatchObject({ df: '12', 'Difference [95% CI]': '-2.00 [-2.95, -1.05]', d: '-2.45' });
});

test('the confidence level stands in the header as it was asked for', async () => {
  const [line] = await cells([...here, ...there], 120, { confidenceLevel: 0.999 });
  expect(line).toHaveProperty(['Difference [99.9% CI]']);
});

test('people without a score are shown, in a column that is there only for them', async () => {
  const [first, second] = await cells([...here, ...there], 80);
  expect(first).not.toHaveProperty('Missing');
  expect(second).not.toHaveProperty('Missing');
  const twoItems = resolveCodebook({
    id: 'book',
    populations: [{ id: 'p', min: 1, max: 5, min_valid: 'all', scales: [{ id: 's', items: ['a', 'b'] }] }],
  });
  const file = temporaryFile('data.csv', 'a,b\n1,2\n3,\n');
  const report = await scoreFiles({ files: [file], instrument: twoItems });
  const view = {
    chalk: new Chalk({ level: 0 }),
    language: 'en',
    width: 80,
    decimals: decimalsFor(2),
  } as const;
  const lines = report.populations.flatMap((each) => scoreLines('S', each, report.scales, undefined, view));
  const columns = scoreColumns('Scale', lines, report.settings, view);
  expect(columns.map(({ header }) => header)).toEqual(['Scale', 'N', 'Missing', 'Mean', 'SD', '0–100']);
  expect(lines.map((line) => columns.map(({ cell }) => cell(line)))).toEqual([
    ['S', '1', '1', '1.50', '–', '13'],
  ]);
});

test('where Levene’s test chose Welch, the statistic is marked', async () => {
  // here: 3 and 3 and …, all but constant; there: at both ends. Levene rejects equal variances.
  const even = ['here,3', 'here,3', 'here,3', 'here,3', 'here,2', 'here,4'];
  const wide = ['there,1', 'there,5', 'there,1', 'there,5', 'there,1', 'there,5'];
  const [auto] = await cells([...even, ...wide], 80, { test: 'auto' });
  const [student] = await cells([...even, ...wide], 80, { test: 'student' });
  expect(auto?.['t']).toContain('ʷ');
  expect(student?.['t']).not.toContain('ʷ');
});
