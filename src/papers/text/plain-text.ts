import { plainCharacters } from '../../printed/figures/plain-characters.ts';

/** A paragraph in plain characters, and where each of them stands in the document's own. */
export interface PlainText {
  readonly text: string;
  /** By position in `text`; one more than it has characters. */
  readonly at: readonly number[];
}

/** Character by character, so that the place of every figure is known: a sign of any kind is "-", a space of any width " ". */
export function plainText(printed: string): PlainText {
  let text = '';
  const at: number[] = [];
  let position = 0;
  for (const character of printed) {
    const plain = plainOf(character);
    text += plain;
    for (let index = 0; index < plain.length; index++) at.push(position);
    position += character.length;
  }
  at.push(position);
  return { text, at };
}

function plainOf(character: string): string {
  if (/\s/u.test(character)) return character === '\u{FEFF}' ? '' : ' ';
  if (/^\p{Cf}$/u.test(character)) return '';
  if (/[₀-₉²]/u.test(character)) return character.normalize('NFKC');
  if (/[ꭓΧ]/u.test(character)) return 'χ';
  return plainCharacters(character);
}
