import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { codebookSchema } from '../../../src/codebook/schema/codebook-schema.ts';
import { roundHalfAway } from '../../../src/document/round-half-away.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import { printedBounds } from '../../../src/printed/reconstruct/moments/magnitude-bounds.ts';
import {
  areSquares,
  drawWelchSquares,
  someSquares,
  welchSquares,
} from '../../../src/printed/reconstruct/moments/welch-squares.ts';
import { reconstruct } from '../../../src/printed/reconstruct/reconstruct.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { prints, sampleSd } from '../disagreements.ts';

const population = (scales: object[], more: object = {}) =>
  resolveCodebook(
    codebookSchema.parse({
      id: 't',
      populations: [
        {
          id: 'p',
          min: 1,
          max: 5,
          group: {
            column: 'g',
            levels: [
              { id: 'a', values: ['a'], label: 'A' },
              { id: 'b', values: ['b'], label: 'B' },
            ],
          },
          scales,
          ...more,
        },
      ],
    }),
    'test',
  );

function made(codebook: ReturnType<typeof population>, ...tables: object[]) {
  const written = tables.map((table, index) => ({ table: String(index + 1), population: 'p', ...table }));
  return reconstruct({
    tables: publishedTables({ tables: written }, 'tables.yaml'),
    codebook,
    population: 'p',
    seed: 1,
  });
}

const figures = (n: string, mean: string, sd: string) => ({ n, mean, sd });
const total = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0);

/** Welch (1947), straight from its definition. */
function welchT(first: readonly number[], second: readonly number[]): number {
  const variance = (x: readonly number[]) => sampleSd([...x]) ** 2 / x.length;
  const mean = (x: readonly number[]) => total(x) / x.length;
  return (mean(first) - mean(second)) / Math.sqrt(variance(first) + variance(second));
}

describe('the test that df speak for', () => {
  const drp = population([{ id: 'drp', min: 0, max: 100, items: ['drp'] }]);
  // Moore & McCabe, DRP scores; R: t.test(Response ~ Treatment) t 2.3109, df 37.855, p .02638
  const row = { scale: 'drp', a: figures('21', '51.48', '11.007'), b: figures('23', '41.52', '17.149') };
  const comparison = (more: object) => ({ kind: 'group_comparison', rows: [{ ...row, ...more }] });

  test.each([
    ['Welch’s df', { t: '2.311', df: '37.855', p: '.026' }],
    ['no df, and a t that only Welch’s can be', { t: '2.311' }],
  ])('%s: the answers have Welch’s t', (_, more) => {
    const outcome = made(drp, comparison(more));
    if (outcome.outcome !== 'found') throw new Error(outcome.outcome);
    expect(outcome.value.welch).toEqual(['drp']);
    const of = (group: string) =>
      outcome.value.respondents.flatMap((one) => (one.group === group ? [one.answers[0] ?? 0] : []));
    expect(prints(welchT(of('a'), of('b')), '2.311')).toBe(true);
    expect(roundHalfAway(sampleSd(of('a')), 3)).toBe('11.007');
  });

  test('Student’s df: that t stays impossible', () => {
    expect(made(drp, comparison({ t: '2.311', df: '42' })).outcome).toBe('contradiction');
  });

  test('a t that neither test can have is impossible', () => {
    expect(made(drp, comparison({ t: '2.9' })).outcome).toBe('contradiction');
    expect(made(drp, comparison({ t: '2.9', df: '37.855' })).outcome).toBe('contradiction');
  });

  test('Student’s t needs no word', () => {
    const outcome = made(drp, comparison({ t: '2.267', df: '42' }));
    expect(outcome.outcome === 'found' && outcome.value.welch).toEqual([]);
  });
});

test('Welch’s t prints right for exactly the Q that its condition lets pass', () => {
  const sums = [2, 3, 4, 5, 6];
  const triples = sums.flatMap((a) => sums.flatMap((b) => sums.map((c) => [a, b, c])));
  const quadruples = triples.flatMap((triple) => sums.map((d) => [...triple, d]));
  const squares = (values: readonly number[]) => total(values.map((x) => x * x));
  const random = new SeededRandom(1);
  const seen = { right: 0, wrong: 0 };
  for (let draw = 0; draw < 4000; draw += 1) {
    const [first, second] = [random.pick(quadruples) ?? [], random.pick(triples) ?? []];
    const t = welchT(first, second);
    if (!Number.isFinite(t)) continue;
    const printed = ['0.9', '1.4', '-0.6', t.toFixed(1)][draw % 4] ?? '';
    const pair = [total(first), total(second)] as const;
    const condition = welchSquares(printedBounds(printed), pair, [4, 3]);
    const each = [squares(first), squares(second)] as const;
    const open = { low: 0, high: 1000 };
    const one = (at: number) => ({ low: at, high: at });
    const ranges = { each: [one(each[0]), one(each[1])] as const, total: open, welch: [condition] };
    const right = prints(t, printed);
    expect(areSquares(ranges, each)).toBe(right);
    expect(someSquares(ranges)).toBe(right);
    if (right) expect(drawWelchSquares(ranges, random)).toEqual(each);
    seen[right ? 'right' : 'wrong'] += 1;
  }
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(300);
});

