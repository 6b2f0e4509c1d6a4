import { figuresIn } from '../../layout/figures-in.ts';
import { chunksOf, textOf, type Word } from './words.ts';

/** Whether a text is a figure or a dash for none, and neither a number of people nor a year as heads have them. */
export function isFigureText(text: string): boolean {
  if (/n\s*=|^(?:19|20)\d\d$/iu.test(text)) return false;
  return figuresIn(text, 'unknown') !== null || /^[-–—−]$/u.test(text);
}

/** Whether more than one place of a line holds figures, and most of what stands behind its first text is figures. */
export function isFigureLine(line: readonly Word[], columns: readonly number[] = []): boolean {
  const places = new Set<number>();
  let others = 0;
  for (const [at, chunk] of chunksOf(line).entries()) {
    const place = columns.findLastIndex((edge) => edge <= (chunk.x0 + chunk.x1) / 2);
    if (isFigureText(textOf(chunk.words))) places.add(columns.length > 0 ? place : at);
    else if (at > 0) others += 1;
  }
  return places.size > 1 && places.size > others;
}
