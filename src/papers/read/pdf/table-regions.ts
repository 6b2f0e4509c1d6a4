import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import { captionStart, noteStart } from './captions.ts';
import { isFigureLine } from './figure-lines.ts';
import type { Box, PageMarks, Rule } from './marks/geometry.ts';
import { doubleLine, joinedRules } from './rules.ts';
import { chunksOf, linesOf, textOf, type Word } from './words.ts';

/** A part of a page that lines set apart as a table. */
export interface Region extends Box {
  /** Lines across it, in part or in full, its upper and lower edge among them. */
  readonly horizontal: readonly Rule[];
  /** Lines down it, those at its edges, too. */
  readonly vertical: readonly Rule[];
  readonly words: readonly Word[];
  /** Whether its rows go on to the end of the page, below its lowest line. */
  readonly isOpen: boolean;
}

/** How far apart ends of lines may be that are meant to be the same, in points. */
const sameEnd = 4;

/** Finds the tables of a page by its lines: those that lines across and down close in, and those between lines of one length. */
export function tableRegions(
  { horizontal, vertical }: Pick<PageMarks, 'horizontal' | 'vertical'>,
  words: readonly Word[],
): Region[] {
  const across = joinedRules(horizontal);
  const down = joinedRules(vertical);
  const open = openBoxes(across, down, words);
  const boxes = joinedBoxes([...closedBoxes(across, down, words), ...open.map(({ box }) => box)]);
  return boxes
    .map((box) => ({
      ...regionOf(box, { across, down, words }),
      isOpen: open.some((one) => one.isOpen && one.box.y1 === box.y1),
    }))
    .filter((region) => region.words.length > 0);
}

function regionOf(
  box: Box,
  {
    across,
    down,
    words,
  }: { readonly across: readonly Rule[]; readonly down: readonly Rule[]; readonly words: readonly Word[] },
): Omit<Region, 'isOpen'> {
  const middle = (word: Word) => (word.x0 + word.x1) / 2;
  return {
    ...box,
    horizontal: across.filter(
      ({ along, from, to }) =>
        along > box.y0 - 2 && along < box.y1 + 2 && from > box.x0 - sameEnd && to < box.x1 + sameEnd,
    ),
    vertical: down.filter(
      ({ along, from, to }) =>
        along > box.x0 - 2 && along < box.x1 + 2 && from > box.y0 - sameEnd && to < box.y1 + sameEnd,
    ),
    words: words.filter((word) => {
      const y = word.y - 0.3 * word.size;
      return y > box.y0 && y < box.y1 && middle(word) > box.x0 - 2 && middle(word) < box.x1 + 2;
    }),
  };
}

/** Boxes around lines that touch each other, where there are lines both ways. */
function closedBoxes(across: readonly Rule[], down: readonly Rule[], words: readonly Word[]): Box[] {
  const parent = across.map((_, index) => index);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const touching = down.map((rule) =>
    across.flatMap(({ along, from, to }, index) => {
      const isBeside = rule.along > from - 2.5 && rule.along < to + 2.5;
      return isBeside && along > rule.from - 2.5 && along < rule.to + 2.5 ? [index] : [];
    }),
  );
  for (const [first, ...others] of touching) {
    for (const other of others) if (first !== undefined) parent[rootOf(other)] = rootOf(first);
  }
  const boxes = new Map<number, { box: Box; readonly down: Rule[] }>();
  for (const [index, { along, from, to }] of across.entries()) {
    const root = rootOf(index);
    const box = { x0: from, x1: to, y0: along, y1: along };
    const known = boxes.get(root);
    boxes.set(root, { box: known ? around(known.box, box) : box, down: known?.down ?? [] });
  }
  for (const [index, [first]] of touching.entries()) {
    const rule = down[index];
    if (first !== undefined && rule) boxes.get(rootOf(first))?.down.push(rule);
  }
  return [...boxes.values()].flatMap(({ box, down: own }) => {
    if (own.length === 0) return [];
    const [y0, y1] = [farEnd(own, 'from', box.y0), farEnd(own, 'to', box.y1)];
    const isFilled = (top: number, bottom: number) =>
      within({ ...box, y0: top, y1: bottom }, words).length > 0;
    const whole = { ...box, y0: isFilled(y0, box.y0) ? y0 : box.y0, y1: isFilled(box.y1, y1) ? y1 : box.y1 };
    return whole.y1 - whole.y0 > 8 && whole.x1 - whole.x0 > 20 ? [whole] : [];
  });
}

/** Where several lines down a table end beyond its outermost line across: there the end of the page parts it. */
function farEnd(down: readonly Rule[], end: 'from' | 'to', edge: number): number {
  const beyond = down
    .map((rule) => rule[end])
    .filter((place) => (end === 'from' ? edge - place : place - edge) > 8);
  const [first = edge] = beyond;
  return beyond.length > 1 && beyond.every((place) => Math.abs(place - first) < 3) ? first : edge;
}

