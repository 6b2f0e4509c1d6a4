import type { LocalizedText } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { InvalidValue } from './usage/invalid-value.ts';

/** A number strictly between 0 and 1. */
export function proportion(written: string): number {
  const value = Number(written);
  if (value > 0 && value < 1) return value;
  throw new InvalidValue(messages.commands.mustBeProportion);
}

/** A whole number between two ends, both included. */
export function wholeNumber(least: number, most: number): (written: string) => number {
  return (written) => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= least && value <= most) return value;
    throw new InvalidValue(messages.commands.mustBeWholeNumber({ least, most }));
  };
}

/** The name of a file to write: an empty one is mostly a variable of the shell that is not set. */
export function fileName(written: string): string {
  if (written !== '') return written;
  throw new InvalidValue(messages.commands.mustBeNameOfFile);
}

/** The name of a folder to write into; an empty one would be the working directory. */
export function folderName(written: string): string {
  if (written !== '') return written;
  throw new InvalidValue(messages.commands.mustBeNameOfFolder);
}

/** What to write where one of these names is needed. */
export const oneOf = (names: readonly string[]): LocalizedText =>
  messages.commands.oneOf({ names: names.join(', ') });
