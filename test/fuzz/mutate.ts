import iconv from 'iconv-lite';
import type { SeededRandom } from '../../src/stats/resampling/seeded-random.ts';

/** Changes bytes a little; may look into another file. */
type Mutation = (bytes: Buffer, random: SeededRandom, other: Buffer) => Buffer;

const mostGrowth = 64 * 1024;
const tokens = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  '\0',
  ' ',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u001b[31m',
  '-',
  '.',
  '0',
  '6',
  '9',
  '5',
  '5.0',
  '５',
  '점',
  '합계',
  'sep=;\n',
  '=1+1',
  '__proto__',
  '북부',
  '\u1107\u116e\u11a8',
];
const swaps: readonly (readonly [string, string])[] = [
  [',', ';'],
  [',', '\t'],
  [';', ','],
  ['\t', ','],
  ['\n', '\r\n'],
  ['\n', '\r'],
  ['\r\n', '\n'],
  ['"', ''],
  ['"', "'"],
  ['1', '2'],
  ['5', '５'],
  ['4', '6'],
  ['a', 'A'],
  [' ', ''],
];

const mutations: readonly Mutation[] = [
  (bytes, random) =>
    edited(
      bytes,
      random.integer(0, bytes.length - 1),
      1,
      Buffer.of((bytes[random.integer(0, bytes.length - 1)] ?? 0) ^ (1 << random.integer(0, 7))),
    ),
  (bytes, random) => edited(bytes, random.integer(0, bytes.length - 1), 1, Buffer.of(random.integer(0, 255))),
  (bytes, random) =>
    edited(bytes, random.integer(0, bytes.length), 0, Buffer.from(random.pick(tokens) ?? '')),
  (bytes, random) =>
    edited(bytes, random.integer(0, bytes.length), 0, Buffer.from(random.pick(tokens) ?? '')),
  (bytes, random) => edited(bytes, random.integer(0, bytes.length), random.integer(1, 16), Buffer.alloc(0)),
  (bytes, random) =>
    edited(
      bytes,
      random.integer(0, bytes.length),
      random.integer(1, 2),
      Buffer.from(random.pick(tokens) ?? ''),
    ),
  (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  (bytes, random) => bytes.subarray(random.integer(0, Math.min(bytes.length, 40))),
  (bytes, random) => edited(bytes, random.integer(0, bytes.length), 0, slice(bytes, random)),
  (bytes, random, other) =>
    Buffer.concat([
      bytes.subarray(0, random.integer(0, bytes.length)),
      other.subarray(random.integer(0, other.length)),
    ]),
  (bytes, random, other) => edited(bytes, random.integer(0, bytes.length), 0, slice(other, random)),
  (bytes, random) => lineMoved(bytes, random),
  (bytes, random) => lineMoved(bytes, random),
  (bytes, random) => swapped(bytes, random, 'all'),
  (bytes, random) => swapped(bytes, random, 'one'),
  (bytes, random) => swapped(bytes, random, 'one'),
  (bytes, random) =>
    iconv.encode(
      bytes.toString(),
      random.pick(['cp949', 'utf16-le', 'utf16-be', 'latin1', 'utf8']) ?? 'utf8',
      { addBOM: random.integer(0, 1) === 1 },
    ),
];

/** Between no and four small changes, the same for the same random numbers. */
export function mutated(bytes: Buffer, random: SeededRandom, other: Buffer): Buffer {
  let result = bytes;
  for (let left = random.integer(0, 4); left > 0; left -= 1) {
    if (result.length === 0) return result;
    result = (random.pick(mutations) ?? swappedNothing)(result, random, other).subarray(
      0,
      bytes.length + mostGrowth,
    );
  }
  return result;
}

const swappedNothing: Mutation = (bytes) => bytes;

function edited(bytes: Buffer, at: number, removed: number, added: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}

function slice(bytes: Buffer, random: SeededRandom): Buffer {
  const from = random.integer(0, bytes.length);
  return bytes.subarray(from, from + random.integer(1, 200));
}

/** A line once more, or away, or elsewhere. */
function lineMoved(bytes: Buffer, random: SeededRandom): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const line = lines[random.integer(0, lines.length - 1)] ?? '';
  const kind = random.integer(0, 2);
  const kept = kind === 0 ? lines : lines.toSpliced(lines.indexOf(line), 1);
  const result = kind === 1 ? kept : kept.toSpliced(random.integer(0, kept.length), 0, line);
  return Buffer.from(result.join('\n'), 'latin1');
}

function swapped(bytes: Buffer, random: SeededRandom, where: 'all' | 'one'): Buffer {
  const [from, to] = (random.pick(swaps) ?? ['', '']).map((text) => Buffer.from(text).toString('latin1'));
  if (from === undefined || to === undefined) return bytes;
  const pieces = bytes.toString('latin1').split(from);
  if (where === 'all') return Buffer.from(pieces.join(to), 'latin1');
  const at = random.integer(1, Math.max(1, pieces.length - 1));
  const text = [pieces.slice(0, at).join(from), pieces.slice(at).join(from)].join(
    pieces.length > 1 ? to : '',
  );
  return Buffer.from(text, 'latin1');
}
