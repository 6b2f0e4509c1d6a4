import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { auditPaper } from '../../../src/papers/audit-paper.ts';
import type { PaperGrid } from '../../../src/papers/paper.ts';
import { readPaper } from '../../../src/papers/read/read-paper.ts';
import { plainCharacters } from '../../../src/printed/figures/plain-characters.ts';

export const folder = 'fixtures/papers/corpus';

/** A table as its maker wrote it: "<" where a cell takes the one on the left along, "^" the one above. */
const writtenTable = z.object({
  lang: z.string(),
  layouts: z.array(z.string()),
  texts: z.array(z.array(z.string())),
  /** By "row,column": "mean 4.12", "sd .51", in their order; alternatives with "|"; "" where no role is right. */
  is: z.record(z.string(), z.array(z.string())),
});
const truth = z.object({
  tables: z.record(z.string(), writtenTable),
  documents: z.array(z.object({ file: z.string(), made: z.string(), tables: z.array(z.string()) })),
});
export type WrittenTable = z.infer<typeof writtenTable>;

export const corpus = truth.parse(JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')));

export interface Score {
  readonly cells: number;
  readonly cellsRight: number;
  /** Figures that have a role. */
  readonly figures: number;
  readonly right: number;
  readonly notRead: number;
  /** What is read as something else than it is, or where there is none. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  readonly cellsWrong: readonly string[];
  readonly findings: readonly string[];
}

/** How one document of the corpus is read. */
export async function scoreOf({ file, tables: names }: (typeof corpus.documents)[number]): Promise<Score> {
  const paper = await readPaper(`${folder}/${file}`);
  const { tables, findings } = auditPaper(paper);
  const grids = paper.blocks.flatMap((block, at) => (block.kind === 'grid' ? [{ grid: block, at }] : []));
  const score = { cells: 0, cellsRight: 0, figures: 0, right: 0, notRead: 0 };
  const wrong: string[] = [];
  const cellsWrong: string[] = [];
  const missing: string[] = [];
  if (grids.length !== names.length) cellsWrong.push(`${grids.length} tables for ${names.length}`);
  const found = placesOfTables(names, grids);
  for (const [index, name] of names.entries()) {
    const written = corpus.tables[name];
    const { grid, at } = found[index] ?? { grid: null, at: -1 };
    if (!written) throw new Error(`no table "${name}"`);
    const { rows, columns } = placesOf(grid, written);
    const read = new Map<string, string[]>();
    for (const { statistic, plain, place } of tables
      .filter(({ table }) => table.block === at)
      .flatMap(({ table }) => table.rows.flatMap(({ figures }) => figures))) {
      if (place.in !== 'table') continue;
      const row = rows.indexOf(place.row);
      const key = `${row},${beginOf(written, row, columns.indexOf(place.column))}`;
      read.set(key, [...(read.get(key) ?? []), `${statistic} ${plain}`.trim()]);
    }
    for (const [row, line] of written.texts.entries())
      for (const [column, text] of line.entries()) {
        if (text === '<' || text === '^') continue;
        score.cells += 1;
        const own = line.flatMap((_, at) => (beginOf(written, row, at) === column ? [at] : []));
        const texts = own.map((at) => (grid ? textAt(grid, rows[row] ?? -1, columns[at] ?? -1) : undefined));
        const found = texts.find((one) => one !== '') ?? '';
        if (found === shown(text)) score.cellsRight += 1;
        else cellsWrong.push(`${name} ${row},${column}: "${text}" read as "${found}"`);
      }
    for (const key of new Set([...Object.keys(written.is), ...read.keys()])) {
      const is = (written.is[key] ?? []).filter((one) => one !== 'marks' && one !== '');
      const own = (read.get(key) ?? []).filter((one) => one !== 'marks');
      score.figures += is.length;
      const right = is.filter((one) => own.some((other) => isSame(one, other))).length;
      score.right += right;
      score.notRead += is.length - right;
      const over = own.filter((other) => !is.some((one) => isSame(one, other)));
      if (right < is.length) missing.push(`${name} ${key}: ${is.join(', ')} read as ${own.join(', ')}`);
      if (over.length > 0)
        wrong.push(`${name} ${key}: ${is.join(', ') || 'nothing'} read as ${own.join(', ')}`);
    }
  }
  return { ...score, missing, wrong, cellsWrong, findings: findings.map(({ message }) => message.en) };
}

/** The column in which the cell begins that a place belongs to: in a PDF a text may stand in the middle of what its cell spans. */
function beginOf({ texts }: WrittenTable, row: number, column: number): number {
  let begin = column;
  while (begin > 0 && texts[row]?.[begin] === '<') begin -= 1;
  return begin;
}

interface PlacedGrid {
  readonly grid: PaperGrid;
  readonly at: number;
}

/** Which grid is which table: in their order, where a table is not read those that share most texts. */
function placesOfTables(
  names: readonly string[],
  grids: readonly PlacedGrid[],
): readonly (PlacedGrid | undefined)[] {
  if (grids.length === names.length) return grids;
  const places: (PlacedGrid | undefined)[] = names.map(() => undefined);
  let next = 0;
  for (const one of grids) {
    const own = new Set(one.grid.rows.flat().map(({ text }) => shown(text)));
    const shares = names.map((name, at) =>
      at < next ? -1 : (corpus.tables[name]?.texts.flat().filter((text) => own.has(shown(text))).length ?? 0),
    );
    const best = shares.indexOf(Math.max(...shares));
    if (next >= names.length) break;
    places[best] = one;
    next = best + 1;
  }
  return places;
}

/** Rows and columns of a grid that its maker wrote: some programs add columns for space, and the caption as a line of the grid. */
function placesOf(
  grid: PaperGrid | null,
  { texts }: WrittenTable,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const all = grid?.rows ?? [];
  const own = (row: number, column: number) => (grid === null ? '' : textAt(grid, row, column));
  const columns = (all[0] ?? []).flatMap((_, column) =>
    all.some((__, row) => own(row, column) !== '') ? [column] : [],
  );
  const isTitled = all.length > 1 && new Set(all[0]).size === 1 && own(0, 0) !== shown(texts[0]?.[0] ?? '');
  const rows = all.flatMap((_, row) => (row === 0 && isTitled ? [] : [row]));
  return {
    rows,
    columns: columns.length < (texts[0]?.length ?? 0) ? (all[0] ?? []).map((_, column) => column) : columns,
  };
}

/** "f|test .22" is either. */
function isSame(is: string, read: string): boolean {
  const [statistics = '', plain = ''] = is.split(' ');
  const [statistic = '', own = ''] = read.split(' ');
  return statistics.split('|').includes(statistic) && plain === own;
}

function textAt(grid: PaperGrid, row: number, column: number): string {
  const cell = grid.rows[row]?.[column];
  return cell?.origin.row === row && cell.origin.column === column ? shown(cell.text) : '';
}

/** As it is seen, whatever spaces and signs are written. */
const seen = new Map<string, string>();
function shown(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const result = asSeen(text);
  seen.set(text, result);
  return result;
}

function asSeen(text: string): string {
  return plainCharacters(text).replaceAll('²', '2').replace(/\s+/gu, ' ').replaceAll('^', '').trim();
}
