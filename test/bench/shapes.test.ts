import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeShape } from '../../bench/shapes/make-shape.ts';
import { shapes } from '../../bench/shapes/shapes.ts';
import { builtInCodebook, loadCodebook } from '../../src/codebook/load-codebook.ts';
import { scoreFiles } from '../../src/score-files.ts';

const users = builtInCodebook().populations.find(({ id }) => id === 'users');
if (!users) throw new Error('the built-in codebook has no users');
const rows = 41;
/** What R would have to write is left to the benchmark. */
const made = Object.entries(shapes).filter(([name]) => name !== 'sav');
/** The answers of these are their own. */
const own = ['0-10', 'code-99'];

const figuresOf = async ([name, shape]: (typeof made)[number]) => {
  const { file, codebook, header } = await makeShape([name, shape], users, rows);
  const { inputs, scales } = await scoreFiles({ files: [file], codebook: await loadCodebook(codebook) });
  for (const one of [file, codebook, header]) rmSync(one);
  return { rows: inputs.map((input) => input.rows.used), scales };
};

test('a file of every shape holds the answers of the plain one', async () => {
  const plain = await figuresOf(['plain', shapes['plain'] ?? { ending: 'csv' }]);
  expect(plain.rows).toEqual([rows]);
  for (const shape of made) {
    const { rows: used, scales } = await figuresOf(shape);
    if (own.includes(shape[0])) expect(used).toEqual([rows]);
    else
      expect({ shape: shape[0], used, scales }).toEqual({
        shape: shape[0],
        used: [rows],
        scales: plain.scales,
      });
  }
});
