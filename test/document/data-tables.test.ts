import { expect, test } from 'vitest';
import * as z from 'zod';
import { dataTables } from '../../src/document/data-tables.ts';

const label = z.strictObject({ ko: z.string(), en: z.string() });
const schema = z.strictObject({
  version: z.string(),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      label,
      mean: z.number().nullable(),
      test: z.strictObject({ statistic: z.number(), limits: z.strictObject({ low: z.number() }) }).nullable(),
      counts: z.record(z.string(), z.number()).nullable(),
      excluded: z.array(z.strictObject({ reason: z.string(), n: z.number() })),
      not_computed: z.record(z.string(), z.enum(['empty', 'one'])),
      line: z.int().exactOptional(),
    }),
  ),
  none: z.array(z.strictObject({ a: z.string() })),
});
const document: z.infer<typeof schema> = {
  version: '1',
  rows: [
    {
      id: 'a',
      label: { ko: '가', en: 'A' },
      mean: 4.5,
      test: { statistic: -2, limits: { low: 0.5 } },
      counts: { 1: 3, 2: 0 },
      excluded: [
        { reason: 'no_answers', n: 2 },
        { reason: 'ragged_row', n: 1 },
      ],
      not_computed: {},
      line: 7,
    },
    {
      id: 'b',
      label: { ko: '나', en: 'B' },
      mean: null,
      test: null,
      counts: { 2: 5, 3: 1 },
      excluded: [],
      not_computed: { mean: 'empty', sd: 'one' },
    },
  ],
  none: [],
};

test('objects become columns, labels one language, lists and reasons one text', () => {
  expect(dataTables(schema, document, 'en')[0]).toEqual({
    id: 'rows',
    columns: [
      'id',
      'label',
      'mean',
      'test_statistic',
      'test_limits_low',
      'counts_1',
      'counts_2',
      'counts_3',
      'excluded',
      'not_computed',
      'line',
    ],
    rows: [
      ['a', 'A', 4.5, -2, 0.5, 3, 0, null, 'no_answers 2; ragged_row 1', '', 7],
      ['b', 'B', null, null, null, null, 5, 1, '', 'mean: empty; sd: one', null],
    ],
  });
  expect(dataTables(schema, document, 'ko')[0]?.rows.map(([, text]) => text)).toEqual(['가', '나']);
});

test('an array without rows has its columns all the same, and what is no array of rows is no table', () => {
  expect(
    dataTables(schema, document, 'en').map(({ id, columns, rows }) => [id, columns.length, rows.length]),
  ).toEqual([
    ['rows', 11, 2],
    ['none', 1, 0],
  ]);
});
