import { expect, expectTypeOf, test } from 'vitest';
import { loadReportSchema, type Report } from '../../../src/analyses/report/report-schema.ts';
import { reportOf, writtenCodebook } from '../../disclosure/suppression-examples.ts';

test('the type of the report is exactly that of its analyses’ schemas', () => {
  expectTypeOf<Report['scales'][number]['mean']>().toEqualTypeOf<number | null>();
  expectTypeOf<Report['scales'][number]['cronbach_alpha']>().toEqualTypeOf<{
    estimate: number;
    conf_low: number;
    conf_high: number;
    n: number;
  } | null>();
  expectTypeOf<Report['items'][number]['counts']>().toEqualTypeOf<Record<string, number> | null>();
  expectTypeOf<keyof Report['suppressed'][number]>().toEqualTypeOf<
    'population' | 'table' | 'id' | 'label' | 'withheld'
  >();
  expectTypeOf<Report['suppressed'][number]['table']>().toEqualTypeOf<
    'inputs' | 'groups' | 'characteristics' | 'scales' | 'items' | 'comparisons'
  >();
});

test('the report has the arrays of its schema, in the same order', async () => {
  const { shape } = await loadReportSchema();
  expect(Object.keys(reportOf(writtenCodebook, []))).toEqual(Object.keys(shape));
});

test('rows have 0–100 beside the mean, as from the start, and flat tables at the end of the figures', async () => {
  const { shape } = await loadReportSchema();
  const inRows = Object.keys(reportOf(writtenCodebook, []).scales[0] ?? {});
  const inColumns = Object.keys(shape.scales.element.shape);
  expect(inRows.slice(inRows.indexOf('mean'))).toEqual([
    'mean',
    'score100',
    'sd',
    'std_error',
    'conf_low',
    'conf_high',
    'cronbach_alpha',
    'not_computed',
  ]);
  expect(inColumns.slice(inColumns.indexOf('mean'), inColumns.indexOf('not_computed'))).toEqual([
    'mean',
    'sd',
    'std_error',
    'conf_low',
    'conf_high',
    'score100',
  ]);
});
