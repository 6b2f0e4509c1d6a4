import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { goldenFiles } from './golden-files.ts';

const folder = 'test/formats/golden';
const files = await goldenFiles();

test('every form but PNG, whose bytes are those of fonts, has its file', () => {
  const names = formats.flatMap(({ name }) => (name === 'png' ? [] : [`${name}.txt`]));
  expect([...files.keys()].sort()).toEqual(names.sort());
  expect(readdirSync(folder).sort()).toEqual(names.sort());
});

test.each([...files])('%s has the bytes that were looked at (npm run golden)', (name, content) => {
  expect(content).toBe(readFileSync(join(folder, name), 'utf8'));
});
