import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Population } from '../src/codebook/codebook.ts';
import { SeededRandom } from '../src/stats/resampling/seeded-random.ts';

const seed = 2021;
const rowsPerChunk = 1000;
/** Centre of the answers and how far people and single answers stray from it, per group, first level first. */
const groups = [
  { centre: 4.2, people: 0.4, answers: 1.6 },
  { centre: 4.0, people: 0.7, answers: 2 },
] as const;

/** How a file is written: as it is, every cell in quotes, in another encoding, or packed. */
export const forms = ['plain', 'quoted', 'cp949', 'gzip'] as const;
export type Form = (typeof forms)[number];

const endings = { plain: 'csv', quoted: 'quoted.csv', cp949: 'cp949.csv', gzip: 'csv.gz' };

/**
 * Makes a file of complete synthetic answers in bench/data, in constant memory, unless it is there; same rows, same bytes.
 *
 * @returns its path
 */
export async function makeUsers(population: Population, rows: number, form: Form = 'plain'): Promise<string> {
  const folder = join(import.meta.dirname, 'data');
  const file = join(folder, `users-${rows}.${endings[form]}`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.part`;
  await pipeline(
    Readable.from(csvChunks(population, rows)),
    async function* (chunks: AsyncIterable<string>) {
      for await (const chunk of chunks) yield written(chunk, form);
    },
    form === 'gzip' ? createGzip() : new PassThrough(),
    createWriteStream(unfinished),
  );
  renameSync(unfinished, file);
  return file;
}

/** @param lines  whole lines without quotes */
export function written(lines: string, form: Form): string | Buffer {
  if (form === 'cp949') return iconv.encode(lines, 'cp949');
  return form === 'quoted' ? lines.replaceAll(',', '","').replaceAll(/^(?=.)|$(?=\n)/gm, '"') : lines;
}

export function* csvChunks(population: Population, rows: number): Generator<string> {
  const { characteristics, items, group } = population;
  if (!group) throw new Error(`${population.id} has no groups to compare`);
  const random = new SeededRandom(seed);
  const columns = [
    'id',
    group.column,
    ...characteristics.map(({ column }) => column),
    ...items.map(({ id }) => id),
  ];
  yield `${columns.join(',')}\n`;
  for (let first = 1; first <= rows; first += rowsPerChunk) {
    let chunk = '';
    for (let row = first; row < first + rowsPerChunk && row <= rows; row += 1) {
      const level = random.integer(0, 1) === 0 ? 0 : 1;
      const { centre, people, answers } = groups[level];
      const person = centre + people * random.normal();
      const traits = characteristics.map(({ levels }) => random.pick(levels)?.value ?? '');
      chunk += [`U${row}`, group.levels[level]?.label.ko, ...traits].join(',');
      for (const { min, max } of items) {
        const answer = Math.round(person + random.between(-answers, answers));
        chunk += `,${Math.min(max, Math.max(min, answer))}`;
      }
      chunk += '\n';
    }
    yield chunk;
  }
}
