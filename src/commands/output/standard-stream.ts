import { fstatSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/** So many bytes fit into a pipe before anybody reads from it: more would have to wait, and no signal could be heard. */
const pipeful = 65_536;

/** Standard output or standard error. Node's own stream is made only where it is needed: it takes a tenth of a short run. */
class StandardStream {
  readonly #name: 'stdout' | 'stderr';
  readonly #descriptor: number;
  #own: NodeJS.WriteStream | undefined;
  #written = 0;
  /** Hears why it cannot be written. */
  onError: (error: unknown) => void = () => {};

  constructor(name: 'stdout' | 'stderr', descriptor: number) {
    this.#name = name;
    this.#descriptor = descriptor;
  }

  get isTerminal(): boolean {
    return fstatSync(this.#descriptor).isCharacterDevice() && this.#stream().isTTY;
  }

  /** Cells in a line of the terminal; undefined where there is none, or it does not say. */
  get columns(): number | undefined {
    // A terminal that does not know its size says 0.
    return this.isTerminal ? this.#stream().columns || undefined : undefined;
  }

  write(content: string | Uint8Array): void {
    this.#written += Buffer.byteLength(content);
    try {
      const left = this.#takesAtOnce() ? writeWhole(this.#descriptor, content) : content;
      if (left.length > 0) this.#stream().write(left);
    } catch (error) {
      this.onError(error);
    }
  }

  /** Waits for a slow reader, so that what is to follow is not kept in memory. */
  async drained(): Promise<void> {
    const stream = this.#own;
    if (!stream?.writableNeedDrain || stream.destroyed) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        stream.off('drain', done).off('close', done);
        resolve();
      };
      stream.on('drain', done).on('close', done);
    });
  }

  /** Into a file, Node's own stream takes a part that was written for the whole. */
  #takesAtOnce(): boolean {
    const stats = fstatSync(this.#descriptor);
    return stats.isFile() || !(this.#own || stats.isCharacterDevice() || this.#written > pipeful);
  }

  #stream(): NodeJS.WriteStream {
    this.#own ??= process[this.#name].on('error', (error) => this.onError(error));
    return this.#own;
  }
}

export const standardOutput = new StandardStream('stdout', 1);
/** Where it cannot be written, no message can be read; the exit code still can. */
export const standardError = new StandardStream('stderr', 2);
