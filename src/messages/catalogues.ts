import { english } from './en/index.ts';
import { korean } from './ko/index.ts';

/** Every language with its catalogue. A third one is a folder beside these two and a line here. */
export const catalogues = { ko: korean, en: english };

/** The languages that every label and message is written in. */
export type Language = keyof typeof catalogues;

export const languages: readonly Language[] = keysOf(catalogues);

/** The messages of one language, area by area; the English ones are the model. */
export type Catalogue = typeof english;

function keysOf<T extends object>(object: T): readonly Extract<keyof T, string>[] {
  const keys = [];
  for (const key in object) keys.push(key);
  return keys;
}
