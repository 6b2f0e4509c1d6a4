import type { Codebook } from '../../codebook/codebook.ts';
import { InputError } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { chosenWave } from '../../responses/chosen-wave.ts';
import type { TallyDocument } from './tally-schema.ts';

/**
 * @throws UsageError where the codebook has waves and the run takes none of them
 * @throws InputError for counts of another wave
 */
export function refuseOtherWave(
  { instrument, populations }: TallyDocument,
  codebook: Codebook,
  { file, wave }: { readonly file: string; readonly wave: string | undefined },
): void {
  const counted = codebook.populations.filter(({ id }) => populations.some((one) => one.population === id));
  const waves = counted.flatMap((population) => chosenWave(population, wave) ?? []);
  const made = instrument.wave ?? '';
  if (waves.length === 0 || made === wave) return;
  throw new InputError([
    {
      file,
      message: messages.waves.tallyOfWave({ made, wanted: wave ?? '' }),
      hint: messages.waves.tallyOfWaveHint,
    },
  ]);
}
