import { describe, expect, test } from 'vitest';
import type { Codebook } from '../../../src/codebook/codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { codebookSchema } from '../../../src/codebook/schema/codebook-schema.ts';
import { countFiles } from '../../../src/count/count-files.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import type { RescoreSome } from '../../../src/printed/verify/causes/rescorer.ts';
import { verifyTables } from '../../../src/printed/verify/verify-tables.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

// Figures: R 4.2.2, test/printed/verify/cases/reference.R
const cases = 'test/printed/verify/cases';
const group = {
  column: 'g',
  levels: [
    { id: 'a', label: 'A', values: ['a'] },
    { id: 'b', label: 'B', values: ['b'] },
  ],
};

const writtenCodebook = (population: object) =>
  resolveCodebook(
    codebookSchema.parse({ id: 't', populations: [{ id: 'p', min: 1, max: 6, group, ...population }] }),
    'test',
  );
const oneScale = (scale: object = {}, population: object = {}) =>
  writtenCodebook({
    min_valid: 'any',
    scales: [{ id: 's', items: ['q1', 'q2', 'q3', 'q4', 'q5'], reverse: ['q1'], ...scale }],
    ...population,
  });
const twoScales = writtenCodebook({
  min_valid: 'all',
  scales: [
    { id: 'x', items: ['q1', 'q2'] },
    { id: 'y', items: ['q3', 'q4'] },
  ],
});

async function found(table: object, codebook: Codebook, file: string): Promise<string[]> {
  const rescoreSome: RescoreSome = (changed, only) => scoreFiles({ files: [file], codebook: changed, only });
  const score = (changed: Codebook) => scoreFiles({ files: [file], codebook: changed });
  const verification = await verifyTables({
    tables: publishedTables({ tables: [{ table: '1', population: 'p', ...table }] }, 'tables.yaml'),
    file: 'tables.yaml',
    lineOf: () => null,
    codebook,
    report: await score(codebook),
    rescore: score,
    rescoreSome,
    countPairs: async (changed, jointScores) =>
      (await countFiles({ files: [file], codebook: changed, plan: { jointScores } })).counts,
  });
  return [
    ...verification.cells.flatMap(({ row, column, verdict, explanation }) =>
      verdict === 'mismatch'
        ? [`${row} ${column}: ${[explanation?.code ?? 'none', explanation?.also ?? []].flat().join(' + ')}`]
        : [],
    ),
    ...verification.warnings.flatMap(({ code }) => (code === 'percent_base' ? [code] : [])),
  ];
}

const compared = (...rows: object[]) => ({ kind: 'group_comparison', rows });
const bfi = (table: object, codebook = oneScale()) => found(table, codebook, `${cases}/bfi.csv`);
const two = (table: object) => found(table, twoScales, `${cases}/two.csv`);
const figures = (n: string, mean: string, sd: string) => ({ n, mean, sd });

