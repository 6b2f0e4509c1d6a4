import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const codebook = (score: string) => `
id: mood
populations:
  - id: people
    min: 1
    max: 5
    min_valid: half
    ${score}
    group: { column: site, levels: [a, b] }
    scales:
      - { id: calm, label: { ko: 평온, en: Calm }, items: [c1, c2, c3] }
      - { id: joy, label: { ko: 기쁨, en: Joy }, score: mean, items: [j1] }
`;

/*
 * Sums of calm, a missing answer filled with the person's mean: a: 3, 6, 9 and (4 + 5) / 2 · 3 = 13.5; b: 9, 12, 15, 15.
 * Means 7.875 and 12.75; SDs by hand: √((23.765625 + 3.515625 + 1.265625 + 31.640625) / 3) = 4.4790, √(24.75 / 3) = 2.8723.
 */
const data = `site,c1,c2,c3,j1
a,1,1,1,2
a,2,2,2,3
a,3,3,3,4
a,4,,5,5
b,3,3,3,1
b,4,4,4,2
b,5,5,5,3
b,5,5,5,4
`;

function folderWith(score: string): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'book.yaml'), codebook(score));
  writeFileSync(join(cwd, 'data.csv'), data);
  return cwd;
}

const args = ['data.csv', '--codebook', 'book.yaml'];

test('tables of sums say so in their caption and below, in both languages', () => {
  const cwd = folderWith('score: sum');
  const english = runHanaro(['score', ...args], { cwd }).stdout;
  expect(english).toMatch(/Calm +a +4 +7\.88 +4\.48 .* 41 /);
  expect(english).toContain('Sums of items: Calm; a missing answer counts as the person’s mean of the scale');
  const korean = runHanaro(['score', ...args, '--lang', 'ko', '--show', 'scales'], { cwd }).stdout;
  expect(korean).toContain('평온 (합산 점수, 3~15)');
  expect(korean).toContain('문항 합산 점수: 평온. 결측 응답은 그 응답자의 척도 평균으로 채움');
  const shown = runHanaro(['codebook', 'show', 'book.yaml'], { cwd }).stdout;
  expect(shown).toMatch(/Calm +calm +sum +3.*\n *Joy +joy +mean/);
});

test('JSON, CSV and a tally made by a codebook of means give the same sums', () => {
  const cwd = folderWith('score: sum');
  const json = runHanaro(['score', ...args, '--json'], { cwd }).stdout;
  const [, calm] = JSON.parse(json).scales.filter(({ scale }: { scale: string }) => scale === 'calm');
  expect(calm).toMatchObject({
    group: 'a',
    n: 4,
    mean: 7.875,
    min: 3,
    max: 15,
    score100: 40.625,
    score: 'sum',
  });
  writeFileSync(join(cwd, 'means.yaml'), codebook(''));
  runHanaro(['tally', 'data.csv', '--codebook', 'means.yaml', '--output', 'site.json'], { cwd });
  const pooled = runHanaro(['score', 'site.json', '--codebook', 'book.yaml', '--json'], { cwd });
  expect(pooled.status).toBe(0);
  const { scales, comparisons } = JSON.parse(pooled.stdout);
  expect(scales).toEqual(JSON.parse(json).scales);
  expect(comparisons).toEqual(JSON.parse(json).comparisons);
});

test('verify and audit take printed figures of such a scale for sums, and for means where the file says so', () => {
  const cwd = folderWith('score: sum');
  const tables = (score: string, means: readonly string[]) => `
tables:
  - table: "1"
    kind: group_comparison
    stars: { "*": ".05" }
    population: people
    ${score}
    rows:
      - { scale: calm, groups: { a: { n: "4", mean: ${means[0]}, sd: ${means[1]} }, b: { n: "4", mean: ${means[2]}, sd: ${means[3]} } }, difference: ${means[4]}, t: "-1.832" }
`;
  const verdicts = (written: string) => {
    writeFileSync(join(cwd, 'tables.yaml'), written);
    const run = runHanaro(['verify', 'tables.yaml', ...args, '--json'], { cwd });
    expect(run.stderr).toBe('');
    return JSON.parse(run.stdout).summary;
  };
  const sums = tables('', ['"7.88"', '"4.48"', '"12.75"', '"2.87"', '"-4.88"']);
  expect(verdicts(sums)).toEqual({ cells: 8, match: 8, mismatch: 0, tolerated: 0, not_testable: 0 });
  expect(runHanaro(['audit', 'tables.yaml', '--codebook', 'book.yaml'], { cwd }).status).toBe(0);
  const means = tables('score: mean', ['"2.63"', '"1.49"', '"4.25"', '"0.96"', '"-1.63"']);
  expect(verdicts(means)).toEqual({ cells: 8, match: 8, mismatch: 0, tolerated: 0, not_testable: 0 });
});
