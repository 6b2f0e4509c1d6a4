import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { tallyData } from '../../../src/document/tally/tally-data.ts';
import { tallyDocument } from '../../../src/document/tally/tally-document.ts';
import { cellText } from '../../../src/formats/cell-text.ts';
import { tallyFiles } from '../../../src/tally-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [
    {
      id: 'people',
      label: 'People',
      min: 1,
      max: 3,
      min_valid: 'all',
      group: { column: 'area', levels: [{ id: 'here', label: 'Here' }, { id: 'there' }] },
      characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
      scales: [{ id: 's', items: [{ id: 'a', label: 'First' }, 'b'] }],
    },
  ],
});
const rows = ['area,sex,a,b', 'here,m,1,3', 'here,f,1,', 'here,,2,3', 'there,m,3,1', ''];
const tally = async () => {
  const files = [temporaryFile('data.csv', rows.join('\n'))];
  return (await tallyFiles({ files, codebook })).tally;
};

test('each count has a row, with what it counts: answers, sums of answers, levels, and those without', async () => {
  const tables = tallyData(await tally(), codebook);
  const data = (id: string, group: string | null) =>
    tables
      .find((table) => table.id === id)
      ?.rows.filter((row) => row[1] === group)
      .map((row) => row.slice(2));
  expect(data('items', 'here')).toEqual([
    ['a', 1, 2],
    ['a', 2, 1],
    ['a', 3, 0],
    ['a', null, 0],
    ['b', 1, 0],
    ['b', 2, 0],
    ['b', 3, 2],
    ['b', null, 1],
  ]);
  // Two answers each that add up to 4 and 5; one of the three did not answer both.
  expect(data('scales', 'here')).toEqual([
    ['s', 2, 4, 1],
    ['s', 2, 5, 1],
    ['s', null, null, 1],
  ]);
  expect(data('characteristics', 'here')).toEqual([
    ['sex', 'm', 1],
    ['sex', 'f', 1],
    ['sex', null, 1],
  ]);
});

test('readers see how many gave each answer, by group where there is somebody', async () => {
  const document = tallyDocument(await tally(), codebook, 'en');
  const [table] = document.blocks.flatMap((block) => (block.kind === 'table' ? block : []));
  expect(table?.columns.map(({ header }) => header)).toEqual(['Item', 'Group', '1', '2', '3', 'Missing']);
  expect(table?.rows.map((row) => row.map(cellText))).toEqual([
    ['First', 'Here', '2', '1', '0', '0'],
    ['First', 'there', '0', '0', '1', '0'],
    ['b', 'Here', '0', '0', '2', '1'],
    ['b', 'there', '1', '0', '0', '0'],
  ]);
});
