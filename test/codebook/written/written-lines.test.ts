import { expect, test } from 'vitest';
import { writtenLines } from '../../../src/codebook/written/written-lines.ts';
import { temporaryFile } from '../../temporary-file.ts';

test('tells the line of what is at a path, in YAML and in JSON', async () => {
  const yaml = await writtenLines(temporaryFile('a.yaml', 'tables:\n  - table: "1"\n    n: "41"\n'));
  expect([yaml(['tables', 0, 'table']), yaml(['tables', 0, 'n'])]).toEqual([2, 3]);
  const json = await writtenLines(temporaryFile('a.json', '{"tables": [\n  {"n":\n "41"}]}'));
  expect(json(['tables', 0, 'n'])).toBe(3);
});

test('and null for what is not there, or of a file that is gone', async () => {
  const lines = await writtenLines(temporaryFile('a.yaml', 'tables: []\n'));
  expect(lines(['tables', 0, 'n'])).toBeNull();
  expect((await writtenLines('no/such/file.yaml'))(['tables'])).toBeNull();
});

test('a mapping of many keys takes no comparison of each with every other one', async () => {
  const keys = Array.from({ length: 60_000 }, (_, n) => `"key ${n}": 1`).join(',\n');
  const lines = await writtenLines(temporaryFile('a.json', `{"x": {\n${keys}}}`));
  expect(lines(['x', 'key 59999'])).toBe(60_001);
});
