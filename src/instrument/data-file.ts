import { access } from 'node:fs/promises';
import { InputError } from '../errors.ts';

const ofData = /\.(csv|tsv|xlsx?|sav|zsav|por)(\.gz)?$/i;

/** @throws InputError when a file that is named as a codebook is a data file, by the end of its name */
export async function refuseDataFile(file: string): Promise<void> {
  if (!ofData.test(file)) return;
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  throw new InputError([
    {
      file,
      message: {
        ko: '코드북이 아니라 자료 파일입니다',
        en: 'this is a data file, not a codebook',
      },
      hint: {
        ko: `코드북의 초안을 쓰려면: hanaro instrument init ${file}`,
        en: `to draft a codebook from it: hanaro instrument init ${file}`,
      },
    },
  ]);
}
