import { Option } from 'commander';
import type { Codebook } from '../codebook/codebook.ts';
import { UsageError } from '../errors.ts';
import { type LocalizedText, localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { waveIndex } from '../responses/chosen-wave.ts';

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

/** How people of several waves are matched. */
export interface WavesToMatch {
  /** With the waves of the files, where it has none. */
  readonly codebook: Codebook;
  /** Null where the files of the command line hold all waves. */
  readonly files: readonly string[] | null;
  readonly waveOf: (file: string) => string | undefined;
}

/**
 * The waves of a command that matches people: each with its file, or by the column that the codebook names.
 *
 * @returns null where there are none, or one is chosen
 * @throws UsageError for waves that the codebook does not have, or that do not go together
 */
export function wavesToMatch(written: readonly string[] = [], codebook: Codebook): WavesToMatch | null {
  const named = written.map((one) => {
    const [id = '', ...file] = one.split('=');
    return { id, file: file.join('=') };
  });
  const withFile = named.filter(({ file }) => file !== '');
  if (withFile.length === 0) {
    if (named.length > 0 || !codebook.populations.some(({ waves }) => waves)) return null;
    return { codebook, files: null, waveOf: () => undefined };
  }
  const ids = [...new Set(withFile.map(({ id }) => id))];
  const byFile = new Map(withFile.map(({ id, file }) => [file, id]));
  if (withFile.length < named.length || ids.length < 2 || byFile.size < withFile.length || ids.includes(''))
    throw new UsageError({ message: messages.waves.eachWithFile, hint: messages.waves.eachWithFileHint });
  const levels = ids.map((id) => ({ id, label: localize(id), values: [id] }));
  const populations = codebook.populations.map((population) => {
    const { waves } = population;
    if (!waves) return { ...population, waves: { column: null, levels } };
    for (const id of ids) waveIndex(waves, id);
    return population;
  });
  return {
    codebook: { ...codebook, populations },
    files: [...byFile.keys()],
    waveOf: (file) => byFile.get(file),
  };
}
