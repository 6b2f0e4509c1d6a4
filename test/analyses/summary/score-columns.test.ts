import { expect, test } from 'vitest';
import { scaleFigures } from '../../../src/analyses/scales/scale-figures.ts';
import { scoreColumns } from '../../../src/analyses/summary/score-columns.ts';
import { scoreLines } from '../../../src/analyses/summary/score-lines.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { decimalsFor } from '../../../src/document/decimals.ts';
import { cellText } from '../../../src/formats/cell-text.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const view = { language: 'en', decimals: decimalsFor(2) } as const;

const codebook = resolveCodebook({
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
/** The table of the only scale, as readers see it, by the ids of its columns. */
async function cells(rows: readonly string[], options: Partial<ScoreOptions> = {}) {
  const file = temporaryFile('data.csv', ['area,a', ...rows, ''].join('\n'));
  const report = await scoreFiles({ files: [file], codebook, ...options });
  const lines = report.populations.flatMap((population) =>
    scoreLines({ text: 'The scale' }, population, report.scales, report.comparisons[0], 'en'),
  );
  const columns = scoreColumns('Scale', lines, scaleFigures, report.settings, view);
  return lines.map((line) => Object.fromEntries(columns.map(({ id, cell }) => [id, cellText(cell(line))])));
}
// Means 2 and 4, both variances 2/3 (n − 1 = 6): t = −2 / √(2/3 · 2/7) = −2 / 0.43644 = −4.583, d = −2 / √(2/3) = −2.449.
const here = [1, 1, 2, 2, 2, 3, 3].map((answer) => `here,${answer}`);
const there = [3, 3, 4, 4, 4, 5, 5].map((answer) => `there,${answer}`);

test('each group has a line, the first with the test', async () => {
  const [first, second, ...others] = await cells([...here, ...there]);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    label: 'The scale',
    group: 'here',
    n: '7',
    mean: '2.00',
    sd: '0.82',
    score100: '25',
  });
  expect(first).toMatchObject({
    t: '-4.583',
    stars: '***',
    df: '12',
    p: '<.001',
    difference: '-2.00',
    d: '-2.45',
  });
  // t quantile of 12 degrees of freedom at .975 is 2.1788 (any table): 2 ± 2.1788 · 0.43644 = 2 ± 0.951.
  expect(first?.['difference_interval']).toBe('[-2.95, -1.05]');
  expect(second).toMatchObject({ label: 'The scale', group: 'there', n: '7', mean: '4.00', score100: '75' });
  expect(second).toMatchObject({
    t: '',
    stars: '',
    df: '',
    p: '',
    difference: '',
    difference_interval: '',
    levene: '',
  });
});

test('the confidence level stands in the headers as it was asked for', async () => {
  const file = temporaryFile('data.csv', ['area,a', ...here, ...there, ''].join('\n'));
  const report = await scoreFiles({ files: [file], codebook, confidenceLevel: 0.999 });
  const lines = report.populations.flatMap((population) =>
    scoreLines({ text: 'S' }, population, report.scales, report.comparisons[0], 'en'),
  );
  const headers = scoreColumns('Scale', lines, scaleFigures, report.settings, view).map(
    ({ header }) => header,
  );
  expect(headers.filter((header) => header.includes('CI'))).toEqual(['Mean 99.9% CI', 'Difference 99.9% CI']);
});

test('people without a score are shown, in a column that is there only for them', async () => {
  const [first] = await cells([...here, ...there]);
  expect(first).not.toHaveProperty('missing');
  const twoItems = resolveCodebook({
    id: 'book',
    populations: [{ id: 'p', min: 1, max: 5, min_valid: 'all', scales: [{ id: 's', items: ['a', 'b'] }] }],
  });
  const file = temporaryFile('data.csv', 'a,b\n1,2\n3,\n');
  const report = await scoreFiles({ files: [file], codebook: twoItems });
  const lines = report.populations.flatMap((each) =>
    scoreLines({ text: 'S' }, each, report.scales, undefined, 'en'),
  );
  const columns = scoreColumns('Scale', lines, scaleFigures, report.settings, view);
  expect(lines.map((line) => columns.map(({ header, cell }) => [header, cellText(cell(line))]))).toEqual([
    [
      ['Scale', 'S'],
      ['N', '1'],
      ['Missing', '1'],
      ['Mean', '1.50'],
      ['SD', '–'],
      ['Mean 95% CI', '–'],
      ['0–100', '13'],
    ],
  ]);
});

test('where Levene’s test chose Welch, the statistic is marked', async () => {
  // here: 3 and 3 and …, all but constant; there: at both ends. Levene rejects equal variances.
  const even = ['here,3', 'here,3', 'here,3', 'here,3', 'here,2', 'here,4'];
  const wide = ['there,1', 'there,5', 'there,1', 'there,5', 'there,1', 'there,5'];
  const [auto] = await cells([...even, ...wide], { test: 'auto' });
  const [student] = await cells([...even, ...wide], { test: 'student' });
  expect(auto?.['t']).toContain('ʷ');
  expect(student?.['t']).not.toContain('ʷ');
});
