import { inOneLine, RunningText } from '../running-text.ts';
import type { Box, Glyph } from './marks/geometry.ts';

/** Letters without a space between them. */
export interface Word extends Box {
  readonly text: string;
  /** Of the base line; y0 and y1 are the upper and the lower edge of its letters. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly raised: boolean;
  /** How wide the one space is that is written behind it; 0 where there is none, or more than one. */
  readonly spaceAfter: number;
}

/** Words on one base line that belong together: no more than a space between them. */
export interface Chunk extends Box {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
}

/** Gaps that are wider, in heights of the font, part words. */
const wordGap = 0.16;
/** Programs leave a quarter of a letter's height between Hangul and digits or Latin letters, which is no space. */
const scriptGap = 0.3;
/** Gaps that are wider part chunks where no space is written. */
const chunkGap = 0.55;

/** Puts letters together to words. Letters of the same place, which some programs print twice for bold, count once. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const sorted = sameLineFirst(glyphs);
  const words: Word[] = [];
  let letters: Glyph[] = [];
  let spaces: Glyph[] = [];
  const end = () => {
    const [first] = letters;
    const last = letters.at(-1);
    if (first && last) {
      const size = Math.max(...letters.map((one) => one.size));
      const text = letters.map((one) => one.text).join('');
      const spaceAfter = spaces.length === 1 ? (spaces[0]?.x1 ?? 0) - (spaces[0]?.x0 ?? 0) : 0;
      words.push({
        text,
        x0: first.x0,
        x1: last.x1,
        y: first.y,
        y0: first.y - 0.75 * size,
        y1: first.y + 0.25 * size,
        size,
        bold: letters.every((one) => one.bold),
        raised: false,
        spaceAfter,
      });
    }
    letters = [];
    spaces = [];
  };
  for (const glyph of sorted) {
    const last = letters.at(-1);
    if (glyph.text === ' ') {
      if (last && Math.abs(glyph.y - last.y) < 0.5 && glyph.x0 < last.x1 + 2 * glyph.size) spaces.push(glyph);
      continue;
    }
    if (last) {
      const isTwice =
        glyph.text === last.text && Math.abs(glyph.x0 - last.x0) < 0.1 * glyph.size && isLevel(glyph, last);
      if (isTwice) continue;
      const gap = glyph.x0 - last.x1;
      const most = isBetweenScripts(last.text, glyph.text) ? scriptGap : wordGap;
      const isBeside = gap < most * last.size && gap > -0.5 * last.size;
      if (spaces.length > 0 || !isBeside || !isLevel(glyph, last)) end();
    }
    letters.push(glyph);
  }
  end();
  return withRaised(words);
}

const isLevel = (one: Glyph, other: Glyph) =>
  Math.abs(one.y - other.y) < 0.08 * Math.max(one.size, other.size) &&
  one.size < 1.3 * other.size &&
  other.size < 1.3 * one.size;

const isWide = (text: string) => /[\p{Script=Hangul}\p{Script=Han}]/u.test(text);
const isNarrow = (text: string) => /[\p{Script=Latin}\d%]/u.test(text);

function isBetweenScripts(before: string, after: string): boolean {
  return (isWide(before) && isNarrow(after)) || (isNarrow(before) && isWide(after));
}

/** From top to bottom, those of one base line from left to right. */
function sameLineFirst(glyphs: readonly Glyph[]): Glyph[] {
  const byHeight = [...glyphs].sort((one, other) => one.y - other.y);
  const levels: Glyph[][] = [];
  let begin = Number.NEGATIVE_INFINITY;
  for (const glyph of byHeight) {
    if (glyph.y - begin > Math.min(0.6, 0.06 * glyph.size)) {
      levels.push([]);
      begin = glyph.y;
    }
    levels.at(-1)?.push(glyph);
  }
  return levels.flatMap((level) => level.sort((one, other) => one.x0 - other.x0));
}

/** Small words beside a larger one, above or below its base line, come onto its line. */
function withRaised(words: readonly Word[]): Word[] {
  const byX = [...words].sort((one, other) => one.x1 - other.x1);
  return words.map((word) => {
    const base = neighbourOf(word, byX);
    if (!base) return word;
    return { ...word, y: base.y, y0: base.y0, y1: base.y1, raised: word.y < base.y };
  });
}

function neighbourOf(word: Word, byX: readonly Word[]): Word | undefined {
  let low = 0;
  let high = byX.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byX[middle]?.x1 ?? 0) < word.x0 - 0.4 * word.size) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < byX.length; at++) {
    const base = byX[at];
    if (!base || base.x1 > word.x0 + 0.3 * word.size) return undefined;
    const above = base.y - word.y;
    const isSmaller = word.size < 0.92 * base.size;
    const isOff = Math.abs(above) > 0.1 * base.size && Math.abs(above) < 0.7 * base.size;
    if (isSmaller && isOff && base !== word) return base;
  }
  return undefined;
}

/** Lines of words, from top to bottom: what stands on about the same base line. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: { y: number; words: Word[] }[] = [];
  for (const word of [...words].sort((one, other) => one.y - other.y)) {
    const last = lines.at(-1);
    const reach = 0.4 * Math.min(word.size, last?.words[0]?.size ?? word.size);
    if (last && word.y - last.y <= reach) last.words.push(word);
    else lines.push({ y: word.y, words: [word] });
  }
  return lines.map((line) => line.words.sort((one, other) => one.x0 - other.x0));
}

/** The chunks of one line. @param widest  gaps, in heights of the font, that still hold a chunk together where no space is written */
export function chunksOf(line: readonly Word[], widest: number = chunkGap): Chunk[] {
  const parts: Word[][] = [];
  for (const word of line) {
    const last = parts.at(-1)?.at(-1);
    const size = last ? Math.max(last.size, word.size) : 0;
    const most = last ? Math.max(widest * size, last.spaceAfter > 0 ? last.spaceAfter + 0.15 * size : 0) : 0;
    if (last && word.x0 - last.x1 <= most) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts.map(chunkOf);
}

function chunkOf(words: readonly Word[]): Chunk {
  return {
    words,
    x0: Math.min(...words.map(({ x0 }) => x0)),
    x1: Math.max(...words.map(({ x1 }) => x1)),
    y0: Math.min(...words.map(({ y0 }) => y0)),
    y1: Math.max(...words.map(({ y1 }) => y1)),
    y: words.find(({ raised }) => !raised)?.y ?? words[0]?.y ?? 0,
    size: Math.max(...words.map(({ size }) => size)),
  };
}

/** The text of words that stand beside each other; raised ones after a "^". */
export function textOf(words: readonly Word[]): string {
  const text = new RunningText();
  let last: Word | undefined;
  for (const word of words) {
    const gap = last ? word.x0 - last.x1 : 0;
    const isApart = last !== undefined && (last.spaceAfter > 0 || gap >= wordGap * last.size);
    text.add(`${isApart ? ' ' : ''}${word.text}`, { raised: word.raised });
    last = word;
  }
  return inOneLine(text.text).normalize('NFC');
}
