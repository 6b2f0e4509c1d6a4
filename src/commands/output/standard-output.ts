import { fstatSync } from 'node:fs';
import { unwritableStandardOutput } from './unwritable.ts';
import { writeWhole } from './write-whole.ts';

/** @throws UsageError when standard output is a file on a disk that has no room */
export function writeStandardOutput(result: string | Uint8Array): void {
  const descriptor = 1;
  if (!fstatSync(descriptor).isFile()) {
    process.stdout.write(result);
    return;
  }
  // Into a file, Node's own stream takes a part that was written for the whole.
  try {
    writeWhole(descriptor, result);
  } catch (error) {
    throw unwritableStandardOutput(error);
  }
}
