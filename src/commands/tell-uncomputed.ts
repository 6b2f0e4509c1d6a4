import { exitCodes } from '../errors.ts';
import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { tell } from './tell.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

/** Says which figures have no value, and why. @returns the exit code */
export function tellUncomputed(
  { figures, reasons }: { readonly figures: number; readonly reasons: readonly LocalizedText[] },
  environment: TerminalEnvironment,
): number {
  if (figures === 0) return exitCodes.done;
  const headline = messages.commands.figuresNotComputed({ figures });
  for (const message of [headline, ...reasons.map((text) => messages.commands.indented({ text }))])
    tell({ message }, environment);
  return exitCodes.notComputable;
}
