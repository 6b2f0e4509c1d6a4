import { expect, test } from 'vitest';
import { chooseColumns } from '../../src/document/choose-columns.ts';
import { exampleDocument } from '../formats/example-document.ts';

const idsOf = (ids: readonly string[]) =>
  chooseColumns(exampleDocument, ids).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.columns.map(({ id }) => id)] : [],
  );

test('texts stay, marks go with their figure, and the order is that of the table', () => {
  expect(idsOf(['p', 'mean'])).toEqual([['label', 'group', 'mean', 'p']]);
  expect(idsOf(['t'])).toEqual([['label', 'group', 't', 'stars']]);
});

test('every row has a cell for every column that is left', () => {
  for (const block of chooseColumns(exampleDocument, ['mean_interval']).blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) expect(row.map(({ kind }) => kind)).toEqual(['text', 'text', 'interval']);
  }
});

test('what was asked for does not give way to a narrow window', () => {
  const [table] = chooseColumns(exampleDocument, ['mean_interval']).blocks.filter(
    ({ kind }) => kind === 'table',
  );
  expect(table?.kind === 'table' && table.columns.every(({ priority }) => priority === undefined)).toBe(true);
});

test('an id that no table has is refused, with those that there are', () => {
  expect(() => chooseColumns(exampleDocument, ['mean', 'median'])).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          message: expect.objectContaining({ en: 'there is no column "median"' }),
          hint: expect.objectContaining({ en: '--columns takes some of mean, mean_interval, t, p' }),
        }),
      ],
    }),
  );
});
