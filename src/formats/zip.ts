import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A file of an archive, in the order in which it stands there. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Not compressed: readers look for it at a fixed place. */
  readonly stored?: true;
}

/** An archive of these parts: the same bytes for the same parts, whenever it is made. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, content, stored } of parts) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // The first day that a ZIP can name, in local time as ZIP has it.
    files[name] = [bytes, { level: stored ? 0 : 6, mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(files);
}

/** An archive that a library made, without the times at which it did so. */
export function withoutTimes(archive: Uint8Array): Buffer {
  const parts = Object.entries(unzipSync(archive)).map(([name, content]) => ({ name, content }));
  return Buffer.from(zipOf(parts));
}
