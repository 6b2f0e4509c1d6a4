import { createHash } from 'node:crypto';
import { type Problem, unreadable } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { OnRead, TableOptions } from '../data-table.ts';
import { ChunkPool } from '../text/chunk-pool.ts';
import { HashThread, worthwhileToHashBeside } from './hash-thread.ts';
import { changed, chunkSize, fileVersion, openedAgain, storedBytes, storedSize } from './stored-bytes.ts';

/** Enough to tell format, encoding and delimiter by, however the bytes fall into chunks. */
export const headSize = 256 * 1024;

/** The bytes of one data file, as its format means them: decompressed. */
export interface Source {
  readonly file: string;
  readonly compression: 'gzip' | null;
  /** How the bytes begin: the first 256 KiB, or all of a shorter file. */
  readonly head: Buffer;
  /** Of the stored bytes; 0 where it is not known before the end. */
  readonly size: number;
  /** Every byte, those of `head` included; to be taken once. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Of an archive that is a file: its parts may be read from there, once all chunks have been taken. */
  readonly descriptor?: number | undefined;
  /** Lets the bytes of a chunk be used again. Who keeps any of them must not call it. */
  readonly giveBack?: (chunk: Buffer) => void;
  /** Tells how much of how much has been read, where the stored bytes do not say so. */
  readonly progressed?: ((done: number, of: number) => void) | undefined;
  /** Of the stored bytes; known when all chunks have been taken. */
  readonly sha256: () => string;
  /** The same of the decompressed bytes. */
  readonly contentSha256: () => string;
}

export interface OpenSource extends Source {
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
  const pool = new ChunkPool(chunkSize);
  const size = storedSize(file);
  const source = await sourceOf(file, storedBytes(file, pool), {
    size,
    version: size > 0 ? fileVersion(file) : '',
    onRead,
    hashBeside: size >= worthwhileToHashBeside,
  });
  return { ...source, giveBack: (chunk) => pool.giveBack(chunk) };
}

/**
 * @param stored  the bytes of a file, in chunks of any size
 * @param size  how many these are, as far as anybody knows
 */
export async function sourceOf(
  file: string,
  stored: AsyncIterable<Buffer>,
  {
    size = 0,
    onRead,
    hashBeside = false,
    version = '',
  }: {
    readonly size?: number;
    readonly onRead?: OnRead | undefined;
    /** Whether the file is hashed on a thread of its own. */
    readonly hashBeside?: boolean;
    /** Which state of a file it is; empty for anything else. */
    readonly version?: string;
  } = {},
): Promise<OpenSource> {
  const progressed = onRead && ((done: number, of: number) => onRead(file, done, of));
  let tell = progressed;
  let done = 0;
  const counting = async function* () {
    for await (const chunk of stored) {
      done += chunk.length;
      tell?.(done, size);
      yield chunk;
    }
  };
  const bytes = hashBeside ? hashedBeside(file, counting()) : hashed(counting());
  const source = await withHead(bytes.chunks);
  const { sha256 } = bytes;
  const plain: OpenSource = { file, compression: null, size, ...source, sha256, contentSha256: sha256 };
  if (beginsWith(source.head, 0x50, 0x4b)) {
    // To read an archive takes no time beside what is in it: its reader tells how far it is.
    tell = undefined;
    const archive = version === '' ? null : openedAgain(file, version);
    return {
      ...plain,
      progressed,
      descriptor: archive?.descriptor,
      sha256: () => {
        archive?.check();
        return sha256();
      },
      close: async () => {
        archive?.close();
        await source.close();
      },
    };
  }
  if (!beginsWith(source.head, 0x1f, 0x8b)) return plain;
  const { gunzipped } = await import('./gunzipped.ts');
  const content = hashed(gunzipped(source.chunks));
  const unpacked = await withHead(content.chunks);
  return {
    ...plain,
    ...unpacked,
    compression: 'gzip',
    contentSha256: content.sha256,
    close: async () => {
      await unpacked.close();
      await source.close();
    },
  };
}

/** Given bytes in chunks of the usual size; none is changed, for they belong to who gave them. */
async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += chunkSize)
      yield Buffer.from(piece.subarray(at, Math.min(at + chunkSize, piece.length)));
  }
}

interface Hashed {
  readonly chunks: AsyncGenerator<Buffer>;
  readonly sha256: () => string;
}

/** The same chunks, and their hash when all have been taken. */
function hashed(chunks: AsyncIterable<Buffer>): Hashed {
  const hash = createHash('sha256');
  let digest: string | undefined;
  async function* taken(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  return {
    chunks: taken(),
    sha256: () => {
      digest ??= hash.digest('hex');
      return digest;
    },
  };
}

/** The same of a file, hashed on another thread. */
function hashedBeside(file: string, chunks: AsyncIterable<Buffer>): Hashed {
  let digest = '';
  async function* taken(): AsyncGenerator<Buffer> {
    const before = fileVersion(file);
    const thread = new HashThread(file);
    try {
      yield* chunks;
      digest = (await thread.sha256()) ?? (await sha256Of(storedBytes(file)));
      if (fileVersion(file) !== before) throw changed;
    } finally {
      thread.close();
    }
  }
  return { chunks: taken(), sha256: () => digest };
}

async function sha256Of(stored: AsyncIterable<Buffer>): Promise<string> {
  const { chunks, sha256 } = hashed(stored);
  for await (const _ of chunks);
  return sha256();
}

const beginsWith = ([first, second]: Buffer, one: number, two: number) => first === one && second === two;

async function withHead(
  chunks: AsyncGenerator<Buffer>,
): Promise<Pick<OpenSource, 'head' | 'close' | 'chunks'>> {
  const first: Buffer[] = [];
  for (let length = 0; length < headSize; ) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const begin = Buffer.concat(first);
  const head = begin.subarray(0, headSize);
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    if (begin.length > headSize) yield begin.subarray(headSize);
    yield* chunks;
  }
  return {
    head,
    chunks: all(),
    close: async () => {
      await chunks.return(undefined);
    },
  };
}

/** Tells why a file could not be read; undefined where the error is none of the operating system's. */
export function sourceProblem(file: string, error: unknown): Problem | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const code = String(error.code);
  return {
    file,
    message: unreadable(code),
    hint: messages.reading.checkPathAndName,
  };
}

/** Whether an input can be read once only. */
export const comesOnce = (file: string, { given }: Pick<TableOptions, 'given'>): boolean =>
  file === '-' || given?.get(file)?.again === false;
