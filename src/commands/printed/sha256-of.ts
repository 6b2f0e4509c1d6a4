import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Of a file as it is now; null where it cannot be read again, such as standard input. */
export async function sha256Of(file: string): Promise<string | null> {
  if (file === '-') return null;
  return readFile(file).then(
    (content) => createHash('sha256').update(content).digest('hex'),
    () => null,
  );
}
