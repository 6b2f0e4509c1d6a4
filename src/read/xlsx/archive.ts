// yauzl and sax: 100,000 rows of 60 cells in 8 s and 120 MB; read-excel-file needs 650 MB, since it holds all rows.

import * as zlib from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { messages } from '../../messages/messages.ts';
import type { Source } from '../source/source.ts';
import { limits } from './limits.ts';
import { damagedWorkbook, encryptedEntry, oleFile, tooLarge, unpacksTooFar } from './refusals.ts';

const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The parts of a workbook, by their names in lower case: Office does not tell cases apart. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws Refusal when the bytes are no archive, or one that should not be trusted */
  static async open(source: Source): Promise<Archive> {
    const bytes = await storedBytes(source);
    if (bytes.subarray(0, oleMagic.length).equals(oleMagic)) throw oleFile();
    const entries = new Map<string, Entry>();
    const zip = await ofLibrary(fromBufferPromise(bytes, { lazyEntries: true }));
    if (zip.entryCount > limits.entries) throw damagedWorkbook(`${zip.entryCount} entries`);
    const listed = zip.eachEntry();
    for (;;) {
      const { done, value: entry } = await ofLibrary(listed.next());
      if (done) return new Archive(zip, entries);
      if (entry.isEncrypted()) throw encryptedEntry();
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damagedWorkbook(`two entries "${entry.fileName}"`);
      entries.set(name, entry);
    }
  }

  /** A file that ends so, such as `.csv`; undefined where there is none. */
  fileEnding(ending: string): string | undefined {
    return [...this.#entries].find(([name]) => name.endsWith(ending))?.[1].fileName;
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /**
   * Unpacks one part piece by piece.
   *
   * @param progressed  called with how many bytes of how many have come
   * @throws Refusal when the part is absent, is not what its checksum or its declared size say, or grows too far
   */
  async *chunks(part: string, progressed?: Source['progressed']): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(part.toLowerCase());
    if (!entry) throw damagedWorkbook(`no part "${part}"`);
    const stream = await ofLibrary(this.#zip.openReadStreamPromise(entry));
    const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    let bytes = 0;
    let checksum = 0;
    try {
      for (;;) {
        const { done, value: piece } = await ofLibrary(pieces.next());
        if (done) break;
        bytes += piece.length;
        progressed?.(bytes, entry.uncompressedSize);
        if (bytes > limits.ratioFrom && bytes > limits.ratio * entry.compressedSize) throw unpacksTooFar();
        if (bytes > limits.unpackedBytes) throw tooLarge(messages.workbooks.moreThan512Mb);
        // Node has it from 20.15 on; before that the declared size alone is held against the bytes.
        checksum = zlib.crc32?.(piece, checksum) ?? entry.crc32;
        yield piece;
      }
    } finally {
      stream.destroy();
    }
    if (checksum !== entry.crc32) throw damagedWorkbook(`checksum of "${part}"`);
  }
}

async function storedBytes(source: Source): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    length += chunk.length;
    if (length > limits.storedBytes) throw tooLarge(messages.workbooks.moreThan128Mb);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** yauzl and zlib reject with plain errors: each means that the archive is not sound. */
async function ofLibrary<Result>(promise: Promise<Result>): Promise<Result> {
  try {
    return await promise;
  } catch (error) {
    throw damagedWorkbook(error instanceof Error ? error.message : String(error));
  }
}
