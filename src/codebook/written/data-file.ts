import { existsSync } from 'node:fs';
import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { isNamedAsTable } from '../../table-formats.ts';

const ofOldPrograms = /\.(xls|por)$/i;

/** @throws InputError when a file that is named as a codebook is a data file, by the end of its name */
export function refuseDataFile(file: string): void {
  if (!(isNamedAsTable(file) || ofOldPrograms.test(file)) || !existsSync(file)) return;
  throw new InputError([
    {
      file,
      message: messages.codebook.dataFileNotCodebook,
      hint: messages.codebook.dataFileNotCodebookHint({ file }),
    },
  ]);
}
