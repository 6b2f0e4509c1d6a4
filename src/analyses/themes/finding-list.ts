import type { LocalizedText } from '../../localized.ts';
import type { ThemeFindingCode } from './finding-codes.ts';
import type { ThemeFinding } from './themes-schema.ts';

/** So many lines and names are listed. */
export const mostLines = 10;
const mostNames = 5;

/** Where something stands, and what it is called where a name helps. */
export interface Found {
  readonly file: string;
  readonly line: number;
  readonly name?: string;
}

/** A finding for each file in which something was found. */
export function findingsOf(
  code: ThemeFindingCode,
  coder: string | null,
  found: readonly Found[],
  message: (blanks: { readonly count: number; readonly names: string }) => LocalizedText,
): ThemeFinding[] {
  const files = new Map<string, Found[]>();
  for (const one of found) {
    const inFile = files.get(one.file);
    if (inFile) inFile.push(one);
    else files.set(one.file, [one]);
  }
  return [...files].map(([file, inFile]) => ({
    code,
    coder,
    file,
    count: inFile.length,
    lines: [...new Set(inFile.map(({ line }) => line))].slice(0, mostLines),
    message: message({ count: inFile.length, names: namesOf(inFile) }),
  }));
}

function namesOf(found: readonly Found[]): string {
  const names = [...new Set(found.flatMap(({ name }) => name ?? []))];
  return names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : '');
}
