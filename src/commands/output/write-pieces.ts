import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { printableLines } from '../../formats/printable.ts';
import { hearSignals } from '../interruption.ts';
import type { Pieces } from './pieces.ts';
import { writeStandardOutput } from './standard-output.ts';

/**
 * Writes long text to a file, which appears whole or not at all, or to standard output where none is named, or `-`.
 *
 * @throws UsageError when it cannot be written
 */
export async function writePieces({ pieces }: Pieces, file: string | undefined): Promise<void> {
  await hearSignals();
  if (file !== undefined && file !== '-') {
    const { writeFiles } = await import('./write-files.ts');
    await writeFiles([{ file, content: { pieces } }]);
    return;
  }
  const toFile = fstatSync(1).isFile();
  for (const piece of pieces) {
    writeStandardOutput(process.stdout.isTTY ? printableLines(piece) : piece);
    // A slow reader is waited for, so that the rest is not kept in memory.
    if (!toFile && process.stdout.writableNeedDrain && !process.stdout.destroyed)
      await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
  }
}
