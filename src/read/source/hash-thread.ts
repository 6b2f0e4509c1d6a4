import type { Worker } from 'node:worker_threads';

/** Below so many bytes a thread takes longer to start than it saves: 25 ms, and half a second a gigabyte. */
export const worthwhileToHashBeside = 64 * 1024 * 1024;

/** The text of the thread: it reads the file a second time, from the cache of the system. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const descriptor = fs.openSync(workerData, 'r');
const hash = createHash('sha256');
const bytes = Buffer.allocUnsafeSlow(1 << 20);
for (let read; (read = fs.readSync(descriptor, bytes)) > 0; ) hash.update(bytes.subarray(0, read));
parentPort.postMessage(hash.digest('hex'));
`;

/** Hashes a file on a thread of its own, while it is read; it keeps no process alive until it is waited for. */
export class HashThread {
  readonly #outcome: Promise<string | null>;
  #worker: Worker | null = null;
  #closed = false;

  constructor(file: string) {
    this.#outcome = this.#start(file);
  }

  /** @returns null where no thread can be had */
  async sha256(): Promise<string | null> {
    this.#worker?.ref();
    return this.#outcome;
  }

  close(): void {
    this.#closed = true;
    void this.#worker?.terminate();
  }

  async #start(file: string): Promise<string | null> {
    const { Worker: Thread } = await import('node:worker_threads');
    if (this.#closed) return null;
    return new Promise((resolve) => {
      const worker = new Thread(program, { eval: true, workerData: file, execArgv: [] });
      this.#worker = worker;
      worker.once('message', resolve);
      // What follows a message changes nothing.
      worker.once('error', () => resolve(null));
      worker.once('exit', () => resolve(null));
      worker.unref();
    });
  }
}
