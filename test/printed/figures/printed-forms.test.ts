import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { auditTables } from '../../../src/printed/audit/audit-tables.ts';
import { printedCells } from '../../../src/printed/printed-cells.ts';
import { publishedTables } from '../../../src/printed/read-published-tables.ts';
import { reconstruct } from '../../../src/printed/reconstruct/reconstruct.ts';

const codebook = resolveCodebook({
  id: 't',
  title: 'T',
  populations: [
    {
      id: 'p',
      label: 'P',
      min: 1,
      max: 5,
      group: {
        column: 'g',
        levels: [
          { id: 'a', label: 'A', values: ['a'] },
          { id: 'b', label: 'B', values: ['b'] },
        ],
      },
      scales: [{ id: 's', label: 'S', items: Array.from({ length: 10 }, (_, item) => `q${item}`) }],
    },
  ],
});
const tablesOf = (tables: readonly object[]) =>
  publishedTables({ tables: tables.map((table) => ({ table: '1', population: 'p', ...table })) }, 'file');
const audit = (...tables: readonly object[]) =>
  auditTables({ tables: tablesOf(tables), file: 'file', codebook });
const compared = (row: object, table: object = {}) => ({
  kind: 'group_comparison',
  ...table,
  rows: [
    {
      scale: 's',
      a: { n: '60', mean: '4.37', sd: '0.36' },
      b: { n: '60', mean: '3.90', sd: '0.77' },
      ...row,
    },
  ],
});
const findings = (...tables: readonly object[]) =>
  audit(...tables).findings.map(({ cells: [first] }) => `${first?.column} ${first?.printed}`);
const unread = (...tables: readonly object[]) =>
  audit(...tables).unread.map(({ row, column, path, printed }) => `${row} ${column} ${path} ${printed}`);

describe('forms of printed figures that hold what a plain figure holds', () => {
  test('percent signs', () => {
    const rows = [
      { variable: 'v', level: 'A', n: '161', percent: '93.3%' },
      { variable: 'v', level: 'B', n: '161', percent: '33.3%' },
      { variable: 'v', level: 'C', n: '162', percent: '33.5 %' },
    ];
    expect(findings({ kind: 'frequencies', n: '484', rows })).toEqual(['percent 93.3%']);
  });

  test.each(['1,640', '１，６４０', '1 640', 'n = 1640', '(1640)'])('n as %j', (n) => {
    const of = { a: { n, mean: '3.90', sd: '0.80' }, b: { n: '1500', mean: '3.50', sd: '0.77' } };
    expect(findings(compared({ ...of, t: '9.99' }))).toEqual(['t 9.99']);
    expect(findings(compared({ ...of, t: '14.25' }))).toEqual([]);
    expect(unread(compared({ ...of, t: '14.25' }))).toEqual([]);
  });

  test.each(['P > .05', 'p=.20', '＞.05', 'n.s.', '≧.05'])('p as %j', (p) => {
    expect(findings(compared({ t: '4.28', p }))).toEqual([`p ${p}`]);
  });

  test.each(['<.001', 'P < .001', 'p≤.001', '3.8e-5', '3.8 × 10⁻⁵', '.00004'])('p as %j agrees', (p) => {
    expect(findings(compared({ t: '4.28', p }))).toEqual([]);
  });

  test('marks in any asterisk, in the row and in the legend', () => {
    const legend = { stars: { '∗': 'p < .05', '∗∗': 'p < .01', '∗∗∗': 'p < .001' } };
    expect(findings(compared({ t: '4.28', stars: '∗' }, legend))).toEqual(['stars ∗']);
    expect(findings(compared({ t: '4.28', stars: '∗∗∗' }, legend))).toEqual([]);
  });

  test('marks attached to a figure are the stars of its row, and a row without any has none', () => {
    expect(findings(compared({ t: '4.28**' }))).toEqual(['stars **']);
    expect(findings(compared({ t: '4.28∗∗∗' }))).toEqual([]);
    const two = compared({ t: '4.28***' });
    const [row] = two.rows;
    const table = { ...two, rows: [row, { ...row, scale: 's', t: '4.28' }] };
    expect(findings(table)).toContain('stars ');
  });

  test('decimal commas throughout a file', () => {
    const of = { a: { n: '60', mean: '4,37', sd: '0,36' }, b: { n: '60', mean: '3,90', sd: '0,77' } };
    expect(findings(compared({ ...of, t: '4,28', p: '<,001' }))).toEqual([]);
    expect(findings(compared({ ...of, t: '3,28', p: '<,001' }))).toContain('t 3,28');
    expect(findings(compared({ ...of, t: '4,283' }))).toEqual([]);
  });
});

