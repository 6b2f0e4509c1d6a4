import { readFile } from 'node:fs/promises';
import { languages } from '../../localized.ts';
import { confirmWord } from './yaml-draft.ts';

const written = `#\\s*(${languages.map((language) => confirmWord[language]).join('|')})\\s*:`;
const anywhere = new RegExp(written);
const mark = new RegExp(`^${written}`);

/**
 * Where a codebook that has been read already still asks a person to confirm something.
 *
 * @returns lines, counted from 1; what looks like a mark within a text is none
 */
export async function confirmMarks(file: string): Promise<number[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (!anywhere.test(text)) return [];
  const { Lexer } = await import('yaml');
  const lines: number[] = [];
  let line = 1;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (before !== scalarFollows && mark.test(token)) lines.push(line);
    line += token.split('\n').length - 1;
    before = token;
  }
  return lines;
}

/** How the lexer announces a text without quotes, that of a block too. */
const scalarFollows = '\u001f';
