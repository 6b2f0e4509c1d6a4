import type { Instrument } from '../instrument/instrument.ts';
import { builtInInstrument, loadInstrument } from '../instrument/load-instrument.ts';

/** The instrument in the file that `--codebook` names; the built-in one where it is left out. */
export async function instrumentNamed(file: string | undefined): Promise<Instrument> {
  return file === undefined ? builtInInstrument() : loadInstrument(file);
}

/** The files that a command read, codebook and settings included: what its output must not overwrite. */
export function inputsOf(
  { codebook, configFile }: { readonly codebook?: string; readonly configFile?: string },
  files: readonly string[],
): string[] {
  return [...files, ...[codebook, configFile].flatMap((file) => file ?? [])];
}
