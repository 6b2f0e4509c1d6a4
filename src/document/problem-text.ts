import type { Problem } from '../errors.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';

/** A problem or a warning with its place: `users.csv:14 column "empathy_3": …`. */
export function problemText({ file, line, column, path, message }: Problem, language: Language): string {
  const place = [
    ...(file === undefined ? [] : [line === undefined ? file : `${file}:${line}`]),
    ...(path === undefined ? [] : [path]),
    ...(column === undefined ? [] : [messages.commands.column({ column })[language]]),
  ].join(' ');
  return `${place === '' ? '' : `${place}: `}${message[language]}`;
}
