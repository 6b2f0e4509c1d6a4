import { inOneLine } from '../../running-text.ts';
import { apply, identity, type Matrix, type PageMarks, type Rule, times } from './geometry.ts';
import { listOf, matrixOf, numberOf, propertyOf } from './operator-arguments.ts';
import { type Segment, segmentsOf } from './painted-rules.ts';
import type { PdfLibrary, PdfPage } from './pdf-library.js';
import { lostSign, type SetGlyph, TextState } from './text-state.ts';

/** What one page may hold; the rest is left out, and said. */
export const pageLimits = { glyphs: 100_000, segments: 60_000 } as const;

/** As a share of the page. */
const smallestPicture = 0.01;

/** Walks through what a page draws, and keeps its letters and lines. */
export async function pageMarks(page: PdfPage, operators: PdfLibrary['OPS']): Promise<PageMarks> {
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const text = new TextState(page.commonObjs);
  const glyphs: SetGlyph[] = [];
  const segments: Segment[] = [];
  const size = sizeOf(page);
  let isPainted = false;
  let pictured = 0;
  let matrix = uprightMatrix(page);
  let ink = { stroke: true, fill: true };
  const saved: { readonly matrix: Matrix; readonly ink: typeof ink }[] = [];
  const save = () => {
    saved.push({ matrix, ink: { ...ink } });
    text.save();
  };
  const restore = () => {
    const last = saved.pop();
    if (!last) return;
    ({ matrix, ink } = last);
    text.restore();
  };
  const transform = (value: unknown) => {
    isPainted = true;
    matrix = times(matrix, matrixOf(value) ?? identity);
    // Pictures are not unpacked and so not among what is drawn; each fills the unit square of its matrix, which is small for all else.
    const share = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / (size.width * size.height);
    if (share > smallestPicture) pictured += share;
  };
  for (const [index, code] of fnArray.entries()) {
    const given = listOf(argsArray[index]);
    const [first, second] = given;
    switch (names.get(code)) {
      case 'save':
        save();
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endGroup':
        restore();
        break;
      case 'transform':
        transform(given);
        break;
      case 'paintFormXObjectBegin':
        save();
        transform(first);
        break;
      case 'beginGroup':
        save();
        if (propertyOf(first, 'matrix')) transform(propertyOf(first, 'matrix'));
        break;
      case 'setGState':
        for (const setting of listOf(first)) {
          const [name, value] = listOf(setting);
          if (name === 'Font') text.setFont(listOf(value)[0], listOf(value)[1]);
        }
        break;
      case 'setStrokeRGBColor':
        ink.stroke = first !== '#ffffff';
        break;
      case 'setFillRGBColor':
        ink.fill = first !== '#ffffff';
        break;
      case 'beginText':
        text.begin();
        break;
      case 'setFont':
        text.setFont(first, second);
        break;
      case 'setCharSpacing':
        text.set('characterSpacing', first);
        break;
      case 'setWordSpacing':
        text.set('wordSpacing', first);
        break;
      case 'setHScale':
        text.set('horizontalScale', numberOf(first) / 100);
        break;
      case 'setLeading':
        text.set('leading', first);
        break;
      case 'setTextRise':
        text.set('rise', first);
        break;
      case 'setTextRenderingMode':
        text.set('mode', first);
        break;
      case 'setTextMatrix':
        text.begin(matrixOf(given) ?? identity);
        break;
      case 'setLeadingMoveText':
        text.set('leading', -numberOf(second));
        text.moveBy(first, second);
        break;
      case 'moveText':
        text.moveBy(first, second);
        break;
      case 'nextLine':
        text.nextLine();
        break;
      case 'showText':
        if (glyphs.length < pageLimits.glyphs) glyphs.push(...text.show(first, matrix));
        break;
      case 'constructPath': {
        const painting = names.get(numberOf(first)) ?? '';
        const isStroked = /stroke/iu.test(painting) && ink.stroke;
        const isFilled = /fill/iu.test(painting) && ink.fill;
        if ((!isStroked && !isFilled) || segments.length >= pageLimits.segments) break;
        const { segments: found, isOther } = segmentsOf(listOf(second)[0], matrix, { isStroked, isFilled });
        if (isOther) isPainted = true;
        for (const segment of found) segments.push(segment);
        break;
      }
    }
  }
  return { ...turned({ glyphs, segments, isPainted }, size), pictured };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function corners({ view }: PdfPage): readonly [number, number, number, number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  return [left, bottom, right, top];
}

function sizeOf(page: PdfPage): Size {
  const [left, bottom, right, top] = corners(page);
  const across = Math.abs(right - left);
  const down = Math.abs(top - bottom);
  return page.rotate % 180 === 0 ? { width: across, height: down } : { width: down, height: across };
}

/** From points of the document to those of the page as it is shown, with y downwards. */
function uprightMatrix(page: PdfPage): Matrix {
  const [left, bottom, right, top] = corners(page);
  switch (((page.rotate % 360) + 360) % 360) {
    case 90:
      return [0, 1, 1, 0, -bottom, -left];
    case 180:
      return [-1, 0, 0, 1, right, -bottom];
    case 270:
      return [0, -1, -1, 0, top, right];
    default:
      return [1, 0, 0, -1, -left, top];
  }
}

type Direction = 'right' | 'down' | 'left' | 'up';

function directionOf({ from, to }: Segment): Direction | null {
  const across = to[0] - from[0];
  const down = to[1] - from[1];
  if (Math.abs(across) > 8 * Math.abs(down)) return across > 0 ? 'right' : 'left';
  if (Math.abs(down) > 8 * Math.abs(across)) return down > 0 ? 'down' : 'up';
  return null;
}

/** Turns the page so that most of its text reads from left to right; text in other directions is left out, and handed on as such. */
function turned(
  {
    glyphs,
    segments,
    isPainted,
  }: {
    readonly glyphs: readonly SetGlyph[];
    readonly segments: readonly Segment[];
    readonly isPainted: boolean;
  },
  { width, height }: Size,
): Omit<PageMarks, 'pictured'> {
  const counts: Record<Direction, number> = { right: 0, down: 0, left: 0, up: 0 };
  for (const glyph of glyphs) {
    const direction = glyph.text.trim() === '' ? null : directionOf(glyph);
    if (direction) counts[direction] += 1;
  }
  const directions: readonly Direction[] = ['right', 'down', 'left', 'up'];
  const main = directions.reduce((most, one) => (counts[one] > counts[most] ? one : most));
  const turns: Readonly<Record<Direction, Matrix>> = {
    right: identity,
    down: [0, -1, 1, 0, 0, width],
    left: [-1, 0, 0, -1, width, height],
    up: [0, 1, -1, 0, height, 0],
  };
  const turn = turns[main];
  const isSideways = main === 'down' || main === 'up';
  const kept = glyphs.filter((glyph) => directionOf(glyph) === main);
  const at = ([x, y]: readonly [number, number]) => apply(turn, x, y);
  const straight = segments.map(({ from, to }): Segment => ({ from: at(from), to: at(to) }));
  const seen = kept.filter(({ isVisible }) => isVisible);
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs: seen.map(({ text, from, to, size, bold }) => {
      const [x0, y] = at(from);
      const [x1] = at(to);
      return { text, x0, x1, y, size, bold };
    }),
    horizontal: rulesOf(straight, 0),
    vertical: rulesOf(straight, 1),
    lost: seen.filter(({ text }) => text.includes(lostSign)).length,
    invisible: kept.length - seen.length,
    aslant: textsOf(glyphs.filter((glyph) => directionOf(glyph) !== main)),
    isPainted,
  };
}

/** Letters in the order in which they are drawn, as one text for each direction. */
function textsOf(glyphs: readonly SetGlyph[]): string[] {
  const texts = new Map<string, string>();
  for (const glyph of glyphs) {
    const length = Math.hypot(glyph.to[0] - glyph.from[0], glyph.to[1] - glyph.from[1]);
    if (length === 0 || !glyph.isVisible) continue;
    const direction = directionOf(glyph) ?? 'aslant';
    texts.set(direction, (texts.get(direction) ?? '') + glyph.text);
  }
  return [...texts.values()].map(inOneLine).filter((text) => text !== '');
}

/** The lines along one axis: 0 across the page, 1 down the page. */
function rulesOf(segments: readonly Segment[], axis: 0 | 1): Rule[] {
  const other = axis === 0 ? 1 : 0;
  return segments.flatMap(({ from, to }): Rule[] => {
    const length = Math.abs(to[axis] - from[axis]);
    if (length < 2 || Math.abs(to[other] - from[other]) > 0.6) return [];
    return [
      {
        along: (from[other] + to[other]) / 2,
        from: Math.min(from[axis], to[axis]),
        to: Math.max(from[axis], to[axis]),
      },
    ];
  });
}
