import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks for a server's program.
 *
 * @returns undefined, with a message, where it is not installed
 * @throws Error then, when HANARO_ENGINES=required
 */
export function installed(program: string, folders: readonly string[]): string | undefined {
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  const missing = `${program} is not installed`;
  if (process.env['HANARO_ENGINES'] === 'required') throw new Error(missing);
  console.warn(`${missing}: its tests are skipped`);
  return undefined;
}