describe('one cause', () => {
  test('a standard error in the column of SDs', async () => {
    const row = { scale: 's', a: figures('115', '4.39', '0.10'), b: figures('185', '4.80', '0.06') };
    expect(await bfi(compared({ ...row, t: '-3.795' }))).toEqual(['s a sd: se_for_sd', 's b sd: se_for_sd']);
  });

  test('an SD in the column of standard errors', async () => {
    const cells = (n: string, mean: string, se: string) => ({ n, mean, se });
    const row = { scale: 's', a: cells('115', '4.39', '1.06'), b: cells('185', '4.80', '0.83') };
    expect(await bfi(compared(row))).toEqual(['s a se: sd_for_se', 's b se: sd_for_se']);
  });

  test('sums of the items, with what follows from them', async () => {
    const row = { scale: 's', a: figures('115', '21.93', '5.29'), b: figures('185', '24.02', '4.17') };
    const test = { t: '-3.795', difference: '-2.09', conf_low: '-3.17', conf_high: '-1.00' };
    expect(await bfi(compared({ ...row, ...test }))).toEqual(
      ['a mean', 'a sd', 'b mean', 'b sd', 'difference', 'conf_low', 'conf_high'].map(
        (column) => `s ${column}: sum_score`,
      ),
    );
    expect(await bfi({ ...compared({ ...row, ...test }), score: 'sum' })).toEqual([]);
  });

  test('means where sums are declared', async () => {
    const row = { scale: 's', a: figures('115', '4.39', '1.06'), b: figures('185', '4.80', '0.83') };
    expect(await bfi({ ...compared({ ...row, t: '-3.795' }), score: 'sum' })).toEqual(
      ['a mean', 'a sd', 'b mean', 'b sd'].map((column) => `s ${column}: mean_score`),
    );
  });

  test('listwise deletion across the scales of a table', async () => {
    const rows = [
      { scale: 'x', a: figures('105', '3.57', '0.72'), b: figures('154', '3.61', '0.76'), t: '-0.377' },
      { scale: 'y', a: figures('105', '4.44', '1.25'), b: figures('154', '4.79', '1.10'), t: '-2.321' },
    ];
    const all = ['a n', 'a mean', 'a sd', 'b n', 'b mean', 'b sd', 't'];
    expect(await two(compared(...rows))).toEqual([
      ...all.map((column) => `x ${column}: listwise`),
      ...all.filter((column) => column !== 'a sd').map((column) => `y ${column}: listwise`),
    ]);
  });

  test('one item too many reversed', async () => {
    const row = { scale: 's', a: figures('115', '3.99', '0.82'), b: figures('185', '4.24', '0.65') };
    expect(await bfi(compared({ ...row, t: '-2.930' }))).toEqual(
      ['a mean', 'a sd', 'b mean', 'b sd', 't'].map((column) => `s ${column}: item_reversed`),
    );
  });

  test('four items keyed the other way', async () => {
    const row = { scale: 's', a: figures('115', '3.01', '0.82'), b: figures('185', '2.76', '0.65') };
    expect(await bfi(compared({ ...row, t: '2.930' }))).toEqual(
      ['a mean', 'a sd', 'b mean', 'b sd', 't'].map(
        (column) => `s ${column}: item_not_reversed + item_reversed`,
      ),
    );
  });

  test('figures that are not printed stand in the way of no explanation', async () => {
    const row = { scale: 's', a: figures('115', '21.93', ''), b: figures('185', '24.02', '–') };
    expect(await bfi(compared({ ...row, t: '-3.795', difference: '' }))).toEqual([
      's a mean: sum_score',
      's b mean: sum_score',
    ]);
  });

  test('a two-sided p where a one-sided one is declared', async () => {
    const row = { scale: 's', a: figures('115', '4.39', '1.06'), b: figures('185', '4.80', '0.83') };
    // R: p .000179 two-sided
    expect(await bfi(compared({ ...row, p: '.00018', sided: 'one' }))).toEqual(['s p: two_sided']);
    expect(await bfi(compared({ ...row, p: '.00009', sided: 'one' }))).toEqual([]);
    // The difference went against what was expected: 1 − .000179 / 2
    expect(await bfi(compared({ ...row, p: '.99991', sided: 'one' }))).toEqual([]);
  });
});

describe('two causes together', () => {
  test('other missing rule and sums', async () => {
    const row = { scale: 's', a: figures('115', '21.93', '5.29'), b: figures('177', '23.90', '4.21') };
    expect(await bfi(compared({ ...row, t: '-3.533', p: '<.001' }))).toEqual([
      's a mean: missing_rule + sum_score',
      's a sd: missing_rule + sum_score',
      's b n: missing_rule',
      's b mean: missing_rule + sum_score',
      's b sd: missing_rule + sum_score',
      's t: missing_rule',
    ]);
  });

  test('one-sided and Welch', async () => {
    const row = { scale: 's', a: figures('115', '4.39', '1.06'), b: figures('185', '4.80', '0.83') };
    // R: Welch p .00041128 two-sided
    const welch = { t: '-3.593', df: '200.62', p: '.00021' };
    expect(await bfi(compared({ ...row, ...welch }))).toEqual([
      's t: welch_test',
      's df: welch_test',
      's p: welch_test + one_sided',
    ]);
  });

  test('truncated and by n', async () => {
    // R: SDs by n 1.05293684, 0.83182169
    const row = { scale: 's', a: figures('115', '4.39', '1.052'), b: figures('185', '4.80', '0.831') };
    expect(await bfi(compared({ ...row, t: '-3.795' }))).toEqual([
      's a sd: sd_of_n + truncated',
      's b sd: sd_of_n + truncated',
    ]);
  });

  test('listwise deletion and sums', async () => {
    const rows = [
      { scale: 'x', a: figures('105', '7.14', '1.44'), b: figures('154', '7.21', '1.53'), t: '-0.377' },
      { scale: 'y', a: figures('105', '8.89', '2.51'), b: figures('154', '9.57', '2.21'), t: '-2.321' },
    ];
    const explained = await two(compared(...rows));
    expect(explained).toContain('x a mean: listwise + sum_score');
    expect(explained).toContain('y b sd: listwise + sum_score');
    expect(explained).toContain('x a n: listwise');
    expect(explained.every((one) => one.includes(': listwise'))).toBe(true);
  });

  test('listwise deletion and Welch', async () => {
    const rows = [
      { scale: 'x', a: figures('105', '3.57', '0.72'), b: figures('154', '3.61', '0.76'), t: '-0.3815' },
      { scale: 'y', a: figures('105', '4.44', '1.25'), b: figures('154', '4.79', '1.10'), t: '-2.2657' },
    ];
    const explained = await two(compared(...rows));
    expect(explained).toContain('x t: listwise + welch_test');
    expect(explained).toContain('y t: listwise + welch_test');
  });
});

