import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { hearSignals, whenInterrupted } from '../interruption.ts';
import { noteWritten } from '../notes/note-written.ts';
import { isPieces, type Pieces } from './pieces.ts';
import { type StagedFile, stageFile } from './staged-file.ts';
import { isClosedPipe, unwritable } from './unwritable.ts';

export interface OutputFile {
  readonly file: string;
  readonly content: string | Uint8Array | Pieces;
}

/**
 * Writes files, each whole or not at all, and all of them or none: they get their names when all are on the disk. What is
 * no regular file, such as a device or a named pipe, is written to as it is.
 *
 * @param folder  made, where it is not there, and taken away again when nothing was written
 * @throws UsageError when a file cannot be written
 */
export async function writeFiles(files: readonly OutputFile[], folder?: string): Promise<void> {
  const undoes: (() => void)[] = [];
  const undo = () => {
    for (const step of undoes.reverse()) step();
  };
  const done = whenInterrupted(undo);
  try {
    if (folder !== undefined) makeFolder(folder, undoes);
    const staged: (StagedFile & { readonly file: string })[] = [];
    for (const { file, content } of files) {
      const there = trying(file, () => statSync(file, { throwIfNoEntry: false }));
      if (there && !there.isFile()) {
        await writeFile(file, isPieces(content) ? content.pieces : content).catch((error: unknown) => {
          if (!isClosedPipe(error)) throw unwritable(file, error);
        });
        continue;
      }
      const one = trying(file, () => stageFile(file, content));
      undoes.push(one.undo);
      staged.push({ ...one, file });
      await hearSignals();
    }
    staged.forEach(({ file, rename }, index) => {
      const replaced = staged.slice(0, index).filter(({ replaces }) => replaces);
      trying(
        file,
        rename,
        replaced.map((before) => before.file),
      );
    });
    noteWritten(
      files.flatMap(({ file, content }) =>
        staged.some((one) => one.file === file)
          ? { file, bytes: isPieces(content) ? statSync(file).size : Buffer.byteLength(content) }
          : [],
      ),
      folder,
    );
  } catch (error) {
    undo();
    throw error;
  } finally {
    done();
  }
}

function trying<Result>(file: string, step: () => Result, written: readonly string[] = []): Result {
  try {
    return step();
  } catch (error) {
    throw unwritable(file, error, written);
  }
}

function makeFolder(folder: string, undoes: (() => void)[]): void {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path);
  for (const path of missing.reverse()) {
    trying(folder, () => mkdirSync(path));
    undoes.push(() => removeEmpty(path));
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds what somebody else put there.
  }
}
