import { Option } from 'commander';
import { UsageError } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';

/** Whose answers are taken where the same respondents answered several times: an id, or `id=file`, also several times. */
export const waveOption = (words: (text: LocalizedText) => string): Option =>
  new Option('--wave <id>', words(messages.waves.waveOption)).argParser(
    (written: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), written],
  );

/**
 * The one wave whose answers are taken.
 *
 * @throws UsageError for several, and for a wave with its file
 */
export function oneWave(written: readonly string[] = []): string | undefined {
  const [wave, ...others] = written;
  if (others.length === 0 && !wave?.includes('=')) return wave;
  throw new UsageError({
    message: messages.waves.oneWaveOnly,
    hint: messages.waves.oneWaveOnlyHint({ wave: wave?.split('=')[0] ?? '' }),
  });
}
