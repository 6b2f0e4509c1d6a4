import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { readTable } from '../../../src/read/read-table.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { recordCollector } from '../record-collector.ts';

const content = `a,b\n${'1,2\n'.repeat(200_000)}`;

test.each([
  ['is appended to', (file: string) => appendFileSync(file, '3,4\n')],
  ['is cut off', (file: string) => truncateSync(file, 400_000)],
  ['is written again with the same length', (file: string) => writeFileSync(file, content)],
])('a file that %s while it is read is refused', async (_, change) => {
  const file = temporaryFile('data.csv', content);
  const reading = readTable(file, {}, { header: () => change(file), row: () => {} });
  const outcome: unknown = await reading.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(InputError);
  expect(outcome).toMatchObject({
    problems: [{ file, message: { en: 'the file changed while it was read' } }],
  });
});

test('what is no regular file has no version', async () => {
  expect(await readTable('/dev/null', {}, recordCollector())).toMatchObject({ encoding: 'utf-8' });
});

test.runIf(process.platform === 'linux')('a file that is refused at its first bytes is closed', async () => {
  const file = temporaryFile('data.csv', `%PDF-1.7${content}`);
  await expect(readTable(file, {}, recordCollector())).rejects.toThrow(InputError);
  const open = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  expect(open).not.toContain(file);
});
