import { printable } from '../../formats/printable.ts';
import type { LocalizedText } from '../../localized.ts';
import { standardError } from '../output/standard-stream.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';

let listener: TerminalEnvironment | undefined;

/** Lets notes appear on standard error: what a command says on the side, none of it a warning. */
export function takeNotes(environment: TerminalEnvironment): void {
  listener = environment;
}

/** As `--quiet` asks: neither notes nor progress from now on. */
export function beQuiet(): void {
  listener = undefined;
}

export const isQuiet = (): boolean => listener === undefined;

export function note(text: LocalizedText): void {
  if (!listener) return;
  const { language, colours } = listener;
  standardError.write(`${colours.error.dim(printable(text[language]))}\n`);
}

/** Who is to be shown how far a command is: somebody at a terminal, who did not ask for quiet. */
export function watcher(): TerminalEnvironment | undefined {
  const { CI = '', TERM = '' } = process.env;
  return standardError.isTerminal && CI === '' && TERM !== 'dumb' ? listener : undefined;
}
