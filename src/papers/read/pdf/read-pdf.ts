import { messages } from '../../../messages/messages.ts';
import type { Source } from '../../../read/source/source.ts';
import type { Paper, PaperBlock, UnreadPart } from '../../paper.ts';
import { documentBounds, documentTooLarge } from '../document-bounds.ts';
import { isCaption } from './captions.ts';
import { withContinued } from './continued-tables.ts';
import { isFigureLine } from './figure-lines.ts';
import { furnitureOf } from './furniture.ts';
import { type OpenPdf, openPdf, refusalOf } from './marks/open-pdf.ts';
import { pageLimits, pageMarks } from './marks/page-marks.ts';
import type { PdfLibrary, PdfPage } from './marks/pdf-library.js';
import { type TextLine, textLines } from './page-text.ts';
import { goesOnIn, type LineGroup, paragraphOf, paragraphsOf } from './paragraphs.ts';
import { readingOrder } from './reading-order.ts';
import { gridBelowSameHead, type RegionGrid, regionGrid } from './region-grid.ts';
import { type Region, tableRegions } from './table-regions.ts';
import { hasFigureLines, type RefusedRegion, tablesNotRead, unruledTables } from './tables-not-read.ts';
import { linesOf, textOf, type Word, wordsOf } from './words.ts';

/** What is read of one document; the rest is left out, and said. */
const limits = { pages: 400, glyphs: 4_000_000 } as const;

/** A scan: pictures cover that much of the page, and beside them it has fewer lines, such as the stamp of a database. */
const scan = { covered: 0.5, lines: 5 } as const;

interface PlacedGrid extends RegionGrid, Region {
  readonly kind: 'grid';
}

interface ReadPage {
  readonly number: number;
  readonly height: number;
  readonly glyphs: number;
  readonly lines: readonly TextLine[];
  readonly grids: readonly PlacedGrid[];
  readonly refused: readonly RefusedRegion[];
  readonly aslant: readonly string[];
  /** The words above the first row of figures that is not read as a table, where it begins the page; else null. */
  readonly aboveRows: readonly string[] | null;
}

/**
 * Reads a PDF: tables by their lines and the places of their texts, and running text in the order in which it is read, without
 * running heads and page numbers. What cannot be told apart for certain is not read, and said.
 *
 * @throws Refusal where it has a password, is damaged or too large
 */
export async function readPdf(source: Source): Promise<Paper> {
  const unread: UnreadPart[] = [];
  const whole = await readPages(await openPdf(await bytesOf(source)), unread);
  const furniture = furnitureOf(whole);
  const pages = withoutCut(whole, furniture);
  const usual = usualSize(pages);
  const parts: (LineGroup | PlacedGrid)[] = [];
  for (const page of pages) {
    const lines = page.lines.filter((line) => !furniture.has(line));
    let isFirst = true;
    for (const stream of readingOrder<TextLine | PlacedGrid>([...lines, ...page.grids])) {
      for (const part of partsOf(stream, page.number)) {
        const last = parts.at(-1);
        if (isFirst && last && 'lines' in last && 'lines' in part && goesOnIn(last, part))
          last.lines.push(...part.lines);
        else parts.push(part);
        isFirst = false;
      }
      isFirst = true;
    }
  }
  const groups = new Map<PaperBlock, LineGroup>();
  const blocks = withContinued(
    parts.map((part): PaperBlock => {
      if (!('lines' in part)) return part.grid;
      const paragraph = paragraphOf(part, usual);
      groups.set(paragraph, part);
      return paragraph;
    }),
    new Map(pages.flatMap(({ grids }) => grids.map(({ grid, columns }) => [grid, columns]))),
  );
  unread.push(...textsAslant(pages));
  const refused = pages.flatMap((page) => page.refused);
  unread.push(...tablesNotRead(blocks, refused, groups));
  if (blocks.length === 0 && unread.length === 0)
    unread.push({ place: { page: null }, why: messages.paperReading.nothingInDocument });
  return { file: source.file, blocks, unread };
}

