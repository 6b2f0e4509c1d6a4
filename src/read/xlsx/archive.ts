// yauzl and sax: 100,000 rows of 60 cells in 8 s and 120 MB; read-excel-file needs 650 MB, since it holds all rows.

import { PassThrough } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import type { Source } from '../source/source.ts';
import { type Bounds, workbookBounds } from './bounds.ts';

/** Of an archive that comes in a stream, whose table of contents stands at its end. */
const mostHeld = 128 * 1024 * 1024;
const pieceSize = 256 * 1024;
const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export type Archive = Awaited<ReturnType<typeof openArchive>>;

/**
 * The parts of a workbook or another document of Office, by their names in lower case: Office does not tell cases apart.
 *
 * @param bounds  what the archive may ask for, and how it is refused
 * @throws Refusal when the bytes are no archive, or one that should not be trusted
 */
export async function openArchive(source: Source, bounds: Bounds = workbookBounds) {
  const { refusals } = bounds;
  function notSound(error: unknown): never {
    throw refusals.damaged(error instanceof Error ? error.message : String(error));
  }
  /** yauzl and zlib reject with plain errors: each means that the archive is not sound. */
  async function* ofLibrary<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
    try {
      yield* items;
    } catch (error) {
      notSound(error);
    }
  }

  if (source.head.subarray(0, oleMagic.length).equals(oleMagic)) throw refusals.oleFile();
  const bytes = await storedBytes(source, bounds);
  const entries = new Map<string, Entry>();
  const opened =
    source.descriptor === undefined ? fromBufferPromise(bytes) : fromFdPromise(source.descriptor);
  const zip = await opened.catch(notSound);
  if (zip.entryCount > bounds.entries) throw refusals.damaged(`${zip.entryCount} entries`);
  for await (const entry of ofLibrary(zip.eachEntry())) {
    if (entry.isEncrypted()) throw refusals.encrypted();
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw refusals.damaged(`two entries "${entry.fileName}"`);
    entries.set(name, entry);
  }

  /**
   * Unpacks one part piece by piece.
   *
   * @param progressed  called with how many bytes of how many have come
   * @throws Refusal when the part is absent, is not what its checksum or its declared size say, or grows too far
   */
  async function* chunks(part: string, progressed?: Source['progressed']): AsyncGenerator<Buffer> {
    const entry = entries.get(part.toLowerCase());
    if (!entry) throw refusals.damaged(`no part "${part}"`);
    let bytes = 0;
    let checksum = 0;
    for await (const piece of ofLibrary(unpacked(zip, entry))) {
      bytes += piece.length;
      progressed?.(bytes, entry.uncompressedSize);
      if (bytes > bounds.ratioFrom && bytes > bounds.ratio * entry.compressedSize)
        throw refusals.unpacksTooFar();
      if (bytes > bounds.unpackedBytes) throw refusals.tooManyBytes(bounds.unpackedBytes);
      if (bytes > entry.uncompressedSize) break;
      // Node has it from 20.15 on; before that the declared size alone is held against the bytes.
      checksum = zlib.crc32?.(piece, checksum) ?? entry.crc32;
      yield piece;
    }
    if (bytes !== entry.uncompressedSize)
      throw refusals.damaged(`too ${bytes > entry.uncompressedSize ? 'many' : 'few'} bytes in "${part}"`);
    if (checksum !== entry.crc32) throw refusals.damaged(`checksum of "${part}"`);
  }

  return {
    bounds,
    chunks,
    has: (part: string) => entries.has(part.toLowerCase()),
    /** A file that ends so, such as `.csv`; undefined where there is none. */
    fileEnding: (ending: string) => [...entries].find(([name]) => name.endsWith(ending))?.[1].fileName,
  };
}

/**
 * The library unpacks in pieces so small that most of the time is spent between them. Its own stream must not be destroyed: what
 * waits to be read for it is read still, and it breaks down.
 */
async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const isPacked = entry.isCompressed();
  const stored = await zip.openReadStreamPromise(entry, isPacked ? { decompress: false } : {});
  const content = isPacked ? zlib.createInflateRaw({ chunkSize: pieceSize }) : new PassThrough();
  stored.on('error', (error) => content.destroy(error));
  yield* stored.pipe(content);
}

/** All bytes, whose hash is known then; none are held where the archive is read from its file. */
async function storedBytes(source: Source, bounds: Bounds): Promise<Buffer> {
  const isHeld = source.descriptor === undefined;
  const most = isHeld ? Math.min(mostHeld, bounds.storedBytes) : bounds.storedBytes;
  const chunks: Buffer[] = [];
  let length = 0;
  if (!isHeld) source.reuseChunks?.();
  for await (const chunk of source.chunks) {
    length += chunk.length;
    if (length > most) throw bounds.refusals.tooManyBytes(most);
    if (isHeld) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
