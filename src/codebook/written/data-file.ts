import { existsSync } from 'node:fs';
import { InputError } from '../../errors.ts';
import { isNamedAsTable } from '../../table-formats.ts';

const ofOldPrograms = /\.(xls|por)$/i;

/** @throws InputError when a file that is named as a codebook is a data file, by the end of its name */
export function refuseDataFile(file: string): void {
  if (!(isNamedAsTable(file) || ofOldPrograms.test(file)) || !existsSync(file)) return;
  throw new InputError([
    {
      file,
      message: {
        ko: '코드북이 아니라 자료 파일입니다',
        en: 'this is a data file, not a codebook',
      },
      hint: {
        ko: `코드북 초안 만들기: hanaro codebook init ${file}`,
        en: `to draft a codebook from it: hanaro codebook init ${file}`,
      },
    },
  ]);
}
