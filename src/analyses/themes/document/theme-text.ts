import { catalogue, type Language } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { CodeLevel } from '../coded-units.ts';

export const themeText = catalogue(messages.themes.texts);

export const levelText = (level: CodeLevel, language: Language): string =>
  messages.themes.levels[level][language];

/** The caption of a table, with the coder where there are several. */
export function ofCoder(caption: string, coder: string | null, language: Language): string {
  return coder === null ? caption : themeText('ofCoder', language, { caption, coder });
}

/** A place in the tree, from the outermost name inwards. */
export const placeText = (...names: readonly (string | null)[]): string =>
  names.filter((name) => name !== null).join(' › ');
