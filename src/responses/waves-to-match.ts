import type { Codebook } from '../codebook/codebook.ts';
import { UsageError } from '../errors.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { waveIndex } from './chosen-wave.ts';

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
