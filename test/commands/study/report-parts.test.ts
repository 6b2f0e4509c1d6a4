import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const users = ['report', 'fixtures/users.csv', '--lang', 'en'];
const bfi = [
  'report',
  'fixtures/tutorial/bfi.csv',
  '--codebook',
  'fixtures/tutorial/bfi.yaml',
  '--lang',
  'en',
];

test('sentences are of the parts that are chosen, in their order', () => {
  const text = runHanaro([...users, '--format', 'text', '--sections', 'reliability,summary']).stdout;
  expect(text.indexOf('Cronbach’s α')).toBeGreaterThan(0);
  expect(text.indexOf('Summary')).toBeGreaterThan(text.indexOf('Cronbach’s α'));
  expect(text).not.toMatch(/t\(\d+\) = |χ²/);
});

test('signs are explained below the tables that have them, whatever other parts there are', () => {
  const document = (sections: string) =>
    runHanaro([...bfi, '--by', 'education', '--format', 'markdown', '--sections', sections]).stdout;
  const alone = document('reliability');
  expect(alone).toContain('–: cannot be computed (Heywood case)');
  expect(alone).toContain('Heywood case: one factor would have to explain more');
  expect(alone).toContain('ω: omega total');
  expect(document('differences')).toContain('\\* p\\<.05');
  // Where there is a part of methods, how figures were computed stands there, and once.
  const both = document('reliability,methods');
  expect(both.match(/ω: omega total/g)).toHaveLength(1);
  expect(both.indexOf('ω: omega total')).toBeGreaterThan(both.indexOf('## How figures were computed'));
  expect(both.indexOf('–: cannot be computed')).toBeLessThan(both.indexOf('## How figures were computed'));
});

test('figures and columns of parts that are not shown are neither missed nor warned of', () => {
  const run = (sections: string, ...options: string[]) =>
    runHanaro([...bfi, '--format', 'markdown', '--sections', sections, ...options]);
  const shown = run('reliability', '--by', 'education');
  expect(shown.status).toBe(4);
  const other = run('scores', '--by', 'education');
  expect([other.status, other.stderr]).toEqual([0, expect.stringContaining('"education"')]);
  expect(run('scores').stderr).toBe('');
  expect(run('scores,respondents').stderr).toContain('"education"');
});

test('the document for programs has the rows of the parts that are shown', () => {
  const { reliability, items, scales } = JSON.parse(
    runHanaro([...users, '--sections', 'summary', '--json']).stdout,
  );
  expect([reliability, items]).toEqual([[], []]);
  expect(scales).not.toEqual([]);
});

test('a part that is asked for and has nothing says why, in the document and to the one who asked', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'c.yaml'),
    'id: c\npopulations: [{ id: p, min: 1, max: 5, scales: [{ id: s, items: [q1, q2] }] }]\n',
  );
  writeFileSync(join(folder, 'x.csv'), 'q1,q2\n1,2\n3,5\n4,4\n');
  const report = (...options: string[]) =>
    runHanaro(
      ['report', 'x.csv', '--codebook', 'c.yaml', '--format', 'markdown', '--lang', 'en', ...options],
      {
        cwd: folder,
      },
    );
  const asked = report('--sections', 'differences,respondents,waves,correlations');
  expect(asked.status).toBe(4);
  for (const said of [asked.stdout, asked.stderr]) {
    expect(said).toContain('Nothing to compare');
    expect(said).toContain('no characteristics of respondents');
    expect(said).toContain('No waves to compare');
    expect(said).toContain('Nothing to correlate');
  }
  // Where no part is chosen, those are shown that the codebook can give.
  const usual = report();
  expect([usual.status, usual.stderr]).toEqual([0, '']);
  expect(usual.stdout).not.toMatch(/Differences between groups|## Respondents/);
});
