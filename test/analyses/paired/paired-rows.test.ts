import { expect, test } from 'vitest';
import { compareStudy } from '../../../src/analyses/studies/compare-study.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { studyFiles } from '../../../src/study-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = (score: 'mean' | 'sum' = 'mean') =>
  resolveCodebook({
    id: 'pairs',
    populations: [
      {
        id: 'people',
        ...{ min: 1, max: 5, min_valid: 'half' },
        group: { column: 'site', levels: ['a', 'b'] },
        scales: [
          { id: 'x', items: ['x1', 'x2', 'x3'], score },
          { id: 'y', items: ['y1', 'y2', 'y3'], score },
        ],
      },
    ],
  });
const header = 'site,x1,x2,x3,y1,y2,y3';
/** As the command sets it where nothing is asked of groups. */
const asIs = {
  test: 'student' as const,
  levene_below: 0.05,
  alternative: 'two_sided' as const,
  margin: null,
  adjust: null,
  family: 'all' as const,
};
const nothingDrawn = { permutations: null, bootstrap: null, seed: null };

async function pairedOf(
  lines: readonly string[],
  settings: Partial<{ permutations: number; bootstrap: number; seed: number }> = {},
  { paired = [['x', 'y']], score = 'mean' as 'mean' | 'sum', pieces = 1 } = {},
) {
  const size = Math.ceil(lines.length / pieces);
  const files = Array.from({ length: pieces }, (_, piece) =>
    temporaryFile(
      'answers.csv',
      `${[header, ...lines.slice(piece * size, (piece + 1) * size)].join('\n')}\n`,
    ),
  );
  const report = await studyFiles(compareStudy, {
    files,
    codebook: codebook(score),
    settings: { ...asIs, paired, ...nothingDrawn, ...settings },
  });
  return report.paired;
}

function randomLines(seed: number, people: number): string[] {
  const random = new SeededRandom(seed);
  const answer = () => (random.uniform() < 0.1 ? '' : random.integer(1, 5));
  return Array.from(
    { length: people },
    (_, person) => `${person % 3 ? 'a' : 'b'},${Array.from({ length: 6 }, answer).join()}`,
  );
}

test('a row of everybody and one of each group; people with one score only are counted and in no figure', async () => {
  const rows = await pairedOf(['a,1,2,3,2,3,4', 'a,5,5,5,4,4,', 'b,3,3,3,,,', 'b,,,,1,1,1', ',2,2,2,5,5,5']);
  expect(rows.map(({ group, n, unmatched1, unmatched2 }) => [group, n, unmatched1, unmatched2])).toEqual([
    ['all', 3, 1, 1],
    ['a', 2, 0, 0],
    ['b', 0, 1, 1],
  ]);
  const [all, a, b] = rows;
  expect(all).toMatchObject({ scale1: 'x', scale2: 'y', scale: null, wave1: null, wave2: null, mean1: 3 });
  expect(a).toMatchObject({ mean1: 3.5, mean2: 3.5, estimate: 0, sd1: Math.sqrt(4.5), sd2: Math.sqrt(0.5) });
  expect(a?.student).toMatchObject({ statistic: 0, df: 1, p_value: 1 });
  expect(b?.not_computed).toEqual({
    ...{ student: 'no_pairs', mean1: 'no_pairs', mean2: 'no_pairs', sd1: 'no_pairs', sd2: 'no_pairs' },
    ...{ estimate: 'no_pairs', wilcoxon: 'no_pairs', cohens_dz: 'no_pairs' },
  });
});

test('one pair has means and ranks, and says what one person cannot have', async () => {
  const [all] = await pairedOf(['a,1,2,3,2,3,4']);
  expect(all).toMatchObject({ n: 1, mean1: 2, mean2: 3, sd1: null, sd2: null, estimate: -1, student: null });
  expect(all?.wilcoxon).toMatchObject({ statistic: 0, p_value_exact: 1, n_zero: 0 });
  expect(all?.not_computed).toEqual({
    ...{
      sd1: 'one_respondent',
      sd2: 'one_respondent',
      student: 'one_respondent',
      cohens_dz: 'one_respondent',
    },
  });
});

