import { plainCharacters } from '../../../printed/figures/plain-characters.ts';

/** How a line begins that names a table, and may be a sentence about it. */
export const captionStart =
  /^\s*[<〈《[(【]?\s*(?:table|tab\.|표|appendix table)\s*\.?\s*(?:[A-Z]?\d|[ivx]+\b)/iu;

/** How a line begins that names a table and says nothing else. */
export const captionAlone =
  /^\s*[<〈《[(【]?\s*(?:table|tab\.|표)\s*\.?\s*[A-Z]?\d+(?:[-.]\d+)*[a-z]?\s*(?:[.:>〉\])】]|$)/iu;

/** How a line begins that is a note below a table. */
export const noteStart =
  /^\s*(?:notes?\s*[.:]|주\s*\d*\s*[.:)）]|[*†‡∗]+\s*\^?\s*p\s*[<≤=]|p\s*<|출처|자료\s*[:：]|source\s*:)/iu;

/** Whether a paragraph names a table, as a caption does; lines of a list of tables, which end with a page, do not. */
export function isCaption(text: string): boolean {
  const plain = plainCharacters(text);
  return captionAlone.test(plain) && plain.length < 300 && !/(?:\.\s?){4,}\d+$/u.test(plain);
}
