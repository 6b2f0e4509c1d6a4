import { messages } from '../../messages/messages.ts';
import { byteSize } from './byte-size.ts';
import { note } from './notes.ts';

export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
}

const mostNamed = 3;

/** Says what was written, in one line a file, or in one line for many. */
export function noteWritten(files: readonly WrittenFile[], folder?: string): void {
  if (folder !== undefined && files.length > mostNamed) {
    const size = byteSize(files.reduce((sum, { bytes }) => sum + bytes, 0));
    note(messages.commands.wroteFiles({ fileCount: files.length, folder, size }));
    return;
  }
  for (const { file, bytes } of files) {
    const size = byteSize(bytes);
    note(messages.commands.wrote({ file, size }));
  }
}
