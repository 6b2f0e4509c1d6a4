import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordDocument } from '../../../fixtures/papers/word-document.ts';
import { fittingItems } from '../../../src/papers/rules/scales/fitting-items.ts';
import { knownScales } from '../../../src/papers/rules/scales/known-scales.ts';
import { scaleRules } from '../../../src/papers/rules/scales/scale-rules.ts';
import { blame } from '../../../src/printed/audit/blame/blame.ts';
import { fc } from '../../fast-check.ts';
import { printNumber, roundings } from '../../printed/audit/printing.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { figures } from './figure.ts';

const scale = { items: 3, range: [1, 5], granular: true, isNamed: false } as const;

/** Sums of three answers from 1 to 5 of each of a few people. */
const sums = fc.array(fc.integer({ min: 3, max: 15 }), { minLength: 3, maxLength: 12 });

function summaryOf(people: readonly number[], decimals: number, rounding: (typeof roundings)[number]) {
  const n = people.length;
  const mean = people.reduce((a, b) => a + b, 0) / n;
  const squares = people.reduce((a, b) => a + (b - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (n - 1)) / 3;
  const print = (x: number) => printNumber(x, decimals, rounding);
  return { group: null, ...figures({ n: String(n), mean: print(mean / 3), sd: print(sd) }) };
}

const broken = (summary: ReturnType<typeof summaryOf>) =>
  blame(scaleRules(summary, scale)).map(({ rule, cells }) => [rule, ...cells.map(({ plain }) => plain)]);

test('means and SDs of honest answers pass, whatever is known of their scale, in every rounding', () => {
  fc.assert(
    fc.property(
      sums,
      fc.constantFrom(1, 2, 3),
      fc.constantFrom(...roundings),
      (people, decimals, rounding) => {
        const summary = summaryOf(people, decimals, rounding);
        expect(broken(summary)).toEqual([]);
        for (const known of [{ range: null }, { items: null }, { granular: false }])
          expect(blame(scaleRules(summary, { ...scale, ...known }))).toEqual([]);
        const fitting = fittingItems([summary, summary]);
        expect(fitting.length === 0 || fitting.includes(3)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

// 10 people, 3 items: means are whole thirtieths. 3.40 is 102 of them, 3.43 is 103, nothing prints 3.41.
test.each([
  [{ n: '10', mean: '3.40', sd: '0.49' }, []],
  // 10 · Q − 102² = .50² · 810 has no even Q: .49 and .52 are neighbours.
  [{ n: '10', mean: '3.40', sd: '0.50' }, [['grimmer', '0.50', '3.40', '10']]],
  [{ n: '10', mean: '3.41', sd: '0.50' }, [['grim', '3.41', '10']]],
  [{ n: '10', mean: '5.40', sd: '0.50' }, [['bounds', '5.40']]],
  // √(2 · 2 · 10 / 9) = 2.108 for a mean of 3.
  [{ n: '10', mean: '3.00', sd: '2.11' }, []],
  [{ n: '10', mean: '3.00', sd: '2.12' }, [['sd_bound', '2.12', '10']]],
])('%j of a scale of 3 items from 1 to 5', (printed, expected) => {
  expect(
    blame(scaleRules({ group: null, ...figures(printed) }, scale)).map(({ rule, cells }) => [
      rule,
      ...cells.map(({ plain }) => plain),
    ]),
  ).toEqual(expected);
});

test('3.083 and 3.417 of 12 people fit 1, 2, 3 … items; 3.042 and 3.458 even numbers alone', () => {
  const of = (...means: string[]) =>
    fittingItems(means.map((mean) => ({ group: null, ...figures({ n: '12', mean }) }))).slice(0, 4);
  expect(of('3.042', '3.458')).toEqual([2, 4, 6, 8]);
  // Too many numbers would do: nothing is said.
  expect(of('3.083', '3.417')).toEqual([]);
  expect(of('3.042')).toEqual([]);
});

test('what is said of a row by its name goes before its table, and that before all', () => {
  const said = knownScales({
    items: [
      { name: null, value: 8 },
      { name: '서비스 만족도', value: 13 },
      { name: 'Table 2', value: 5 },
    ],
    ranges: [{ name: null, value: [1, 5] }],
    codebook: null,
  });
  expect(said.of(['1. 서비스만족도', 'Table 2'])?.items).toBe(13);
  expect(said.of(['Burden', 'table 2'])).toMatchObject({ items: 5, range: [1, 5] });
  expect(said.of(['Burden', 'Table 3'])?.items).toBe(8);
  expect(said.unused()).toEqual([]);
});

const paper = (blocks: Parameters<typeof wordDocument>[0]): string => {
  const file = join(temporaryFolder(), 'paper.docx');
  writeFileSync(file, wordDocument(blocks));
  return file;
};
const audit = (file: string, ...options: string[]) => {
  const run = runHanaro(['audit', file, '--json', ...options]);
  const { findings, conventions } = JSON.parse(run.stdout) as {
    findings: { rule: string; cells: { plain: string }[] }[];
    conventions: { code: string }[];
  };
  return {
    findings: findings.map(({ rule, cells }) => [rule, ...cells.map(({ plain }) => plain)]),
    conventions: conventions.map(({ code }) => code),
    stderr: run.stderr,
  };
};
const table = () =>
  paper([
    'Table 1. Scores (n = 10)',
    [
      ['Scale', 'M', 'SD'],
      ['Service quality', '3.41', '0.50'],
      ['Happiness', '3.40', '0.49'],
      ['Age', '44.20', '9.10'],
      ['Burden', '8.30', '1.00'],
    ],
  ]);

test('audit --items and --range say what a document does not; age is no mean of that scale', () => {
  const file = table();
  expect(audit(file).findings).toEqual([]);
  const all = audit(file, '--items', '3', '--range', '1-5', '--range', 'Burden=0-10');
  expect(all.findings).toEqual([['grim', '3.41', '10']]);
  expect(all.conventions).toContain('other_scale');
  expect(audit(file, '--items', '3', '--items', 'Service quality=7').findings).toEqual([]);
  expect(audit(file, '--items', 'Nothing=7', '--lang', 'en').stderr).toContain('Nothing');
});

test('a range of a table spares ages, times and totals as one of all scales does; one of the row holds them', () => {
  const file = paper([
    'Table 1. Scores (n = 10)',
    [
      ['Scale', 'M', 'SD'],
      ['Service quality', '3.40', '0.49'],
      ['Happiness', '3.40', '0.49'],
      ['Trust', '5.10', '0.49'],
      ['Age', '45.30', '8.20'],
      ['Years of service', '6.25', '3.10'],
    ],
  ]);
  for (const range of ['Table 1=1-5', '1-5']) {
    const { findings, conventions } = audit(file, '--range', range);
    expect(findings).toEqual([['bounds', '5.10']]);
    expect(conventions).toContain('other_scale');
  }
  // Ten whole numbers have no mean of 6.25.
  const grimOf = (...options: string[]) =>
    audit(file, ...options).findings.filter(([, plain]) => plain === '6.25');
  expect(grimOf('--items', '1')).toEqual([]);
  expect(grimOf('--items', 'Years of service=1')).toEqual([['grim', '6.25', '10']]);
  const own = audit(file, '--range', 'Table 1=1-5', '--range', 'Age=18-40');
  expect(own.findings).toEqual([
    ['bounds', '5.10'],
    ['bounds', '45.30'],
  ]);
});

test('audit --codebook takes items and end points from the scale of that label', () => {
  const file = table();
  const codebook = join(temporaryFolder(), 'survey.yaml');
  writeFileSync(
    codebook,
    `id: survey
populations:
  - id: people
    min: 1
    max: 5
    scales:
      - { id: quality, label: Service quality, items: [q1, q2, q3] }
`,
  );
  expect(audit(file, '--codebook', codebook).findings).toEqual([['grim', '3.41', '10']]);
});