test('nobody differs: no test has a value, and zeros are said by Wilcoxon’s reason', async () => {
  const [all] = await pairedOf(['a,1,2,3,3,2,1', 'b,4,4,4,4,4,4'], { permutations: 99, bootstrap: 99 });
  expect(all).toMatchObject({ n: 2, estimate: 0, student: null, wilcoxon: null, cohens_dz: null, stars: '' });
  expect(all?.permutation).toEqual({ p_value: 1, method: 'exact' });
  expect(all?.bootstrap).toBeNull();
  expect(all?.not_computed).toEqual({
    ...{
      student: 'no_variance',
      wilcoxon: 'no_variance',
      cohens_dz: 'no_variance',
      bootstrap: 'no_variance',
    },
  });
});

test('everybody gains the same (r = 1): no t and no d_z, but ranks', async () => {
  const [all] = await pairedOf(['a,1,2,3,2,3,4', 'b,4,4,4,5,5,5', 'b,2,2,2,3,3,3']);
  expect(all).toMatchObject({ estimate: -1, student: null, cohens_dz: null });
  expect(all?.wilcoxon).toMatchObject({ statistic: 0, p_value_exact: 0.25 });
  expect(all?.not_computed).toEqual({ student: 'no_variance', cohens_dz: 'no_variance' });
});

test('scales in the other order turn the signs and change no p', async () => {
  const lines = randomLines(1, 60);
  const [there] = await pairedOf(lines, { permutations: 99, seed: 1 });
  const [back] = await pairedOf(lines, { permutations: 99, seed: 1 }, { paired: [['y', 'x']] });
  expect(back?.n).toBe(there?.n);
  expect([back?.unmatched1, back?.unmatched2]).toEqual([there?.unmatched2, there?.unmatched1]);
  expect(back?.estimate).toBe(-(there?.estimate ?? 0));
  expect(back?.student?.p_value).toBe(there?.student?.p_value);
  expect(back?.wilcoxon?.p_value_exact).toBe(there?.wilcoxon?.p_value_exact);
  expect(back?.permutation).toEqual(there?.permutation);
});

test('order, pieces and seeds: the same bits, drawn ones too; another seed draws others', async () => {
  const lines = randomLines(2, 90);
  const drawn = { permutations: 199, bootstrap: 199, seed: 7 };
  const rows = await pairedOf(lines, drawn);
  expect(await pairedOf([...lines].reverse(), drawn)).toEqual(rows);
  expect(await pairedOf(lines, drawn, { pieces: 4 })).toEqual(rows);
  const [other] = await pairedOf(lines, { ...drawn, seed: 8 });
  expect(other?.bootstrap).not.toEqual(rows[0]?.bootstrap);
  expect(other?.student).toEqual(rows[0]?.student);
});

test('sums of items have the tests of means, bit for bit; differences are three times as large', async () => {
  const lines = randomLines(3, 70);
  const [means] = await pairedOf(lines, { permutations: 99, bootstrap: 99, seed: 1 });
  const [sums] = await pairedOf(lines, { permutations: 99, bootstrap: 99, seed: 1 }, { score: 'sum' });
  expect(sums?.student?.statistic).toBe(means?.student?.statistic);
  expect(sums?.student?.p_value).toBe(means?.student?.p_value);
  expect(sums?.wilcoxon).toEqual(means?.wilcoxon);
  expect(sums?.cohens_dz).toEqual(means?.cohens_dz);
  expect(sums?.permutation).toEqual(means?.permutation);
  expect(sums?.estimate).toBeCloseTo(3 * (means?.estimate ?? 0), 12);
  expect(sums?.bootstrap?.conf_low).toBeCloseTo(3 * (means?.bootstrap?.conf_low ?? 0), 12);
});

test('nothing is compared that is not asked for', async () => {
  expect(await pairedOf(['a,1,2,3,2,3,4'], {}, { paired: [] })).toEqual([]);
});
