import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHangul } from '../formats/hangul-reader.ts';
import { markdownTables } from '../formats/written-tables.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

test('every cell of a score for Hangul, as another program reads it, is that of Markdown', () => {
  const folder = temporaryFolder();
  const written = (ending: string) => {
    const file = join(folder, `scores.${ending}`);
    const args = ['fixtures/staff.csv', 'fixtures/users.csv', '--show', 'all', '--lang', 'ko'];
    expect(runHanaro(['score', ...args, '--output', file]).status).toBe(0);
    return readFileSync(file);
  };
  const expected = markdownTables(written('md').toString('utf8'));
  const { tables } = readHangul(written('hwpx'));
  expect(tables.length).toBeGreaterThan(10);
  expect(tables).toEqual(expected);
});
