import type { Problem } from '../../../errors.ts';
import type { LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import { engineWords } from '../engine-words.ts';

/** Why DuckDB could not read or count. */
export function duckdbProblem(error: unknown): Omit<Problem, 'file'> {
  const said = error instanceof Error ? error.message : String(error);
  const line = /CSV Error on Line: (\d+)/.exec(said)?.[1];
  const known = problems.find(({ words }) => words.test(said));
  return {
    ...(line !== undefined && { line: Number(line) }),
    message: known?.message ?? otherwise(said),
    ...(known?.hint && { hint: known.hint }),
  };
}

/** Below the line of a CSV error stand the cells of that line, and then what is wrong with them. */
function otherwise(said: string): LocalizedText {
  const cause = /CSV Error on Line: \d+\n(?:Original Line:[^\n]*\n)?([^\n]+)/.exec(said)?.[1] ?? said;
  return messages.engines.otherwise({ cause: engineWords(cause) });
}

interface Known extends Omit<Problem, 'file'> {
  readonly words: RegExp;
}

const problems: readonly Known[] = [
  {
    words: /not utf-8 encoded/,
    message: messages.engines.notUtf8,
    hint: messages.engines.saveAsUtf8,
  },
  {
    words: /^Out of Memory Error/,
    message: messages.engines.tooLittleMemory,
    hint: messages.engines.tooLittleMemoryHint,
  },
  {
    words: /Could not set lock on file/,
    message: messages.engines.anotherProgramHasDatabase,
    hint: messages.engines.anotherProgramHasDatabaseHint,
  },
  {
    words: /^Permission Error/,
    message: messages.engines.dataWouldReadAnother,
    hint: messages.engines.dataWouldReadAnotherHint,
  },
];