describe('sums of items', () => {
  const items = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9', 'd10'];
  const phq = population([{ id: 's', min: 0, max: 3, items }]);
  const row = {
    scale: 's',
    a: figures('42', '10.81', '4.93'),
    b: figures('39', '13.13', '4.77'),
    t: '-2.15',
  };

  test.each([
    ['declared', { score: 'sum' }, []],
    ['beyond what means can be', {}, ['s']],
  ])('%s: people’s sums have the printed figures', (_, declared, taken) => {
    const outcome = made(phq, { kind: 'group_comparison', ...declared, rows: [row] });
    if (outcome.outcome !== 'found') throw new Error(outcome.outcome);
    expect(outcome.value.sums).toEqual(taken);
    const sums = outcome.value.respondents.flatMap(({ group, answers }) =>
      group === 'a' ? [total(answers)] : [],
    );
    expect(roundHalfAway(total(sums) / 42, 2)).toBe('10.81');
    expect(roundHalfAway(sampleSd(sums), 2)).toBe('4.93');
  });

  test('a mean beyond the end points of sums is impossible', () => {
    const beyond = { ...row, a: figures('42', '31.00', '4.93') };
    const outcome = made(phq, { kind: 'group_comparison', score: 'sum', rows: [beyond] });
    if (outcome.outcome !== 'contradiction') throw new Error(outcome.outcome);
    expect(outcome.contradictions[0]?.message.en).toBe(
      'group "a": the mean 31.00 is outside the scores, 0–30',
    );
  });

  test('a mean between two sums is impossible, and the sums are named', () => {
    const between = { ...row, a: figures('42', '10.80', '4.93') };
    const outcome = made(phq, { kind: 'group_comparison', score: 'sum', rows: [between] });
    if (outcome.outcome !== 'contradiction') throw new Error(outcome.outcome);
    // 453 / 42 = 10.786, 454 / 42 = 10.810
    expect(outcome.contradictions[0]?.message.en).toContain('(sum 453 → 10.79, 454 → 10.81)');
  });

  test('of one group', () => {
    const outcome = made(population([{ id: 's', min: 0, max: 3, items }], { group: undefined }), {
      kind: 'scale_means',
      n: '42',
      score: 'sum',
      rows: [{ scale: 's', n: '42', mean: '10.81', sd: '4.93' }],
    });
    if (outcome.outcome !== 'found') throw new Error(outcome.outcome);
    expect(total(outcome.value.respondents.map(({ answers }) => total(answers)))).toBe(454);
  });
});

describe('percents', () => {
  const book = population([{ id: 's', items: ['q1'] }], {
    characteristics: [{ column: 'sex', levels: ['M', 'F'] }],
  });
  const compared = {
    kind: 'group_comparison',
    rows: [{ scale: 's', a: figures('45', '3.00', ''), b: figures('40', '3.10', '') }],
  };
  const row = (level: string, all: string[] | null, a: string[], b: string[]) => ({
    variable: 'sex',
    level,
    ...(all ? { all } : {}),
    a,
    b,
  });
  const column = [
    row('M', ['50', '58.8'], ['20', '44.4'], ['30', '75.0']),
    row('F', ['35', '41.2'], ['25', '55.6'], ['10', '25.0']),
  ];
  const rows = [
    row('M', ['50', '58.8'], ['20', '40.0'], ['30', '60.0']),
    row('F', ['35', '41.2'], ['25', '71.4'], ['10', '28.6']),
  ];
  const everybody = [
    row('M', ['50', '58.8'], ['20', '23.5'], ['30', '35.3']),
    row('F', ['35', '41.2'], ['25', '29.4'], ['10', '11.8']),
  ];
  const slips = (table: object) => {
    const outcome = made(book, compared, { kind: 'frequencies_by_group', ...table });
    if (outcome.outcome !== 'found') throw new Error(outcome.outcome);
    return outcome.value.slips.map(({ row, column, printed, consistent }) =>
      [row, column, printed, consistent].join(' '),
    );
  };

  test.each([
    ['of the column', { n: '85', rows: column }],
    ['of the row', { n: '85', rows }],
    ['of everybody', { n: '85', rows: everybody }],
    ['of the column, declared', { n: '85', percent_of: 'column', rows: column }],
    ['of two columns without everybody, a total or n', { rows: column.map(({ all: _, ...one }) => one) }],
    [
      'of the column, with totals',
      { n: '85', total: { all: ['85', '100'], a: ['45', '100'], b: ['40', '100'] }, rows: column },
    ],
  ])('%s: none is a slip', (_, table) => {
    expect(slips(table)).toEqual([]);
  });

  test('one that is wrong is still found', () => {
    const wrong = [row('M', ['50', '58.8'], ['20', '44.7'], ['30', '75.0']), column[1]];
    expect(slips({ n: '85', rows: wrong })).toEqual(['sex M a percent 44.7 44.4']);
  });

  test('those of another base than the declared one are slips', () => {
    expect(slips({ n: '85', percent_of: 'all', rows: column })).toHaveLength(4);
  });
});
