import { newSha256 } from './new-sha256.ts';
import type { StoredFile } from './stored-file.ts';

/** Enough to tell format, encoding and delimiter by, however the bytes fall into chunks. */
export const headSize = 256 * 1024;

/**
 * Looks at the head of some chunks and hashes them; what is not longer, when it is asked for.
 *
 * @param beside  the file of these bytes, where another thread shall hash it meanwhile
 */
export async function hashed(chunks: AsyncGenerator<Buffer>, beside: StoredFile | null = null) {
  const first: Buffer[] = [];
  let length = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value);
    length += next.value.length;
    if (length >= headSize) break;
  }
  const begin = Buffer.concat(first);
  const isAll = length < headSize;
  const hash = isAll ? null : newSha256();
  const thread = beside && !isAll ? (await import('./hash-thread.ts')).hashThread(beside.descriptor) : null;
  const head = begin.subarray(0, headSize);
  let digest = '';
  async function* taken(): AsyncGenerator<Buffer> {
    yield head;
    if (length > headSize) yield begin.subarray(headSize);
    if (!thread) hash?.update(begin);
    for await (const chunk of chunks) {
      if (!thread) hash?.update(chunk);
      yield chunk;
    }
    if (!thread || !beside) return;
    digest = (await thread.sha256()) ?? '';
    if (digest === '') for await (const chunk of beside.chunks()) hash?.update(chunk);
    beside.check();
  }
  return {
    head,
    chunks: taken(),
    sha256: () => {
      digest ||= (hash ?? newSha256().update(head)).digest('hex');
      return digest;
    },
    close: async () => {
      void thread?.close();
      await chunks.return(undefined);
    },
  };
}
