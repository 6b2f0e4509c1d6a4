import { createReadStream } from 'node:fs';
import type { OnRead, TableOptions } from '../data-table.ts';
import { hashed, headSize } from './hashed.ts';
import { type StoredFile, storedFile } from './stored-file.ts';

/** Below so many bytes a thread takes longer to start than it saves: 25 ms, and half a second a gigabyte. */
const worthwhileToHashBeside = 64 * 1024 * 1024;

/** The bytes of one data file, as its format means them: decompressed. */
export interface Source {
  readonly file: string;
  readonly compression: 'gzip' | null;
  /** How the bytes begin: the first 256 KiB, or all of a shorter file. */
  readonly head: Buffer;
  /** Of the stored bytes; 0 where it is not known before the end. */
  readonly size: number;
  /** Every byte, those of `head` included; to be taken once. */
  readonly chunks: AsyncGenerator<Buffer>;
  /** Of an archive that is a file: its parts may be read from there, once all chunks have been taken. */
  readonly descriptor?: number | undefined;
  /** Lets the bytes of each chunk be used again when the next one is taken, for those who keep none of them. */
  readonly reuseChunks?: (() => void) | undefined;
  /** Tells how much of how much has been read, where the stored bytes do not say so. */
  readonly progressed?: ((done: number, of: number) => void) | undefined;
  /** Of the stored bytes; known when all chunks have been taken. */
  readonly sha256: () => string;
  /** The same of the decompressed bytes. */
  readonly contentSha256: () => string;
}

export interface OpenSource extends Source {
  /** @throws Refusal when the file was written to since it was opened */
  readonly check: () => void;
  /** Lets the file go, whether its chunks have been taken or not. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file, standard input where the name is `-`, or bytes that were given under this name.
 *
 * @throws Refusal, here or while the chunks are taken, when the file changes meanwhile or is damaged gzip
 */
export async function openSource(
  file: string,
  { onRead, given }: Pick<TableOptions, 'onRead' | 'given'> = {},
): Promise<OpenSource> {
  const bytes = given?.get(file);
  if (bytes) return sourceOf(file, inChunks(bytes.open()), { onRead });
  if (file === '-') return sourceOf(file, process.stdin, { onRead });
  const stored = storedFile(file);
  if (!stored) return sourceOf(file, createReadStream(file), { onRead });
  const chunks = stored.chunks();
  try {
    return await sourceOf(file, chunks, { stored, onRead });
  } catch (error) {
    await chunks.return(undefined);
    stored.close();
    throw error;
  }
}

/** @param chunks  the bytes of a file, in chunks of any size; `stored` where they can be read again from there */
export async function sourceOf(
  file: string,
  chunks: AsyncIterable<Buffer>,
  { stored, onRead }: { readonly stored?: StoredFile; readonly onRead?: OnRead | undefined } = {},
): Promise<OpenSource> {
  const { size = 0 } = stored ?? {};
  const progressed = onRead && ((done: number, of: number) => onRead(file, done, of));
  let report = progressed;
  async function* reported(): AsyncGenerator<Buffer> {
    let done = 0;
    for await (const chunk of chunks) {
      done += chunk.length;
      report?.(done, size);
      yield chunk;
    }
  }
  const source = await hashed(reported(), stored && size >= worthwhileToHashBeside ? stored : null);
  const plain: OpenSource = {
    file,
    compression: null,
    size,
    ...source,
    contentSha256: source.sha256,
    reuseChunks: () => {
      if (stored) stored.reuses = true;
    },
    check: () => stored?.check(),
    close: async () => {
      await source.close();
      stored?.close();
    },
  };
  if (beginsWith(source.head, 0x50, 0x4b)) {
    // To read an archive takes no time beside what is in it: its reader tells how far it is.
    report = undefined;
    return { ...plain, progressed, descriptor: stored?.descriptor };
  }
  if (!beginsWith(source.head, 0x1f, 0x8b)) return plain;
  const { gunzipped } = await import('./gunzipped.ts');
  const content = await hashed(gunzipped(source.chunks));
  return {
    ...plain,
    head: content.head,
    chunks: content.chunks,
    compression: 'gzip',
    contentSha256: content.sha256,
    reuseChunks: undefined,
    close: async () => {
      await content.close();
      await plain.close();
    },
  };
}

/** Given bytes in chunks; none is changed, for they belong to who gave them. */
async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += headSize) yield Buffer.from(piece.subarray(at, at + headSize));
  }
}

const beginsWith = ([first, second]: Buffer, one: number, two: number) => first === one && second === two;
