import { Worker } from 'node:worker_threads';

/** The text of the thread: it reads the file a second time, from the cache of the system. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const hash = createHash('sha256');
const bytes = Buffer.allocUnsafeSlow(1 << 20);
for (let at = 0, read; (read = fs.readSync(workerData, bytes, 0, bytes.length, at)) > 0; at += read)
  hash.update(bytes.subarray(0, read));
parentPort.postMessage(hash.digest('hex'));
`;

/** Hashes a file on a thread of its own, while it is read; it keeps no process alive until it is waited for. */
export function hashThread(descriptor: number) {
  const worker = new Worker(program, { eval: true, workerData: descriptor, execArgv: [] });
  const outcome = new Promise<string | null>((resolve) => {
    worker.once('message', resolve);
    // What follows a message changes nothing.
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
  });
  worker.unref();
  return {
    /** Null where no thread can be had. */
    sha256: async () => {
      worker.ref();
      return outcome;
    },
    close: () => worker.terminate(),
  };
}
