import { unzipSync } from 'fflate';

/** The text of one file of an archive. */
export function partOf(archive: Uint8Array, name: string): string {
  const part = unzipSync(archive)[name];
  if (!part) throw new Error(`no ${name}`);
  return new TextDecoder().decode(part);
}
