import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { Rows } from './written-tables.ts';

/** A file for Hangul as another program reads and draws it: @rhwp/core 0.8.6, which shares no code with ours. */
export interface ReadHangul {
  readonly pages: readonly string[];
  /** The cells of every table: one that spans several rows stands in the first. */
  readonly tables: readonly Rows[];
  /** Paragraphs outside of tables. */
  readonly paragraphs: readonly string[];
}

// The width of letters, which a browser would measure: Hangul square, others about half.
Object.assign(globalThis, {
  measureTextWidth: (font: string, text: string) =>
    Number(/([\d.]+)px/.exec(font)?.[1] ?? 10) *
    [...text].reduce((width, letter) => width + (/[ᄀ-ᇿ　-鿿가-힣]/.test(letter) ? 1 : 0.55), 0),
});
const { resolve } = createRequire(import.meta.url);
// Its own types need those of browsers.
const isFunction = (value: unknown) => typeof value === 'function';
const { HwpDocument, initSync } = z
  .object({
    HwpDocument: z.custom<new (archive: Uint8Array) => HangulDocument>(isFunction),
    initSync: z.custom<(options: { readonly module: Uint8Array }) => void>(isFunction),
  })
  .parse(await import(pathToFileURL(resolve('@rhwp/core')).href));
initSync({ module: readFileSync(resolve('@rhwp/core/rhwp_bg.wasm')) });

interface HangulDocument {
  free(): void;
  pageCount(): number;
  renderPageSvg(page: number): string;
  getSectionCount(): number;
  getParagraphCount(section: number): number;
  getParagraphLength(section: number, paragraph: number): number;
  getTextRange(section: number, paragraph: number, from: number, length: number): string;
  getTableDimensions(...place: readonly [section: number, paragraph: number, control: number]): string;
  getCellInfo(...place: CellPlace): string;
  getCellParagraphLength(...place: readonly [...CellPlace, paragraph: number]): number;
  getTextInCell(...place: readonly [...CellPlace, paragraph: number, from: number, length: number]): string;
}

type CellPlace = readonly [section: number, paragraph: number, control: number, cell: number];

const tableSize = z.object({ rowCount: z.number(), colCount: z.number(), cellCount: z.number() });
const cellPlace = z.object({ row: z.number(), col: z.number() });

export function readHangul(archive: Uint8Array, { draw = false } = {}): ReadHangul {
  const document = new HwpDocument(archive);
  try {
    const places = range(document.getSectionCount()).flatMap((section) =>
      range(document.getParagraphCount(section)).map((at) => ({ section, at })),
    );
    return {
      pages: draw ? range(document.pageCount()).map((page) => document.renderPageSvg(page)) : [],
      tables: places.flatMap(({ section, at }) => tablesAt(document, section, at)),
      paragraphs: places.flatMap(({ section, at }) => {
        const length = document.getParagraphLength(section, at);
        return length === 0 ? [] : [document.getTextRange(section, at, 0, length)];
      }),
    };
  } finally {
    document.free();
  }
}

function tablesAt(document: HangulDocument, section: number, at: number): Rows[] {
  if (!hasTable(document, section, at)) return [];
  const { rowCount, colCount, cellCount } = tableSize.parse(
    JSON.parse(document.getTableDimensions(section, at, 0)),
  );
  const rows: string[][] = range(rowCount).map(() => range(colCount).map(() => ''));
  for (const cell of range(cellCount)) {
    const { row, col } = cellPlace.parse(JSON.parse(document.getCellInfo(section, at, 0, cell)));
    const length = document.getCellParagraphLength(section, at, 0, cell, 0);
    const cells = rows[row];
    if (cells && length > 0) cells[col] = document.getTextInCell(section, at, 0, cell, 0, 0, length);
  }
  return [rows.map((row) => row.map((text) => text.replaceAll('\u2212', '-')))];
}

/** It throws where there is none. */
function hasTable(document: HangulDocument, section: number, at: number): boolean {
  try {
    document.getTableDimensions(section, at, 0);
    return true;
  } catch {
    return false;
  }
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
