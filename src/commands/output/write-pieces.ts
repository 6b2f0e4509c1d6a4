import { printableLines } from '../../formats/printable.ts';
import { hearSignals } from '../interruption.ts';
import type { Pieces } from './pieces.ts';
import { standardOutput } from './standard-stream.ts';

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
  for (const piece of pieces) {
    standardOutput.write(standardOutput.isTerminal ? printableLines(piece) : piece);
    await standardOutput.drained();
  }
}
