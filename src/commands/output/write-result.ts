import { UsageError } from '../../errors.ts';
import { printableLines } from '../../formats/printable.ts';
import { messages } from '../../messages/messages.ts';
import { hearSignals } from '../interruption.ts';
import { standardOutput } from './standard-stream.ts';

/**
 * Writes a command's result to a file, or to standard output where none is named, or `-`. A file appears whole or not at all.
 *
 * @param inputs  files that the result was made from, which are never overwritten
 * @throws UsageError when the file cannot be written, or is one of the inputs
 */
export async function writeResult(
  result: string | Uint8Array,
  file: string | undefined,
  inputs: readonly string[] = [],
): Promise<void> {
  await hearSignals();
  if (file === undefined || file === '-') {
    standardOutput.write(result);
    return;
  }
  await refuseInputs(file, inputs);
  const { writeFiles } = await import('./write-files.ts');
  await writeFiles([{ file, content: result }]);
}

/**
 * The same for text that other programs read, and that may hold anything that was in a file: as it is in a file or a pipe,
 * safe to show in a terminal.
 */
export async function writeRawText(
  text: string,
  file: string | undefined,
  inputs: readonly string[],
): Promise<void> {
  const shown = (file === undefined || file === '-') && standardOutput.isTerminal;
  await writeResult(shown ? printableLines(text) : text, file, inputs);
}

/** @throws UsageError when the file is one of those that were read */
export async function refuseInputs(file: string, inputs: readonly string[]): Promise<void> {
  const { realpath } = await import('node:fs/promises');
  const whereIs = (path: string) => realpath(path).catch(() => null);
  const target = await whereIs(file);
  if (target === null) return;
  for (const input of inputs) {
    if ((await whereIs(input)) !== target) continue;
    throw new UsageError({
      file,
      message: messages.commands.oneOfFilesRead,
      hint: messages.commands.oneOfFilesReadHint,
    });
  }
}
