import { createHash } from 'node:crypto';
import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HashThread } from '../../../src/read/source/hash-thread.ts';
import { sourceOf } from '../../../src/read/source/source.ts';
import { storedBytes } from '../../../src/read/source/stored-bytes.ts';
import { temporaryFile } from '../../temporary-file.ts';

const text = 'a,b\n1,2\n'.repeat(300_000);
const sha256 = createHash('sha256').update(text).digest('hex');

async function drained(chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of chunks);
}

async function hashOf(file: string): Promise<string> {
  const source = await sourceOf(file, storedBytes(file), { hashBeside: true });
  await drained(source.chunks);
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

test('a file that was written to while it was hashed is refused', async () => {
  for (const write of [appendFileSync, writeFileSync]) {
    const file = temporaryFile('a.csv', text);
    async function* chunks() {
      yield Buffer.from(text);
      write(file, 'x');
      utimesSync(file, 1, 1);
    }
    const source = await sourceOf(file, chunks(), { hashBeside: true });
    await expect(drained(source.chunks)).rejects.toMatchObject({
      problem: { message: { en: expect.stringContaining('changed') } },
    });
  }
});

test('where no thread can be had, nothing is hashed', async () => {
  expect(await new HashThread(`${temporaryFile('a.csv', text)}.none`).sha256()).toBeNull();
});