describe('what is not empty and cannot be read', () => {
  test.each([
    [
      'a decimal comma among points',
      { a: { n: '60', mean: '4,37', sd: '0.36' } },
      's a mean tables[0].rows[0].a.mean 4,37',
    ],
    ['a unit', { a: { n: '60명', mean: '4.37', sd: '(0.36)' } }, 's a n tables[0].rows[0].a.n 60명'],
    [
      'two figures',
      { a: { n: '60', mean: '4.37±0.36', sd: '' } },
      's a mean tables[0].rows[0].a.mean 4.37±0.36',
    ],
    [
      'a number of people with decimals',
      { a: { n: '60.5', mean: '4.37', sd: '0.36' } },
      's a n tables[0].rows[0].a.n 60.5',
    ],
    ['a mark without a cut point', { stars: '****' }, 's stars tables[0].rows[0].stars ****'],
    ['words as marks', { stars: 'yes' }, 's stars tables[0].rows[0].stars yes'],
  ])('%s is listed with its place', (_, row, expected) => {
    expect(unread(compared(row))).toEqual([expected]);
  });

  test('says why in the cell, too, and makes no other figure wrong', () => {
    const { cells, findings: found, summary } = audit(compared({ t: '4.28', p: 'small' }));
    expect(found).toEqual([]);
    expect(summary.unread).toBe(1);
    expect(cells.find(({ column }) => column === 'p')?.reason?.code).toBe('not_a_number');
  });

  test('`reconstruct` refuses it by its path', () => {
    const tables = tablesOf([compared({ a: { n: '60', mean: 'x', sd: '0.36' } })]);
    expect(() => reconstruct({ tables, codebook, population: 'p', seed: 1 })).toThrow(
      /"x": it cannot be read/,
    );
  });
});

test('empty and dashed cells are no figures: nothing is printed twice, and nothing wrong', () => {
  const dashes = ['', '-', '–', '—', '－'];
  for (const dash of dashes) {
    const {
      findings: found,
      unread: not,
      cells,
    } = audit(
      { kind: 'scale_means', n: dash, rows: [{ scale: 's', mean: '3.55', score100: dash }] },
      { kind: 'item_means', n: '100', scale: 's', total: { mean: dash, score100: '64' }, rows: [] },
      {
        ...compared({
          a: { n: '60', mean: '3.51', sd: '0.50' },
          b: { n: dash, mean: '3.22', sd: dash },
          t: dash,
        }),
        table: '3',
      },
      { kind: 'frequencies', n: '100', rows: [{ variable: 'v', level: 'M', n: dash, percent: '41.3' }] },
    );
    expect([found, not]).toEqual([[], []]);
    expect(cells.filter(({ reason }) => reason?.code === 'nothing_printed')).toHaveLength(7);
  }
});

test('cells keep what is printed beside its plain form, wherever the table stands', () => {
  const cells = printedCells(tablesOf([compared({}), compared({ t: '−4.28*' })]));
  expect(cells.find(({ path }) => path[1] === 1 && path[4] === 't')).toMatchObject({
    printed: '−4.28*',
    plain: '-4.28',
  });
});

test('`reconstruct` takes figures in any form', () => {
  const tables = tablesOf([
    { kind: 'scale_means', n: 'n=20', rows: [{ scale: 's', mean: '(3.55)', score100: '–' }] },
  ]);
  const outcome = reconstruct({
    tables,
    codebook: {
      ...codebook,
      populations: codebook.populations.map((one) => ({ ...one, group: null })),
    },
    population: 'p',
    seed: 1,
  });
  expect(outcome.outcome).toBe('found');
});
