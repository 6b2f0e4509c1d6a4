import type { Item } from '../../src/codebook/codebook.ts';
import { plainWord } from './plain-word.ts';

/** The answer in a cell; null where there is none. */
export function plainAnswer(
  cell: string,
  { min, max, missing, answers: labels }: Item,
): number | null | 'invalid' {
  const trimmed = cell.trim();
  const word = plainWord(cell);
  const answer = (text: string): number | null | 'invalid' => {
    const number = Number(text);
    if (missing.includes(String(number))) return null;
    return number >= min && number <= max ? number : 'invalid';
  };
  if (word === '' || missing.some((code) => code === trimmed || plainWord(code) === word)) return null;
  for (const text of [trimmed, word]) {
    if (/^-?[0-9]+(\.0+|,00?)?$/.test(text)) return answer(text.replace(',', '.'));
  }
  const points = /^(-?[0-9]+)(?:점|points?)$/.exec(word);
  if (points) return answer(points[1] ?? '');
  for (const [label, value] of labels) {
    const name = plainWord(label);
    if (!word.includes(name) || value < min || value > max) continue;
    if (word === name) return value;
    const marks = / [–—-] /.test(trimmed) ? /^(-?[0-9]+)[–—-]$/ : /^\(?(-?[0-9]+)\)?점?[.):=]$/;
    const before = marks.exec(word.slice(0, -name.length));
    if (word.endsWith(name) && before && Number(before[1]) === value) return value;
    const behind = /^\((-?[0-9]+)점?\)$/.exec(word.slice(name.length));
    if (word.startsWith(name) && behind && Number(behind[1]) === value) return value;
  }
  return 'invalid';
}
