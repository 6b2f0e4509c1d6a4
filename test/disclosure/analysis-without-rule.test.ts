import { expect, test, vi } from 'vitest';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { reportOf, times, writtenCodebook } from './suppression-examples.ts';

/** The list of analyses with one more, of which src/disclosure knows nothing. */
vi.mock('../../src/analyses/index.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/analyses/index.ts')>();
  const { load } = original.analyses.populations;
  return { ...original, analyses: { ...original.analyses, sizes: { parts: {}, load } } };
});

test('no row is shown of an analysis that has no rule, and the document says that it is withheld', () => {
  const answers = times(7, {}).map((_one, item) => 1 + (item % 4));
  const persons = times(40, {}).map((_one, index) => ({ group: (index % 2) as 0 | 1, answers }));
  const report = reportOf(writtenCodebook, persons);
  const [population] = report.populations;
  expect(Reflect.get(report, 'sizes')).toEqual(report.populations);

  const told = suppressSmallCells(report, 5);
  expect(Reflect.get(told, 'sizes')).toEqual([]);
  expect(told.suppressed.filter(({ table }) => String(table) === 'sizes')).toEqual([
    {
      population: population?.population,
      table: 'sizes',
      id: null,
      label: population?.label,
      withheld: 'everything',
    },
  ]);
  expect(Object.keys(told)).toEqual(Object.keys(report));
});
