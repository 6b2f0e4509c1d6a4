import { writeSync } from 'node:fs';

/**
 * Writes all of it, where one call may write a part only and say nothing of what did not fit on the disk.
 *
 * @returns what is left where a pipe that does not block is full; of a file, nothing
 */
export function writeWhole(descriptor: number, content: string | Uint8Array): Uint8Array {
  let left: Uint8Array = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    while (left.length > 0) left = left.subarray(writeSync(descriptor, left));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
  }
  return left;
}
