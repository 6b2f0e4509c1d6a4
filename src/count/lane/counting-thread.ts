import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../../read/refusal.ts';
import { kernelModule } from './kernel-module.ts';
import type { KernelSettings, Slot } from './lane-memory.ts';

/** The thread holds no data of its own: what it counts, and its counts, stand in the kernel's memory. */
const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 };

/** A thread that counts one piece of lines after the other. It keeps no process alive. */
export class CountingThread {
  /** Stays false where the thread cannot start: nothing is given to it then, and nothing is lost. */
  isReady = false;
  readonly #worker: Worker;
  readonly #waiting: { readonly resolve: (rows: number) => void; readonly reject: (error: Error) => void }[] =
    [];
  #ended = false;

  constructor(memory: WebAssembly.Memory, settings: KernelSettings) {
    this.#worker = new Worker(join(import.meta.dirname, 'lane-worker.cjs'), {
      workerData: { module: kernelModule(), memory, settings },
      execArgv: [],
      resourceLimits,
    });
    this.#worker.once('message', () => {
      this.isReady = true;
      this.#worker.on('message', (rows: number) => this.#waiting.shift()?.resolve(rows));
    });
    this.#worker.once('exit', () => this.#end());
    // An exit follows; without a listener the error would end the process.
    this.#worker.on('error', () => {});
    this.#worker.unref();
  }

  /**
   * Pieces are counted in the order in which they are given.
   *
   * @returns how many rows were counted
   * @throws Refusal when the thread has ended: how much it had counted of the piece is unknown
   */
  async count(slot: Slot, end: number): Promise<number> {
    if (this.#ended) throw threadEnded;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ ...slot, end });
    });
  }

  /** Waits for what the thread does, and keeps the process alive as long as that takes. */
  async waitingFor<Value>(outcome: Promise<Value>): Promise<Value> {
    this.#worker.ref();
    try {
      return await outcome;
    } finally {
      this.#worker.unref();
    }
  }

  close(): void {
    this.#end();
    void this.#worker.terminate();
  }

  #end(): void {
    this.#ended = true;
    this.isReady = false;
    for (const { reject } of this.#waiting.splice(0)) reject(threadEnded);
  }
}

const threadEnded = new Refusal({
  message: messages.reading.threadEnded,
  hint: messages.reading.threadEndedHint,
});