async function bytesOf(source: Source): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.chunks) {
    length += chunk.length;
    if (length > documentBounds.storedBytes) throw documentTooLarge(documentBounds.storedBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Page by page, so that no more than one is in memory with all that it draws. */
async function readPages({ document, operators, close }: OpenPdf, unread: UnreadPart[]): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  let glyphs = 0;
  try {
    for (let number = 1; number <= document.numPages; number++) {
      if (number > limits.pages || glyphs > limits.glyphs) {
        unread.push({ place: { page: number }, why: messages.paperReading.documentCut });
        break;
      }
      const page = await document.getPage(number);
      const before = pages.at(-1)?.grids.at(-1);
      const read = await readPage(page, { number, operators, unread, before });
      page.cleanup();
      if (number % 20 === 0) await document.cleanup();
      glyphs += read.glyphs;
      pages.push(read);
    }
    return pages;
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await close();
  }
}

async function readPage(
  page: PdfPage,
  {
    number,
    operators,
    unread,
    before,
  }: {
    readonly number: number;
    readonly operators: PdfLibrary['OPS'];
    readonly unread: UnreadPart[];
    readonly before: PlacedGrid | undefined;
  },
): Promise<ReadPage> {
  const marks = await pageMarks(page, operators);
  const say = (why: UnreadPart['why']) => unread.push({ place: { page: number }, why });
  const { glyphs, lost, invisible, height, aslant } = marks;
  const empty = {
    number,
    height,
    glyphs: glyphs.length,
    lines: [],
    grids: [],
    refused: [],
    aslant,
    aboveRows: null,
  };
  if (glyphs.length >= pageLimits.glyphs) say(messages.paperReading.documentCut);
  if (invisible > glyphs.length) say(messages.paperReading.recognisedText);
  else if (glyphs.length === 0 && marks.isPainted) say(messages.paperReading.pageWithoutText);
  else if (lost * 4 > glyphs.length) say(messages.paperReading.pageOfUnknownSigns);
  else {
    const words = wordsOf(glyphs);
    if (marks.pictured > scan.covered && linesOf(words).length < scan.lines)
      say(messages.paperReading.pageOfPicture);
    const grids: PlacedGrid[] = [];
    const refused: RefusedRegion[] = [];
    const taken = new Set<unknown>();
    const said = new Set<unknown>();
    for (const region of tableRegions(marks, words)) {
      const isAtEdge = region.y0 < 0.2 * height || region.y1 > 0.8 * height;
      const alone = regionGrid(region, number, isAtEdge);
      const isUnread = alone === null || typeof alone === 'string';
      const goesOn = isUnread && before && grids.length === 0 && region.y0 < 0.2 * height;
      const read = (goesOn ? gridBelowSameHead(region, number, before) : null) ?? alone;
      if (read === null || typeof read === 'string') {
        if (!hasFigureLines(region.words)) continue;
        refused.push({ ...region, page: number, why: read ?? 'columns' });
        for (const word of region.words) said.add(word);
        continue;
      }
      grids.push({ kind: 'grid', ...read, ...region });
      for (const word of region.words) taken.add(word);
    }
    const others = words.filter((word) => !taken.has(word));
    const open = others.filter((word) => !said.has(word));
    refused.push(...unruledTables(open, number));
    const aboveRows = wordsAboveRows(linesOf(others));
    return { ...empty, lines: textLines(others), grids, refused, aboveRows };
  }
  return empty;
}

/** How many lines stand above the first row of a page at most: a running head, and the head of the table again. */
const mostLinesAbove = 9;

/** The words above the first row of figures, where no caption is among them; null where lines begin with no such row. */
function wordsAboveRows(lines: readonly (readonly Word[])[]): string[] | null {
  const first = lines.slice(0, mostLinesAbove).findIndex((line) => isFigureLine(line));
  const above = lines.slice(0, Math.max(0, first));
  if (first < 0 || above.some((line) => isCaption(textOf(line)))) return null;
  return above.flat().map(({ text }) => text);
}

/**
 * Without tables whose rows go on overleaf and are not read there: what adds up over all rows is not known of some. They go on from
 * a table without a last line, or from one with nothing below it, where at most its own head is above them.
 */
function withoutCut(pages: readonly ReadPage[], furniture: ReadonlySet<TextLine>): ReadPage[] {
  return pages.map((page, at) => {
    const last = page.grids.at(-1);
    const next = pages[at + 1];
    if (!last || !next?.aboveRows) return page;
    const isLowest = !page.lines.some((line) => line.y > last.y1 && !furniture.has(line));
    const running = next.lines.filter((line) => furniture.has(line)).map(({ text }) => text);
    const known = [...last.words.map(({ text }) => text), ...running.flatMap((text) => text.split(' '))];
    const goesOn = last.isOpen || (isLowest && next.aboveRows.every((word) => known.includes(word)));
    if (!goesOn) return page;
    const refused: RefusedRegion = { ...last, page: page.number, why: 'overleaf' };
    return { ...page, grids: page.grids.slice(0, -1), refused: [...page.refused, refused] };
  });
}

/** Texts up and down pages, each once: what a journal prints beside the text stands on every page. */
function textsAslant(pages: readonly ReadPage[]): UnreadPart[] {
  const found = new Map<string, UnreadPart>();
  for (const { number, aslant } of pages) {
    for (const text of aslant) {
      const begin = text.slice(0, 40);
      const why = messages.paperReading.textAslant({ begin });
      if (!found.has(begin)) found.set(begin, { place: { page: number }, why });
    }
  }
  return [...found.values()];
}

function usualSize(pages: readonly ReadPage[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages) {
    for (const { size, text } of lines) {
      const key = Math.round(size * 2) / 2;
      letters.set(key, (letters.get(key) ?? 0) + text.length);
    }
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** The paragraphs and tables of one column, in order. */
function partsOf(stream: readonly (TextLine | PlacedGrid)[], page: number): (LineGroup | PlacedGrid)[] {
  const parts: (LineGroup | PlacedGrid)[] = [];
  let lines: TextLine[] = [];
  const left = Math.min(...stream.map(({ x0 }) => x0));
  const right = Math.max(...stream.map(({ x1 }) => x1));
  const end = () => {
    parts.push(...paragraphsOf(lines, { page, left, right }));
    lines = [];
  };
  for (const item of stream) {
    if (item.kind === 'line') lines.push(item);
    else {
      end();
      parts.push(item);
    }
  }
  end();
  return parts;
}
