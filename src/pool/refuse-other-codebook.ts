import { InputError } from '../errors.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { instrumentFingerprint } from './instrument-fingerprint.ts';
import type { TallyDocument } from './tally-schema.ts';

/** @throws InputError when a tally counts by another codebook, telling what differs */
export function refuseOtherCodebook(
  { instrument: made, tool }: TallyDocument,
  instrument: Instrument,
  file: string,
): void {
  const named = made.id === instrument.id && made.version === instrument.version;
  if (named && made.sha256 === instrumentFingerprint(instrument)) return;
  const [theirs, ours] = [made, instrument].map(({ id, version }) => ({
    ko: `코드북 ${id} ${version}판`,
    en: `codebook ${id} version ${version}`,
  }));
  throw new InputError([
    {
      file,
      message: named
        ? {
            ko: `hanaro ${tool.version}에서 ${theirs?.ko}으로 만들었으나 지금 쓰는 것과 내용이 다릅니다`,
            en: `made by hanaro ${tool.version} with a ${theirs?.en} that differs from the one in use`,
          }
        : {
            ko: `${theirs?.ko}으로 만들었습니다. 지금 쓰는 것은 ${ours?.ko}입니다`,
            en: `made with ${theirs?.en}; this run uses ${ours?.en}`,
          },
      hint: {
        ko: '그 코드북을 --instrument에 적거나, 지금 쓰는 코드북으로 hanaro tally를 다시 하십시오',
        en: 'name that codebook with --instrument, or run hanaro tally again with the one in use',
      },
    },
  ]);
}
