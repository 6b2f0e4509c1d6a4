'use strict';
/** Counts pieces of lines beside the main thread, in memory that both have: the other end of counting-thread.ts. */
const { parentPort, workerData } = require('node:worker_threads');

const { exports: kernel } = new WebAssembly.Instance(workerData.module, {
  env: { memory: workerData.memory },
  host: { isNew: () => 0 },
});
for (const [name, value] of Object.entries(workerData.settings)) kernel[name].value = value;

parentPort.on('message', ({ piece, end, rows, left }) => {
  parentPort.postMessage(kernel.countPiece(piece, end, rows, left));
});
parentPort.postMessage('ready');