/** Boxes between lines of the same length, of which those next to each other have columns of text between them. */
function openBoxes(
  across: readonly Rule[],
  down: readonly Rule[],
  words: readonly Word[],
): { readonly box: Box; readonly isOpen: boolean }[] {
  const taken = new Set<Rule>();
  const boxes: { readonly box: Box; readonly isOpen: boolean }[] = [];
  for (const [index, first] of across.entries()) {
    if (taken.has(first) || first.to - first.from < 40) continue;
    let last = first;
    let tallest = 0;
    for (const rule of across.slice(index + 1)) {
      const isSame = Math.abs(rule.from - first.from) < sameEnd && Math.abs(rule.to - first.to) < sameEnd;
      if (!isSame) continue;
      const band = { x0: first.from, x1: first.to, y0: last.along, y1: rule.along };
      const height = band.y1 - band.y0;
      if (isClosed(band, down)) tallest = Math.max(tallest, height);
      else if (tallest > 0 ? !isRowOfOne(band, words, tallest) : !isTabular(band, words, last === first))
        break;
      taken.add(rule);
      last = rule;
    }
    if (last === first) continue;
    const box = { x0: first.from, x1: first.to, y0: first.along, y1: last.along };
    const y1 = isHeadOnly(box, words) ? endOfColumns(box, words) : box.y1;
    boxes.push({ box: { ...box, y1 }, isOpen: y1 > box.y1 });
  }
  return boxes;
}

const within = (box: Box, words: readonly Word[]) =>
  words.filter((word) => {
    const y = word.y - 0.3 * word.size;
    return y > box.y0 && y < box.y1 && word.x1 > box.x0 && word.x0 < box.x1;
  });

/** Whether there are no rows of figures between the lines: the table goes on below them to the end of the page. */
function isHeadOnly(box: Box, words: readonly Word[]): boolean {
  const lines = linesOf(within(box, words));
  return lines.length > 0 && !lines.some((line) => isFigureLine(line));
}

/** How far down rows of figures follow, where they go on to the end of the page; the lower edge of the box where they do not. */
function endOfColumns(box: Box, words: readonly Word[]): number {
  const below = within({ ...box, y0: box.y1, y1: Number.POSITIVE_INFINITY }, words);
  const lines = linesOf(below);
  const isNumber = (line: readonly Word[]) =>
    line.length < 4 && /^[-–—\s]*\d{1,4}[-–—\s]*$/u.test(textOf(line));
  const last = lines.at(-1);
  if (last && isNumber(last)) lines.pop();
  const isIn = (line: readonly Word[]) => line.every(({ x0, x1 }) => x0 > box.x0 - 3 && x1 < box.x1 + 3);
  const rows = lines.filter((line) => isFigureLine(line));
  const isAllRows =
    rows.length > 1 && lines.every((line) => isIn(line) && (chunksOf(line).length > 1 || line.length < 6));
  if (!isAllRows || rows.length * 2 < lines.length) return box.y1;
  return Math.max(...lines.flat().map(({ y1 }) => y1)) + 1;
}

/** Whether a line goes all the way down a band. */
function isClosed(band: Box, down: readonly Rule[]): boolean {
  return down.some(
    ({ along, from, to }) =>
      along > band.x0 - 2.5 && along < band.x1 + 2.5 && from < band.y0 + 2.5 && to > band.y1 - 2.5,
  );
}

/** Whether a band without lines down it belongs to cells that have them: one row as high as theirs, with a single text, which is no note. */
function isRowOfOne(band: Box, words: readonly Word[], tallest: number): boolean {
  const lines = linesOf(within(band, words));
  if (lines.length === 0) return band.y1 - band.y0 <= doubleLine;
  const text = plainCharacters(textOf(lines[0] ?? []));
  return (
    lines.length === 1 &&
    band.y1 - band.y0 < 1.25 * tallest &&
    !noteStart.test(text) &&
    !captionStart.test(text)
  );
}

/**
 * Whether what stands between two lines may be part of a table: in columns, within its width, and with no caption but at the top of
 * the table.
 */
function isTabular(band: Box, words: readonly Word[], isTop: boolean): boolean {
  const inside = within(band, words);
  if (inside.length === 0) return true;
  const lines = linesOf(inside).map((line) => chunksOf(line));
  const isOut = lines.some((line) =>
    line.some(
      ({ x0, x1 }) => (x0 < band.x0 - 6 && x1 > band.x0 + 6) || (x1 > band.x1 + 6 && x0 < band.x1 - 6),
    ),
  );
  if (isOut) return false;
  const captions = lines.map((line) => captionStart.test(plainCharacters(textOf(line[0]?.words ?? []))));
  const isTitle = isTop && captions[0] && lines.length > 1;
  if (captions.includes(true, isTitle ? 1 : 0)) return false;
  const inColumns = lines.filter((line) => line.length > 1).length;
  const isOneLabel =
    lines.length <= 2 &&
    lines.every((line) => {
      const [only] = line;
      if (!only || line.length > 1) return false;
      const isLow = band.y1 - band.y0 < 2.6 * only.size * lines.length;
      const text = plainCharacters(textOf(only.words));
      return (
        isLow && widthOf(only) < 0.7 * (band.x1 - band.x0) && !noteStart.test(text) && !/[.!?]$/u.test(text)
      );
    });
  return inColumns * 2 >= lines.length || isOneLabel;
}

const widthOf = (box: Box | undefined) => (box ? box.x1 - box.x0 : 0);

const around = (one: Box, other: Box): Box => ({
  x0: Math.min(one.x0, other.x0),
  x1: Math.max(one.x1, other.x1),
  y0: Math.min(one.y0, other.y0),
  y1: Math.max(one.y1, other.y1),
});

/** Boxes that overlap, as one. */
function joinedBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let at = joined.length - 1; at >= 0; at--) {
      const other = joined[at];
      if (!other || !overlaps(whole, other)) continue;
      whole = around(whole, other);
      joined.splice(at, 1);
    }
    joined.push(whole);
  }
  return joined.sort((one, other) => one.y0 - other.y0);
}

function overlaps(one: Box, other: Box): boolean {
  return one.x0 < other.x1 - 2 && other.x0 < one.x1 - 2 && one.y0 < other.y1 - 1 && other.y0 < one.y1 - 1;
}
