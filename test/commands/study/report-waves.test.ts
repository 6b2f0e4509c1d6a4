import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const cafe = ['fixtures/example/cafe-two-visits.csv', '--codebook', 'fixtures/example/cafe-waves.yaml'];
const json = (...args: string[]) => JSON.parse(runHanaro([...args, '--json']).stdout);

test('a report of waves has the paired rows of compare, and scores of the last wave or of the one that is named', () => {
  const report = json('report', ...cafe);
  expect(report.paired).toHaveLength(1);
  expect(report.paired).toEqual(json('compare', ...cafe).paired);
  expect(report.settings.wave).toBe('after');
  expect(report.scales).toEqual(json('score', ...cafe, '--wave', 'after').scales);
  const before = json('report', ...cafe, '--wave', 'before', '--sections', 'scores,waves');
  expect(before.scales).toEqual(json('score', ...cafe, '--wave', 'before').scales);
  expect(before.paired).toEqual(report.paired);
});

test('its document says of which wave scores are, and draws the changes', () => {
  const page = runHanaro(['report', ...cafe, '--format', 'html', '--lang', 'en']).stdout;
  expect(page).toContain('Scores and answers are those of the wave After; --wave takes another.');
  expect(page).toContain('Changes · Before → After · Guests');
  const one = runHanaro(['report', ...cafe, '--wave', 'before', '--format', 'markdown', '--lang', 'en']);
  expect(one.stdout).toContain('those of the wave Before');
  expect(one.stdout).not.toContain('Changes between waves');
});

test('waves with a file each: every file is accounted for, with its hash', () => {
  const folder = temporaryFolder();
  const [header, ...rows] = readFileSync('fixtures/example/cafe-two-visits.csv', 'utf8').trim().split('\n');
  for (const wave of ['before', 'after']) {
    const own = rows.filter((row) => row.includes(wave));
    writeFileSync(join(folder, `${wave}.csv`), `${[header, ...own].join('\n')}\n`);
  }
  const codebook = join(folder, 'c.yaml');
  const written = readFileSync('fixtures/example/cafe-waves.yaml', 'utf8');
  writeFileSync(codebook, written.replace(/ {4}waves:[\s\S]*?(?= {4}scales:)/, ''));
  const waves = ['before', 'after'].flatMap((wave) => ['--wave', `${wave}=${join(folder, `${wave}.csv`)}`]);
  const report = json('report', ...waves, '--codebook', codebook);
  expect(report.paired[0]).toMatchObject({ n: 8, estimate: json('report', ...cafe).paired[0].estimate });
  const inputs: { file: string; rows: { used: number }; sha256: string }[] = report.inputs;
  expect(inputs.map(({ file, rows: { used } }) => [file.slice(folder.length + 1), used])).toEqual([
    ['after.csv', 8],
    ['before.csv', 8],
  ]);
  expect(inputs.every(({ sha256 }) => sha256.length === 64)).toBe(true);
});

test('correlations are those of correlate, for those who ask', () => {
  const bfi = ['fixtures/tutorial/bfi.csv', '--codebook', 'fixtures/tutorial/bfi.yaml'];
  expect(json('report', ...bfi).correlations).toEqual([]);
  const { correlations } = json('report', ...bfi, '--sections', 'correlations');
  expect(correlations).toHaveLength(15 * 3);
  expect(correlations).toEqual(json('correlate', ...bfi).correlations);
});

test('the summary says which indicators changed', () => {
  const { paired } = json('report', ...cafe);
  expect(paired[0].student.p_value).toBeLessThan(0.05);
  const text = runHanaro([
    'report',
    ...cafe,
    '--sections',
    'summary,waves',
    '--format',
    'text',
    '--lang',
    'en',
  ]).stdout;
  const [higher, lower] = paired[0].estimate > 0 ? ['Before', 'After'] : ['After', 'Before'];
  expect(text).toContain(`${paired[0].label.en}: ${higher} higher than ${lower} (d_z = `);
});
