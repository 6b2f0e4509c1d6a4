import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk';

/** Colours for each place that text can go to. */
export interface Colours {
  readonly out: ChalkInstance;
  readonly error: ChalkInstance;
  readonly file: ChalkInstance;
}

/** None in files, in pipes, in terminals that have none, and nowhere where NO_COLOR is set (https://no-color.org). */
export function coloursFor(env: NodeJS.ProcessEnv): Colours {
  const unwanted = (env['NO_COLOR'] ?? '') !== '';
  const colours = (support: typeof supportsColor) =>
    new Chalk({ level: unwanted || !support ? 0 : support.level });
  return { out: colours(supportsColor), error: colours(supportsColorStderr), file: new Chalk({ level: 0 }) };
}
