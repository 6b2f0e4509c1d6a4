import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { type Delimiter, delimiters, type Encoding } from '../../src/read/data-table.ts';
import { fc } from '../fast-check.ts';
import { readBytes } from './read-bytes.ts';
import type { NumberedRecord } from './record-collector.ts';

/** How a table is written down: none of it may change what is read. */
interface Form {
  readonly delimiter: Delimiter;
  readonly lineEnds: readonly string[];
  readonly lastEnd: boolean;
  readonly sep: boolean;
  readonly quoting: 'needed' | 'always' | 'mixed';
  readonly encoding: Encoding;
  readonly mark: boolean;
  readonly gzip: boolean;
}

const form: fc.Arbitrary<Form> = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
  lastEnd: fc.boolean(),
  sep: fc.boolean(),
  quoting: fc.constantFrom('needed', 'always', 'mixed'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'cp949'),
  mark: fc.boolean(),
  gzip: fc.boolean(),
});

/** Of letters that every encoding has; what has a meaning in CSV comes often. */
const cell = fc
  .array(
    fc.constantFrom(
      '1',
      'a',
      ' ',
      '가',
      '똠',
      '힣',
      '믜',
      '한',
      '漢',
      '①',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      '\r\n',
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

function written(rows: readonly (readonly string[])[], how: Form): string {
  let at = 0;
  const nextEnd = () => how.lineEnds[at++ % how.lineEnds.length] ?? '\n';
  const quoted = (text: string) => {
    const needed = /[",;\t\r\n]/.test(text) || /^sep=/i.test(text);
    const wanted = how.quoting === 'always' || (how.quoting === 'mixed' && (at + text.length) % 2 === 0);
    return needed || wanted ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => row.map(quoted).join(how.delimiter));
  if (how.sep) lines.unshift(`sep=${how.delimiter}`);
  const last = lines.length - 1;
  return lines.map((line, index) => line + (index < last || how.lastEnd ? nextEnd() : '')).join('');
}

function encoded(text: string, { encoding, mark, gzip }: Form): Buffer {
  const units = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  const bytes = {
    'utf-8': () => Buffer.from(`${mark ? '\ufeff' : ''}${text}`),
    'utf-16le': () => units,
    'utf-16be': () => units.swap16(),
    cp949: () => iconv.encode(text, 'cp949'),
  }[encoding]();
  return gzip ? gzipSync(bytes) : bytes;
}

/** csv-parse on the text alone, and lines counted by hand: quotes pair up, whatever stands in them. */
function straightforward(text: string, { delimiter, sep }: Form): NumberedRecord[] {
  const body = sep ? text.replace(/^.*?(?:\r\n|\n|\r|$)/, '') : text;
  const records: string[][] = parse(body, {
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const starts: number[] = [];
  let line = sep ? 2 : 1;
  let recordStart = line;
  let quotes = 0;
  const parts = body.split(/(\r\n|\n|\r)/);
  for (let index = 0; index < parts.length; index += 2) {
    quotes += (parts[index]?.split('"').length ?? 1) - 1;
    line += 1;
    if (quotes % 2 === 1) continue;
    starts.push(recordStart);
    recordStart = line;
  }
  return records.flatMap((cells, index) =>
    cells.length === 1 && cells[0] === '' ? [] : [[starts[index] ?? 0, ...cells] as const],
  );
}

/** A form in which the cell of the example below looks like a row. */
const plainSemicolons: Form = {
  delimiter: ';',
  lineEnds: ['\n'],
  lastEnd: false,
  sep: false,
  quoting: 'needed',
  encoding: 'utf-8',
  mark: false,
  gzip: false,
};
const looksLikeRows = (rows: readonly (readonly string[])[], { delimiter }: Form) =>
  rows.flat().some((cell) => /[\r\n]/.test(cell) && cell.includes(delimiter) && /\d/.test(cell));
const swallows = (error: unknown) =>
  error instanceof InputError &&
  error.problems.every(({ message }) => message.en.startsWith('a quote that opens here is closed only'));

test('whatever the form, a table is read as csv-parse reads its text', async () => {
  await fc.assert(
    fc.asyncProperty(table, form, chunkSizes, async (rows, how, sizes) => {
      const text = written(rows, how);
      const expected = straightforward(text, how);
      const needsName = how.encoding.startsWith('utf-16') && !how.mark;
      const options = {
        delimiter: how.sep ? undefined : how.delimiter,
        encoding: needsName ? how.encoding : undefined,
      };
      const read = await readBytes(encoded(text, how), options, sizes).catch((error: unknown) => {
        if (looksLikeRows(rows, how) && swallows(error)) return null;
        throw error;
      });
      // A cell whose lines look like rows is refused.
      fc.pre(read !== null);
      const { records, facts } = read;
      expect(records).toEqual(expected);
      expect(facts.compression).toBe(how.gzip ? 'gzip' : null);
      if (/[^\0-\x7f]/.test(text)) expect(facts.encoding).toBe(how.encoding);
      if (expected.length > 0) {
        expect(facts.delimiter).toBe((expected[0]?.length ?? 0) > 2 ? how.delimiter : null);
      }
    }),
    {
      numRuns: 2000,
      examples: [
        [
          [
            ['', '', ''],
            ['', '', ''],
            ['1', '\r\n1;', ''],
          ],
          plainSemicolons,
          [1],
        ],
      ],
    },
  );
}, 60_000);

test('the chunks of the bytes change nothing, not even how the delimiter is found', async () => {
  await fc.assert(
    fc.asyncProperty(table, form, chunkSizes, async (rows, how, sizes) => {
      const bytes = encoded(written(rows, { ...how, sep: false }), { ...how, mark: true });
      expect(await readBytes(bytes, {}, sizes).catch(String)).toEqual(await readBytes(bytes).catch(String));
    }),
    { numRuns: 1000 },
  );
}, 60_000);
