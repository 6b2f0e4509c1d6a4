import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import iconv from 'iconv-lite';
import { parse } from 'yaml';
import type { Population } from '../../src/codebook/codebook.ts';
import { csvChunks } from '../make-users.ts';
import type { Shape } from './shapes.ts';
import { workbookChunks } from './workbook-chunks.ts';

/** What programs need to read a file of a shape. */
export interface ShapedFile {
  readonly file: string;
  readonly codebook: string;
  /** The header, as text of UTF-8. */
  readonly header: string;
}

const folder = join(import.meta.dirname, '../data/shapes');

/** Makes a file of a shape, in constant memory, unless it is there; and its codebook. */
export async function makeShape(
  [name, shape]: readonly [string, Shape],
  population: Population,
  rows: number,
): Promise<ShapedFile> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${rows}.${shape.ending}`);
  const lines = shapedLines(shape, population, rows);
  const header = join(folder, `${name}-${rows}.header`);
  writeFileSync(header, lines.next().value ?? '');
  if (!existsSync(file)) {
    const unfinished = join(folder, `part.${shape.ending}`);
    if (shape.ending === 'sav') await asSav(unfinished, population, rows);
    else {
      const all = shapedLines(shape, population, rows);
      await pipeline(
        Readable.from(shape.ending === 'xlsx' ? workbookChunks(all) : encoded(all, shape.encoding)),
        shape.gzip ? createGzip() : new PassThrough(),
        createWriteStream(unfinished),
      );
    }
    renameSync(unfinished, file);
  }
  return { file, codebook: codebookOf(`${name}-${rows}`, shape, population.id), header };
}

/** Pieces of whole lines, the header first. */
function* shapedLines(shape: Shape, population: Population, rows: number): Generator<string> {
  const textColumns = 2 + population.characteristics.length;
  let row = 0;
  for (const chunk of csvChunks(population, rows)) {
    const lines = chunk.split('\n').slice(0, -1);
    yield lines
      .map((line) => {
        const cells = line.split(',');
        const inner = row === 0 ? cells : cells.map((cell, column) => shaped(cell, column));
        const before = shape.textBefore && [row === 0 ? '' : shape.textBefore(row)];
        const behind = shape.textBehind && [row === 0 ? 'opinion' : shape.textBehind(row)];
        row += 1;
        const all = [inner[0] ?? '', ...(before ?? []), ...inner.slice(1), ...(behind ?? [])];
        return `${(shape.quoted ? all.map((cell) => `"${cell}"`) : all).join(',')}\n`;
      })
      .join('');
  }
  function shaped(cell: string, column: number): string {
    if (column === 0) return shape.respondent?.(row) ?? cell;
    return column < textColumns ? cell : (shape.answer?.(Number(cell), row, column) ?? cell);
  }
}

function* encoded(lines: Iterable<string>, encoding: Shape['encoding']): Generator<Buffer> {
  if (encoding === 'utf-16') yield Buffer.from([0xff, 0xfe]);
  for (const text of lines) {
    yield encoding === 'utf-16' ? Buffer.from(text, 'utf16le') : iconv.encode(text, encoding ?? 'utf8');
  }
}

/** As haven writes it. */
async function asSav(file: string, population: Population, rows: number): Promise<void> {
  const plain = join(folder, 'part.csv');
  await pipeline(Readable.from(csvChunks(population, rows)), createWriteStream(plain));
  const code = 'a <- commandArgs(TRUE); haven::write_sav(data.table::fread(a[1], encoding = "UTF-8"), a[2])';
  const { status, stderr } = spawnSync('Rscript', ['--vanilla', '-e', code, plain, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** The built-in codebook of the population, with what a shape says otherwise. */
function codebookOf(name: string, shape: Shape, populationId: string): string {
  const builtIn = join(import.meta.dirname, '../../codebooks/jeju-hanaro.yaml');
  const { populations } = parse(readFileSync(builtIn, 'utf8')) as { populations: readonly { id: string }[] };
  const population = populations.find(({ id }) => id === populationId);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ id: 'bench', populations: [{ ...population, ...shape.codebook }] }));
  return file;
}
