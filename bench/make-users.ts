import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Population } from '../src/instrument/instrument.ts';
import { SeededRandom } from '../src/published/reconstruct/seeded-random.ts';

const seed = 2021;
const rowsPerChunk = 1000;
/** Centre of the answers and how far people and single answers stray from it, per group, first level first. */
const groups = [
  { centre: 4.2, people: 0.4, answers: 1.6 },
  { centre: 4.0, people: 0.7, answers: 2 },
] as const;

/** Makes a file of complete synthetic answers in constant memory, unless it is there; same rows, same bytes. */
export async function makeUsers(population: Population, rows: number, file: string): Promise<void> {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  await pipeline(Readable.from(csvChunks(population, rows)), createWriteStream(unfinished));
  renameSync(unfinished, file);
}

function* csvChunks(population: Population, rows: number): Generator<string> {
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
      chunk += [`U${row}`, group.levels[level].label.ko, ...traits].join(',');
      for (const { min, max } of items) {
        const answer = Math.round(person + random.between(-answers, answers));
        chunk += `,${Math.min(max, Math.max(min, answer))}`;
      }
      chunk += '\n';
    }
    yield chunk;
  }
}
