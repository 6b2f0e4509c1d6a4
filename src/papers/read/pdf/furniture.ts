import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import { captionStart } from './captions.ts';
import type { TextLine } from './page-text.ts';

export interface PageOfLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** At the upper and lower edge, as a share of the page: where running heads and page numbers stand. */
const edge = 0.12;
const pageNumber =
  /^(?:p(?:age)?\.?\s*)?[-–—‒·\s]*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—‒·\s]*$/iu;

/** Lines that are no part of the text: page numbers, and what stands at the same place of several pages. */
export function furnitureOf(pages: readonly PageOfLines[]): ReadonlySet<TextLine> {
  const seen = new Map<string, Set<number>>();
  const key = (line: TextLine, step: number) =>
    `${plainCharacters(line.text).replace(/\d+/gu, '#')} ${Math.round(line.y / 3) + step}`;
  const atEdge = ({ y, text }: TextLine, height: number) =>
    (y < edge * height || y > (1 - edge) * height) && !captionStart.test(plainCharacters(text));
  for (const [index, { lines, height }] of pages.entries()) {
    for (const line of lines) {
      if (!atEdge(line, height)) continue;
      const pagesOf = seen.get(key(line, 0)) ?? new Set();
      seen.set(key(line, 0), pagesOf.add(index));
    }
  }
  const found = new Set<TextLine>();
  for (const { lines, height } of pages) {
    const outer = [
      Math.min(...lines.map(({ level }) => level)),
      Math.max(...lines.map(({ level }) => level)),
    ];
    const isFurniture = (line: TextLine) => {
      if (!atEdge(line, height)) return false;
      const pagesOf = new Set([-1, 0, 1].flatMap((step) => [...(seen.get(key(line, step)) ?? [])]));
      const isNumber = outer.includes(line.level) && pageNumber.test(plainCharacters(line.text));
      return pagesOf.size > 1 || isNumber;
    };
    // A number beside other text is one of its figures, such as those of a table that goes on from the last page.
    const kept = new Set(lines.filter((line) => !isFurniture(line)).map(({ level }) => level));
    for (const line of lines) if (!kept.has(line.level)) found.add(line);
  }
  return found;
}