describe('nothing is explained that does not fit', () => {
  test.each([
    ['an SD of the same size as the standard error', { a: figures('115', '4.39', '0.10') }, 'a sd'],
    ['a mean of the same size as the sum', { a: figures('115', '21.39', '1.06') }, 'a mean'],
    ['a mean near what another key gives', { a: figures('115', '3.98', '1.06') }, 'a mean'],
  ])('%s, in one cell of a row that agrees', async (_, changed, column) => {
    const row = { scale: 's', a: figures('115', '4.39', '1.06'), b: figures('185', '4.80', '0.83') };
    const explained = await bfi(compared({ ...row, ...changed, t: '-3.795' }));
    expect(explained).toEqual([expect.stringMatching(`^s ${column}: (none|one_digit)$`)]);
  });

  test('two causes that explain two digits alone are not offered', async () => {
    const row = { scale: 's', a: figures('115', '4.39', '1.06'), b: figures('185', '4.80', '0.83') };
    // R: Welch p .00041128 two-sided, .00018 by Student
    expect(await bfi(compared({ ...row, p: '.00021' }))).toEqual(['s p: none']);
  });

  test('a set of keys that explains four digits alone, of 31 sets, is not offered', async () => {
    // R: q2, q3 and q5 reversed: 3.00869565, 2.75891892
    const row = { scale: 's', a: figures('115', '3.0', ''), b: figures('185', '2.8', '') };
    expect(await bfi(compared(row))).toEqual(['s a mean: none', 's b mean: none']);
  });

  test('rows of random figures find no two causes, and no set of keys', async () => {
    let state = 1;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const near = (value: number, digits: number) => (value * (0.8 + 0.4 * random())).toFixed(digits);
    for (let draw = 0; draw < 15; draw += 1) {
      const row = {
        scale: 's',
        a: figures('115', near(4.39, 2), near(1.06, 2)),
        b: figures('185', near(4.8, 2), near(0.83, 2)),
        t: near(-3.795, 3),
        p: near(0.00018, 5),
      };
      const explained = await bfi(compared(row));
      expect(explained.filter((one) => / \+ |item_|missing|sum|listwise/.test(one))).toEqual([]);
    }
  });
});

test('of large data few trials are made, which is said', async () => {
  const codebook = oneScale();
  const file = `${cases}/bfi.csv`;
  const score = (changed: Codebook) => scoreFiles({ files: [file], codebook: changed });
  const report = await score(codebook);
  const [input] = report.inputs;
  if (!input) throw new Error('no input');
  const large = { ...report, inputs: [{ ...input, rows: { ...input.rows, used: 1e9 } }] };
  const row = { scale: 's', a: figures('115', '4.12', '1.33'), b: figures('185', '4.17', '0.91') };
  let runs = 0;
  const verification = await verifyTables({
    tables: publishedTables(
      { tables: [0, 1, 2].map((table) => ({ table: String(table), population: 'p', ...compared(row) })) },
      'tables.yaml',
    ),
    file: 'tables.yaml',
    lineOf: () => null,
    codebook,
    report: large,
    rescore: score,
    rescoreSome: (changed, only) => {
      runs += 1;
      return scoreFiles({ files: [file], codebook: changed, only });
    },
  });
  expect(runs).toBeLessThanOrEqual(13);
  expect(verification.warnings.map(({ code }) => code)).toContain('trials_limited');
});

