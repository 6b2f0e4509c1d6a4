import { closeSync, fstatSync, openSync, read, readSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';

/** Larger ones are not read faster, smaller ones cost a turn of the event loop each. */
const chunkSize = 512 * 1024;
const readLater = promisify(read);

/** A regular file that is open for reading. */
export class StoredFile {
  readonly descriptor: number;
  readonly size: number;
  /** Whether the bytes of a chunk may be used again when the next one is asked for. */
  reuses = false;
  readonly #version: string;

  constructor(file: string) {
    this.descriptor = openSync(file, 'r');
    this.size = fstatSync(this.descriptor).size;
    this.#version = versionOf(this.descriptor);
  }

  /** @throws Refusal when the file was written to since it was opened */
  check(): void {
    if (versionOf(this.descriptor) !== this.#version)
      throw new Refusal(messages.reading.fileChangedWhileRead, messages.reading.fileChangedWhileReadHint);
  }

  /** Its bytes from the first to the last, checked behind them. */
  async *chunks(): AsyncGenerator<Buffer> {
    const { descriptor, size } = this;
    let chunk: Buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, size));
    // To wait for a small file would take longer than to read it.
    chunk = chunk.subarray(0, readSync(descriptor, chunk, 0, chunk.length, 0));
    let spare: Buffer | null = null;
    let ahead: Promise<{ readonly bytesRead: number }> | null = null;
    try {
      for (let at = chunk.length; chunk.length > 0; at += chunk.length) {
        // The next chunk comes while this one is looked at.
        const room: Buffer = spare ?? Buffer.allocUnsafeSlow(Math.min(chunkSize, size - at));
        ahead = at < size ? readLater(descriptor, room, 0, room.length, at) : null;
        if (!ahead) this.check();
        yield chunk;
        if (!ahead) return;
        spare = this.reuses && chunk.length === chunkSize ? chunk : null;
        chunk = room.subarray(0, (await ahead).bytesRead);
      }
    } finally {
      await ahead?.catch(() => {});
    }
    this.check();
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** Opens a file; null for one without a size, such as a pipe. */
export function storedFile(file: string): StoredFile | null {
  const stats = statSync(file);
  return stats.isFile() && stats.size > 0 ? new StoredFile(file) : null;
}

/** Differs after a file was written to. */
function versionOf(descriptor: number): string {
  const { size, mtimeNs } = fstatSync(descriptor, { bigint: true });
  return `${size} ${mtimeNs}`;
}
