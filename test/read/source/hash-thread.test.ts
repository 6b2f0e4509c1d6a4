import { createHash } from 'node:crypto';
import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashThread } from '../../../src/read/source/hash-thread.ts';
import { hashed } from '../../../src/read/source/hashed.ts';
import { StoredFile } from '../../../src/read/source/stored-file.ts';
import { temporaryFile } from '../../temporary-file.ts';

const text = 'a,b\n1,2\n'.repeat(300_000);
const sha256 = createHash('sha256').update(text).digest('hex');

async function drained(chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of chunks);
}

async function opened(file: string, chunks?: AsyncGenerator<Buffer>) {
  const stored = new StoredFile(file);
  return hashed(chunks ?? stored.chunks(), stored);
}

test('a file hashed on a thread of its own has its hash', async () => {
  const source = await opened(temporaryFile('a.csv', text));
  await drained(source.chunks);
  await source.close();
  expect(source.sha256()).toBe(sha256);
});

test('a file that is not read to its end lets the thread go', async () => {
  const source = await opened(temporaryFile('a.csv', text));
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
    const source = await opened(file, chunks());
    await expect(drained(source.chunks)).rejects.toMatchObject({
      problem: { message: { en: expect.stringContaining('changed') } },
    });
    await source.close();
  }
});

test('where no thread can be had, nothing is hashed', async () => {
  expect(await hashThread(-1).sha256()).toBeNull();
});
