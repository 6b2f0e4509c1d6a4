import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPieces, type Pieces } from './pieces.ts';
import { writeWhole } from './write-whole.ts';

/** A file that is whole on the disk under another name, beside the one that it will have. */
export interface StagedFile {
  /** Gives it its name, in the place of the file that had it. */
  readonly rename: () => void;
  /** Takes away what is there of it, named or not; a file that was replaced does not come back. */
  readonly undo: () => void;
  /** Whether a file of that name was there before. */
  readonly replaces: boolean;
}

/**
 * Writes a file beside its target. Nothing here waits: no signal is heard between its steps.
 *
 * @throws where the target could not be written to either, or its folder cannot hold it; nothing is left then
 */
export function stageFile(file: string, content: string | Uint8Array | Pieces): StagedFile {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before) accessSync(file, constants.W_OK);
  const target = before ? realpathSync(file) : file;
  const staged = join(dirname(target), `.hanaro-${randomUUID()}`);
  const undo = () => rmSync(staged, { force: true });
  try {
    write(staged, content, before);
  } catch (error) {
    undo();
    throw error;
  }
  let created: string | undefined;
  return {
    rename: () => {
      renameSync(staged, target);
      if (!before) created = target;
    },
    undo: () => (created === undefined ? undo() : rmSync(created, { force: true })),
    replaces: before !== undefined,
  };
}

function write(staged: string, content: string | Uint8Array | Pieces, before: Stats | undefined): void {
  const descriptor = openSync(staged, 'wx', before?.mode ?? 0o666);
  try {
    if (before) keepOwnerAndMode(descriptor, before);
    if (isPieces(content)) for (const piece of content.pieces) writeWhole(descriptor, piece);
    else writeWhole(descriptor, content);
    // A disk can run full as late as here.
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function keepOwnerAndMode(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only an administrator can give files away.
  }
  fchmodSync(descriptor, mode & 0o7777);
}
