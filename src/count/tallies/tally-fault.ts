import type { LocalizedText } from '../../localized.ts';

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
  const message = {
    ko: `합계가 맞지 않습니다: ${found}, 맞는 값 ${wanted}`,
    en: `the counts do not add up: ${found} in place of ${wanted}`,
  };
  return [{ path, message }];
}

export const notOfCodebook: LocalizedText = {
  ko: '코드북과 이름, 순서, 개수가 다릅니다',
  en: 'names, order or number are not those of the codebook',
};
