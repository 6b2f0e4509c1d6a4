import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { scoreFiles } from '../../../src/score-files.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { manyItems } from './many-items.ts';

test('a scale of 200 items has the figures of the file, alpha too', async () => {
  const { written, csv } = manyItems(200, 60);
  const codebook = resolveCodebook(written);
  const files = [temporaryFile('many.csv', csv)];
  const counted = await scoreFiles({ codebook, files: [], engine: { engine: 'duckdb', files, tables: [] } });
  const read = await scoreFiles({ codebook, files });
  expect(counted.scales).toEqual(read.scales);
  expect(counted.scales.every(({ cronbach_alpha: alpha }) => alpha?.estimate !== null)).toBe(true);
});
