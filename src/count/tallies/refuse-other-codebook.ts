import type { Codebook } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import { codebookFingerprint } from './codebook-fingerprint.ts';
import type { TallyDocument } from './tally-schema.ts';

/** The fingerprint of the built-in codebook, and the one before some of its Korean labels were spaced: what is counted is the same. */
const relabelled: Readonly<Record<string, string>> = {
  '7f62cb97da04d74cc5c29934d01b85986f735cad910ad7b1458a32a0492203e9':
    '38b3c76310493186c7e152607eec9e881dde8605b384a129d69cb5c3015054ac',
};

/** @throws InputError when a tally counts by another codebook, saying what differs */
export function refuseOtherCodebook(
  { instrument: made, tool }: TallyDocument,
  codebook: Codebook,
  file: string,
): void {
  const named = made.id === codebook.id && made.version === codebook.version;
  const current = codebookFingerprint(codebook);
  if (named && (made.sha256 === current || relabelled[current] === made.sha256)) return;
  const [theirs, ours] = [made, codebook].map(({ id, version }) => ({
    ko: `코드북 ${id} 버전 ${version}`,
    en: `codebook ${id} version ${version}`,
  }));
  throw new InputError([
    {
      file,
      message: named
        ? {
            ko: `hanaro ${tool.version}에서 ${theirs?.ko} 코드북으로 만들었으나 지금 사용하는 것과 내용이 다릅니다`,
            en: `made by hanaro ${tool.version} with a ${theirs?.en} that differs from the one in use`,
          }
        : {
            ko: `다른 코드북으로 만든 집계입니다: ${theirs?.ko}. 지금 사용하는 것: ${ours?.ko}`,
            en: `made with ${theirs?.en}; this run uses ${ours?.en}`,
          },
      hint: {
        ko: '그 코드북을 --codebook으로 지정하거나, 지금 사용하는 코드북으로 hanaro tally를 다시 실행하십시오',
        en: 'name that codebook with --codebook, or run hanaro tally again with the one in use',
      },
    },
  ]);
}
