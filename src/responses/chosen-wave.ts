import type { Codebook, Population, Waves } from '../codebook/codebook.ts';
import { UsageError } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import type { ChosenWave } from './rows/row-target.ts';

/**
 * The wave whose answers of a population are taken; undefined where it has none: two waves are never taken together.
 *
 * @throws UsageError where the population has waves, and none of them is named
 */
export function chosenWave({ id, waves }: Population, wave: string | undefined): ChosenWave | undefined {
  if (!waves) return undefined;
  if (wave !== undefined) return { index: waveIndex(waves, wave), ofFile: false };
  const [first] = waves.levels;
  throw new UsageError({
    message: messages.waves.severalWaves({ population: id, waves: idsOf(waves) }),
    hint: messages.waves.severalWavesHint({ first: first?.id ?? '' }),
  });
}

/** @throws UsageError where a wave is named that no population has */
export function checkWave({ populations }: Codebook, wave: string | undefined): void {
  if (wave === undefined) return;
  const [waves] = populations.flatMap((population) => population.waves ?? []);
  if (waves) waveIndex(waves, wave);
  else throw new UsageError({ message: messages.waves.noWaves({ wave }), hint: messages.waves.noWavesHint });
}

/** @throws UsageError where there is no such wave */
export function waveIndex(waves: Waves, wave: string): number {
  const index = waves.levels.findIndex(({ id }) => id === wave);
  if (index !== -1) return index;
  throw new UsageError({
    message: messages.waves.noSuchWave({ wave }),
    hint: messages.common.oneOf({ ids: idsOf(waves) }),
  });
}

const idsOf = ({ levels }: Waves) => levels.map(({ id }) => id).join(', ');
