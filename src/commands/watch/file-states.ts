import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What changes when a file is saved; null where it is missing. */
export type FileStates = ReadonlyMap<string, string | null>;

/** Milliseconds between two looks. */
const interval = 200;
/** Looks for which a file may be missing: many programs save by taking the old one away first. */
const patience = 8;

/**
 * Files are looked at now and then: unlike what systems report of themselves, this sees a file that another takes the
 * place of, works on network drives, and is the same everywhere.
 */
export async function fileStates(files: Iterable<string>): Promise<FileStates> {
  return new Map(await Promise.all([...files].map(async (file) => [file, await stateOf(file)] as const)));
}

async function stateOf(file: string): Promise<string | null> {
  try {
    // The time of change tells a file that was renamed to this name, though it may be as old and as long.
    const { mtimeNs, ctimeNs, size } = await stat(file, { bigint: true });
    return `${mtimeNs} ${ctimeNs} ${size}`;
  } catch {
    return null;
  }
}

/**
 * Waits until files are not what they were, and have stayed the same between two looks: no one is writing any more.
 *
 * @returns the files that have changed
 */
export async function changedFiles(seen: FileStates): Promise<readonly string[]> {
  let before = seen;
  let missingFor = 0;
  for (;;) {
    await setTimeout(interval);
    const now = await fileStates(seen.keys());
    const changed = differing(seen, now);
    const settled = differing(before, now).length === 0;
    before = now;
    const missing = changed.some((file) => now.get(file) === null);
    missingFor = missing ? missingFor + 1 : 0;
    if (changed.length > 0 && settled && (!missing || missingFor > patience)) return changed;
  }
}

const differing = (one: FileStates, other: FileStates): readonly string[] =>
  [...one].flatMap(([file, state]) => (other.get(file) === state ? [] : file));
