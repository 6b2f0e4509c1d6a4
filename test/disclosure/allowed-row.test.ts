import { expect, test } from 'vitest';
import { comparisonDisclosure } from '../../src/analyses/comparisons/comparison-row.ts';
import type { Declared } from '../../src/analyses/declared.ts';
import { itemDisclosure } from '../../src/analyses/items/item-row.ts';
import type { ReportSettings } from '../../src/analyses/report/report-schema.ts';
import { scaleDisclosure } from '../../src/analyses/scales/scale-row.ts';
import { allowedRow } from '../../src/disclosure/allowed-row.ts';
import { loadedAnalyses } from '../analyses/loaded-analyses.ts';
import { reportOf, times, writtenCodebook } from './suppression-examples.ts';

const settings: ReportSettings = {
  conf_level: 0.95,
  test: 'auto',
  levene_below: 0.05,
  stars: [],
  min_cell: 5,
};

/** Of two groups, with answers that differ. */
const twenty = times(20, {}).map((_one, index) => ({
  group: index % 2,
  answers: times(7, {}).map((_item, item) => 1 + ((index + item) % 4)),
  levels: [index % 2, 1],
}));

interface Row {
  readonly group: string;
  readonly n: number;
  readonly mean: number | null;
  readonly alpha: number | null;
  readonly counts: readonly { readonly answer: number; readonly n: number }[];
  readonly stars: string;
  readonly not_computed: Readonly<Record<string, 'suppressed' | 'not_counted' | 'no_variance'>>;
}

const declared: Declared<Row> = {
  group: 'always',
  n: 'always',
  mean: 'figures',
  alpha: { never: 'not_counted' },
  counts: { each: { answer: 'always', n: 'always' } },
  stars: { otherwise: ({ test }) => `(${test})` },
  not_computed: 'reasons',
};

const row: Row = {
  group: 'here',
  n: 7,
  mean: 3.5,
  alpha: 0.8,
  counts: [{ answer: 1, n: 7 }],
  stars: '**',
  not_computed: {},
};

test('each field goes by its rule, and what is null has its reason', () => {
  expect(allowedRow(row, declared, settings)).toEqual({
    ...row,
    alpha: null,
    not_computed: { alpha: 'not_counted' },
  });
  expect(allowedRow(row, declared, settings, ['figures'])).toEqual({
    ...row,
    mean: null,
    alpha: null,
    stars: '(auto)',
    not_computed: { mean: 'suppressed', alpha: 'not_counted' },
  });
});

test('what nobody has declared is withheld: a field, one in a list, and the reason why it has no value', () => {
  const more = {
    ...row,
    median: 3,
    counts: [{ answer: 1, n: 7, names: ['Kim'] }],
    not_computed: { mode: 'no_variance' as const },
  };
  const told = allowedRow<Row>(more, declared, settings);
  expect(told).toEqual({ ...row, alpha: null, not_computed: { alpha: 'not_counted' } });
});

test('the compiler refuses a row of which a figure is not declared, and a rule that a figure cannot follow', () => {
  const { mean: _, ...others } = declared;
  // @ts-expect-error mean has no rule
  const incomplete: Declared<Row> = others;
  // @ts-expect-error n is a number in every row, so that it cannot be withheld
  const impossible: Declared<Row> = { ...declared, n: 'figures' };
  // @ts-expect-error a list has a rule for each field of its entries
  const whole: Declared<Row> = { ...declared, counts: 'always' };
  expect([incomplete, impossible, whole]).toHaveLength(3);
});

test('rows of every analysis have the fields that are declared, and no others', () => {
  const answers = times(7, {}).map((_one, item) => 1 + (item % 4));
  const persons = times(12, {}).map((_one, index) => ({
    group: (index % 2) as 0 | 1,
    answers,
    levels: [index % 2, 1],
  }));
  // Rows of scales say `score` where scores are sums.
  const report = reportOf({ ...writtenCodebook, score: 'sum' }, persons);
  const { ledger, populations, characteristics, scales, items, comparisons } = loadedAnalyses;
  for (const [{ disclosure }, rows] of [
    [ledger, report.ledger],
    [populations, report.populations],
    [characteristics, report.characteristics],
    [scales, report.scales],
    [items, report.items],
    [comparisons, report.comparisons],
  ] as const) {
    expect(rows.length).toBeGreaterThan(0);
    for (const one of rows) expect(Object.keys(one).sort()).toEqual(Object.keys(disclosure).sort());
  }
  expect(scaleDisclosure.cronbach_alpha).toEqual({ never: 'not_counted' });
});

test('of a comparison whose figures are withheld, neither stars nor the test that Levene’s would have chosen are shown', () => {
  const [comparison] = reportOf(writtenCodebook, twenty).comparisons;
  if (!comparison) throw new Error('no comparison');
  const starred = { ...comparison, test: 'welch' as const, stars: '***' };
  const told = allowedRow(starred, comparisonDisclosure, settings, ['figures']);
  expect(told).toMatchObject({
    test: 'student',
    stars: '',
    student: null,
    cohens_d: null,
    n1: comparison.n1,
  });
  expect(allowedRow(starred, comparisonDisclosure, settings)).toEqual(starred);
});

test('of an item whose counts are withheld the figures are shown, and the other way round', () => {
  const [item] = reportOf(writtenCodebook, twenty).items;
  if (!item) throw new Error('no item');
  const told = allowedRow(item, itemDisclosure, settings, ['counts']);
  expect(told).toEqual({ ...item, counts: null, not_computed: { counts: 'suppressed' } });
  expect(allowedRow(item, itemDisclosure, settings, ['figures'])).toMatchObject({
    mean: null,
    counts: item.counts,
  });
});
