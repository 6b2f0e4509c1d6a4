import { createHash } from 'node:crypto';
import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HashThread } from '../../../src/read/source/hash-thread.ts';
import { sourceOf } from '../../../src/read/source/source.ts';
import { sha256Beside, storedBytes } from '../../../src/read/source/stored-bytes.ts';
import { temporaryFile } from '../../temporary-file.ts';

const text = 'a,b\n1,2\n'.repeat(300_000);
const sha256 = createHash('sha256').update(text).digest('hex');

async function hashOf(file: string): Promise<string> {
  const source = await sourceOf(file, storedBytes(file), { hashBeside: true });
  for await (const _ of source.chunks);
  return source.sha256();
}

test('a file hashed on a thread of its own has its hash', async () => {
  expect(await hashOf(temporaryFile('a.csv', text))).toBe(sha256);
});

test('a file that is not read to its end lets the thread go', async () => {
  const file = temporaryFile('a.csv', text);
  const source = await sourceOf(file, storedBytes(file), { hashBeside: true });
  await source.chunks[Symbol.asyncIterator]().next();
  await source.close();
});

test('a file that was written to after it was hashed is refused', async () => {
  const file = temporaryFile('a.csv', text);
  const hashed = await new HashThread(file).hashed();
  expect(await sha256Beside(file, hashed)).toBe(sha256);
  appendFileSync(file, 'x');
  await expect(sha256Beside(file, hashed)).rejects.toMatchObject({
    problem: { message: { en: expect.stringContaining('changed') } },
  });
  writeFileSync(file, text);
  utimesSync(file, 1, 1);
  await expect(sha256Beside(file, hashed)).rejects.toThrow();
});

test('where no thread can be had, the file is hashed when it has been read', async () => {
  const file = temporaryFile('a.csv', text);
  expect(await new HashThread(`${file}.none`).hashed()).toBeNull();
  expect(await sha256Beside(file, null)).toBe(sha256);
});
