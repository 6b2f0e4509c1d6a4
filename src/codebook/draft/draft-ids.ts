import { normalised } from '../words/normalised.ts';

const validName = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;
const longestName = 40;
/** Nothing useful comes of longer ones, and those of megabytes take minutes. */
const longestText = 1000;

/** Whether a text can be an id of a codebook as it is. */
export function isName(text: string): boolean {
  return validName.test(text) && text.length <= longestName;
}

/** The text with everything that an id cannot have made `_`; the fallback where nothing useful is left. */
export function nameFrom(text: string, fallback: string): string {
  if (text.length > longestText) return fallback;
  const name = text
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}_.-]+/gu, '_')
    .replace(/^[_.-]+|[_.-]+$/g, '');
  return isName(name) ? name : fallback;
}

/** Gives each id once, and none that reads like the header of another column. */
export class DraftIds {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map(normalised));
  }

  /** The wanted name, numbered on where it is taken. */
  take(wanted: string): string {
    for (let number = 1, name = wanted; ; number += 1, name = `${wanted}_${number}`) {
      if (this.#taken.has(normalised(name))) continue;
      this.#taken.add(normalised(name));
      return name;
    }
  }
}
