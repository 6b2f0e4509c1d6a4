import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';

/** What cannot be in a tally that hanaro made, and where: `populations[0].groups[1].items[2]`. */
export interface TallyFault {
  readonly path: string;
  readonly message: LocalizedText;
}

/** A fault unless the names are these, in this order. */
export function unlike(
  found: readonly (string | null)[],
  wanted: readonly (string | null)[],
  path: string,
): TallyFault[] {
  return found.length === wanted.length && found.every((id, index) => id === wanted[index])
    ? []
    : [{ path, message: notOfCodebook }];
}

/** A fault unless the counts sum up to what they should. */
export function unequal(counts: readonly number[], wanted: number, path: string): TallyFault[] {
  const found = counts.reduce((total, count) => total + count, 0);
  if (found === wanted) return [];
  const message = messages.tally.countsDoNotAddUp({ found, wanted });
  return [{ path, message }];
}

export const notOfCodebook: LocalizedText = messages.tally.notOfCodebook;
