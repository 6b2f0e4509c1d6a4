import { expect, test } from 'vitest';
import { type ColumnProfile, ColumnProfiler } from '../../../../src/codebook/draft/columns/column-profile.ts';
import { tickedColumns } from '../../../../src/codebook/draft/columns/ticked-columns.ts';

const labelled = (labels: Readonly<Record<string, string>>) => new Map(Object.entries(labels));

function column(name: string, cells: readonly string[], valueLabels = labelled({})): ColumnProfile {
  const profiler = new ColumnProfiler(
    { name, label: null, valueLabels, isMissing: (cell) => cell === '99' },
    null,
  );
  for (const cell of cells) profiler.add(cell);
  return profiler.profile();
}

const ticked = (...columns: readonly ColumnProfile[]) =>
  [...tickedColumns(columns, 4)].map(({ name }) => name);

test('options of a question, each a column of its number or nothing, are ticked', () => {
  expect(ticked(column('Q3_1', ['1', '', '1', '']), column('Q3_2', ['', '2', '', '2']))).toEqual([
    'Q3_1',
    'Q3_2',
  ]);
});

test('an option that nobody ticked is one, too', () => {
  expect(ticked(column('Q3_1', ['1', '', '1', '']), column('Q3_2', ['', '', '', '']))).toHaveLength(2);
});

test('options that the file labels with ticked and not ticked are ticked', () => {
  const labels = labelled({ 0: 'Not selected', 1: 'Selected' });
  const columns = [column('Q3_1', ['1', '', '', ''], labels), column('Q3_2', ['', '1', '', ''], labels)];
  expect(ticked(...columns)).toHaveLength(2);
});

const other = column('Q3_2', ['2', '', '', '']);
const scale = labelled({ 1: 'Never', 2: 'Sometimes', 3: 'Always' });

test.each([
  ['a column that everybody filled in', column('Q3_1', ['1', '1', '1', '1'])],
  ['one with two answers', column('Q3_1', ['1', '2', '', ''])],
  ['one of words', column('Q3_1', ['Bus', '', 'Bus', ''])],
  ['one of years', column('Q3_1', ['2024', '', '', ''])],
  ['one with values that the file declares missing', column('Q3_1', ['1', '99', '', ''])],
  ['one of which the file labels three answers', column('Q3_1', ['1', '', '', ''], scale)],
])('%s beside an option makes both items', (_, one) => {
  expect(ticked(one, other)).toEqual([]);
});

test('an option alone, and options of different questions, may be items', () => {
  expect(ticked(other)).toEqual([]);
  expect(ticked(column('Q3_1', ['1', '', '', '']), column('Q4_1', ['1', '', '', '']))).toEqual([]);
  expect(ticked(column('Bus', ['1', '', '', '']), column('Car', ['1', '', '', '']))).toEqual([]);
});

test('items of another question, and of the same where one is no option, stay', () => {
  const options = [column('Q3_1', ['1', '', '', '']), other];
  const items = [column('Q4_1', ['1', '2', '3', '']), column('Q4_2', ['1', '', '', ''])];
  expect(ticked(...options, ...items)).toEqual(['Q3_1', 'Q3_2']);
});
