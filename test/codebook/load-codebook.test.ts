import { describe, expect, test } from 'vitest';
import { builtInCodebook, loadCodebook } from '../../src/codebook/load-codebook.ts';
import { temporaryFile } from '../temporary-file.ts';
import { yaml } from './small-codebook.ts';

const object = {
  id: 'book',
  title: '설문',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 5,
      scales: [
        {
          id: 'outer',
          scales: [{ id: 'inner', items: ['a', { id: 'b', label: { ko: '나', en: 'B' } }], reverse: ['b'] }],
        },
      ],
    },
  ],
};

test('the built-in instrument is the Jeju one', () => {
  expect(builtInCodebook().id).toBe('jeju-hanaro');
});

describe.each([
  ['book.yaml', yaml],
  ['book.yaml', `\ufeff${yaml.replaceAll('\n', '\r\n')}`],
  ['book.json', JSON.stringify(object)],
  ['book.json', JSON.stringify(object, null, '\t')],
  ['book.json', `\ufeff${JSON.stringify(object, null, 2).replaceAll('\n', '\r\n')}`],
])('%s as %j', (name, content) => {
  test('gives the same instrument', async () => {
    const codebook = await loadCodebook(temporaryFile(name, content));
    expect(codebook.title).toEqual({ ko: '설문', en: '설문' });
    expect(codebook.populations[0]?.items.map(({ id, label }) => [id, label.ko, label.en])).toEqual([
      ['a', 'a', 'a'],
      ['b', '나', 'B'],
    ]);
    expect(codebook.populations[0]?.scales.map(({ id, minValid }) => [id, minValid])).toEqual([
      ['outer', 2],
      ['inner', 2],
    ]);
  });
});
