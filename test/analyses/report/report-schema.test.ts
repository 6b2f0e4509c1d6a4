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
