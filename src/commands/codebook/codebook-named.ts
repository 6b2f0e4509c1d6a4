import type { Codebook } from '../../codebook/codebook.ts';
import { builtInCodebook, loadCodebook } from '../../codebook/load-codebook.ts';

/** The codebook in the file that `--codebook` names; the built-in one where it is left out. */
export async function codebookNamed(file: string | undefined): Promise<Codebook> {
  return file === undefined ? builtInCodebook() : loadCodebook(file);
}

/** The files that a command read, codebook and settings included: what its output must not overwrite. */
export function inputsOf(
  { codebook: codebookFile, configFile }: { readonly codebook?: string; readonly configFile?: string },
  files: readonly string[],
): string[] {
  return [...files, ...[codebookFile, configFile].flatMap((file) => file ?? [])];
}
