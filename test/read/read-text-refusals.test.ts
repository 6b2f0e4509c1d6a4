import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError, type Problem } from '../../src/errors.ts';
import type { TableOptions } from '../../src/read/data-table.ts';
import { readTable } from '../../src/read/read-table.ts';
import { temporaryFile, temporaryFolder } from '../temporary-file.ts';
import { recordCollector } from './record-collector.ts';

async function refusal(file: string, options: TableOptions = {}): Promise<Problem | undefined> {
  const outcome: unknown = await readTable(file, options, recordCollector()).catch((error: unknown) => error);
  if (!(outcome instanceof InputError)) throw new Error('not refused', { cause: outcome });
  expect(outcome.problems).toHaveLength(1);
  return outcome.problems[0];
}
const refusalOf = (content: string | Uint8Array, options: TableOptions = {}) =>
  refusal(temporaryFile('data.csv', content), options);

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('a quote that is never closed is refused with the line it opens on (%s)', async (_, end) => {
  const problem = await refusalOf(['a,b', '1,2', '3,"4', '5,6', '7,8', ''].join(end));
  expect(problem?.message.en).toBe('a quoted cell is not closed');
  expect(problem?.line).toBe(3);
});

test.each([
  ['inside an unquoted cell', 'a,b\n"1\n1",2\n3,4"4\n5,6\n', 4],
  ['before more text', 'a,b\n1,2\n"3"x,4\n5,6\n', 3],
])('a quote %s is refused with its line', async (_, content, line) => {
  expect(await refusalOf(content)).toMatchObject({
    line,
    message: { en: 'a quote stands where none may be' },
    hint: { en: expect.stringContaining('""'), ko: expect.stringContaining('""') },
  });
});

test('a file that is not there, or is a folder, is refused with the reason', async () => {
  const folder = temporaryFolder();
  const missing = join(folder, 'none.csv');
  expect(await refusal(missing)).toMatchObject({ file: missing, message: { en: 'there is no such file' } });
  expect(await refusal(folder)).toMatchObject({ file: folder, message: { ko: '파일이 아니라 폴더입니다' } });
});

test('an error of the caller’s own is passed through', async () => {
  const mine = new Error('mine');
  const reading = readTable(
    temporaryFile('data.csv', 'a\n'),
    {},
    {
      header: () => {
        throw mine;
      },
      row: () => {},
    },
  );
  await expect(reading).rejects.toBe(mine);
});