describe('what percents are of', () => {
  const counts = { MA: 20, MB: 30, FA: 25, FB: 10 };
  const answers = Object.entries(counts).flatMap(([cell, n]) =>
    Array.from({ length: n }, () => `${cell[0]},${cell[1]?.toLowerCase()},3`),
  );
  const book = writtenCodebook({
    min_valid: 'all',
    characteristics: [{ column: 'sex', levels: ['M', 'F'] }],
    scales: [{ id: 's', items: ['q1'] }],
  });
  const percents = (lines: readonly string[], table: object) =>
    found(
      { kind: 'frequencies_by_group', ...table },
      book,
      temporaryFile('fr.csv', ['sex,g,q1', ...lines, ''].join('\n')),
    );
  const row = (level: string, all: string[] | null, a: string[], b: string[]) => ({
    variable: 'sex',
    level,
    ...(all ? { all } : {}),
    a,
    b,
  });

  // 20/45 25/45 · 30/40 10/40
  const column = [
    row('M', ['50', '58.8'], ['20', '44.4'], ['30', '75.0']),
    row('F', ['35', '41.2'], ['25', '55.6'], ['10', '25.0']),
  ];
  // 20/50 30/50 · 25/35 10/35
  const rows = [
    row('M', ['50', '58.8'], ['20', '40.0'], ['30', '60.0']),
    row('F', ['35', '41.2'], ['25', '71.4'], ['10', '28.6']),
  ];
  const untold = { n: '85', total: { all: ['85', ''], a: ['45', ''], b: ['40', ''] } };

  test.each([
    ['of the column', column],
    ['of the row', rows],
    ['of the row, each level whole', rows.map((one) => ({ ...one, all: [one.all?.[0], '100'] }))],
    ['of the column, without everybody', column.map(({ all: _, ...one }) => one)],
  ])('%s: told apart by what fits, with a warning', async (_, fitting) => {
    expect(await percents(answers, { ...untold, rows: fitting })).toEqual(['percent_base']);
  });

  test.each([
    ['column', column],
    ['row', rows],
  ])('declared, %s, without one', async (base, fitting) => {
    expect(await percents(answers, { ...untold, percent_of: base, rows: fitting })).toEqual([]);
  });

  test('of the valid answers', async () => {
    const some = [...answers, ',a,3', ',b,3', ',b,3'];
    expect(await percents(some, { n: '88', rows: column })).toEqual(['percent_base']);
    expect(await percents(some, { n: '88', percent_of: 'valid', rows: column })).toEqual([]);
  });

  test('a base that fits the most, but spoils a cell, is not taken', async () => {
    const one = [
      row('M', ['50', '58.8'], ['20', '44.4'], ['30', '35.3']),
      row('F', ['35', '41.2'], ['25', '55.6'], ['10', '25.0']),
    ];
    const explained = await percents(answers, { ...untold, rows: one });
    expect(explained).toHaveLength(3);
    expect(explained).not.toContain('percent_base');
  });

  test('a base that fits one column and spoils another is not taken', async () => {
    const mixed = [
      row('M', ['50', '58.8'], ['20', '44.4'], ['30', '60.0']),
      row('F', ['35', '41.2'], ['25', '55.6'], ['10', '28.6']),
    ];
    expect(await percents(answers, { ...untold, rows: mixed })).toEqual([
      'sex M a percent: other_total',
      'sex M b percent: other_total',
      'sex F a percent: other_total',
      'sex F b percent: other_total',
    ]);
  });
});

test('rows of means are held against n, SD, standard error and interval of their own', async () => {
  const book = oneScale({}, { group: undefined });
  // R: 297 answers, mean 4.73063973, sd 1.23634594, sd / sqrt(n) 0.07174007, t.test(d$q2)$conf.int 4.58945451 4.87182495
  const item = (changed: object = {}) => ({
    kind: 'item_means',
    scale: 's',
    n: '300',
    rows: [
      {
        item: 'q2',
        n: '297',
        mean: '4.73',
        sd: '1.24',
        se: '0.07',
        conf_low: '4.59',
        conf_high: '4.87',
        ...changed,
      },
    ],
  });
  expect(await bfi(item(), book)).toEqual([]);
  expect(await bfi(item({ conf_low: '4.58', se: '0.08' }), book)).toHaveLength(2);
});
