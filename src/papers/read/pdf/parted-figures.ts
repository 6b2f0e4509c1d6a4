import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import { isFigureText } from './figure-lines.ts';
import { overlap } from './open-columns.ts';
import { type Chunk, textOf } from './words.ts';

/** Marks alone, or the end of an interval: what a narrow cell has no room for beside the figure. */
const isRest = (text: string): boolean => /^(?:[*†‡]+|[-\d.,\s]+[\])][*†‡]*)$/u.test(plainCharacters(text));

/** Whether a line of a cell is the rest of the figure that the line above it begins: "*" of "7.257**", "2.953]" of "[1.542,". */
export function isRestOf(text: string, above: string): boolean {
  if (!isRest(text)) return false;
  const isEnd = /[\])]/u.test(text);
  return isEnd ? /[[(][^\])]*$/u.test(above) : isFigureText(above);
}

/** How far below each other lines of one cell stand, in heights of the font. */
const widestLine = 1.6;

/**
 * Figures that a narrow cell parts, whole again, where the line of the rest has no figures of its own. Where a line stands
 * between both, as their cell stands in the middle of a row, the figure comes onto it.
 *
 * @returns null where rests stand in a line of their own and nothing right above them begins the figure
 */
export function withWholeFigures(lines: readonly (readonly Chunk[])[]): (readonly Chunk[])[] | null {
  const whole = lines.map((line) => [...line]);
  for (const [at, line] of lines.entries()) {
    const rests = line.filter(({ words }) => isRest(textOf(words)));
    const others = line.filter((one) => !rests.includes(one));
    if (rests.length === 0 || others.some(({ words }) => isFigureText(textOf(words)))) continue;
    for (const rest of rests) {
      const found = figureAbove(rest, whole.slice(0, at));
      if (!found && others.length === 0) return null;
      if (!found) continue;
      const { figure, row } = found;
      const words = [...figure.words, ...rest.words];
      const between = row < at - 1 ? at - 1 : row;
      const { y } = whole[between]?.[0] ?? figure;
      const onLine = words.map((word) => ({ ...word, y }));
      whole[row] = without(whole[row], figure);
      whole[at] = without(whole[at], rest);
      const one = { ...figure, words: onLine, y, x1: Math.max(figure.x1, rest.x1) };
      whole[between] = [...(whole[between] ?? []), one].sort((left, right) => left.x0 - right.x0);
    }
  }
  return whole.filter((line) => line.length > 0);
}

const without = (line: readonly Chunk[] | undefined, chunk: Chunk) =>
  (line ?? []).filter((one) => one !== chunk);

/** What begins the figure, nearest above its rest in the column, one or two lines up. */
function figureAbove(
  rest: Chunk,
  above: readonly (readonly Chunk[])[],
): { readonly figure: Chunk; readonly row: number } | null {
  for (let row = above.length - 1; row >= Math.max(0, above.length - 2); row--) {
    const figure = above[row]?.find((one) => overlap(one, rest) > 0);
    if (!figure) continue;
    const isNear = rest.y - figure.y < widestLine * figure.size;
    return isNear && isRestOf(textOf(rest.words), textOf(figure.words)) ? { figure, row } : null;
  }
  return null;
}
