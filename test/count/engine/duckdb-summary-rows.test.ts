import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebook = resolveCodebook({
  id: 'book',
  populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 's', items: ['a'] }] }],
});

const people = Array.from({ length: 20 }, (_, at) => `person ${at}`);

test.each([
  ['the name of a statistic last among names of people', [...people, 'Max'], 20],
  ['among names of which some occur twice', [...people, ...people.slice(0, 2), 'Max'], 22],
  ['levels of a column that has few of them', people.map((_, at) => (at % 2 ? 'min' : 'max')), 20],
  ['a level of three, on one row', [...people.map((_, at) => (at % 2 ? 'low' : 'high')), 'mode'], 21],
])(
  'a word that may name a summary row or people means the same in a database and a file: %s',
  async (_, names, used) => {
    const file = temporaryFile(
      'people.csv',
      `who,a\n${names.map((name, at) => `${name},${1 + (at % 5)}\n`).join('')}`,
    );
    const rowsOf = async (options: object) => {
      const { inputs, scales } = await scoreFiles({
        codebook,
        files: [],
        onSummaryRow: 'drop',
        ...options,
      });
      return { used: inputs[0]?.rows.used, mean: scales[0]?.mean };
    };
    const sum = names.slice(0, used).reduce((total, __, at) => total + 1 + (at % 5), 0);
    const expected = { used, mean: sum / used };
    expect(await rowsOf({ files: [file] })).toEqual(expected);
    expect(await rowsOf({ engine: { engine: 'duckdb', files: [file], tables: [] } })).toEqual(expected);
  },
);
