import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../../fixtures/files/corpus.ts';
import { codebookFile as surveyBook } from '../../../fixtures/files/survey.ts';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenPopulation } from '../../../src/codebook/schema/codebook-schema.ts';
import { fc } from '../../fast-check.ts';
import { allLanes } from './all-lanes.ts';
import { anyFileComesOutTheSame } from './any-file.ts';
import { sameChecks } from './same-checks.ts';

/** A codebook of one population. */
const bookOf = (people: Omit<WrittenPopulation, 'id'>) =>
  resolveCodebook({ id: 'book', populations: [{ id: 'people', ...people }] });

test('the packaged users are counted from their bytes, all but the two rows that wait with the header', async () => {
  expect(await allLanes(readFileSync('fixtures/users.csv'), builtInCodebook())).toBe(118);
  expect(await sameChecks([readFileSync('fixtures/users.csv')], builtInCodebook())).toBeGreaterThan(100);
});

describe.each(Object.entries(corpus))('the corpus of files: %s', (_, cases) => {
  const codebook = resolveCodebook(surveyBook);
  for (const { name, bytes, options } of cases) {
    test(`${name} comes out the same from its bytes and from its cells`, async () => {
      await allLanes(bytes, codebook, options.onDuplicate ? { ...options, onDuplicate: 'error' } : options);
      await sameChecks([bytes], codebook, options);
    });
  }
});

const long = 'a text whose first thirty-two bytes are those of another';
test.each([
  ['a line of a quoted cell that would make a row', '3,a,m,1,1,"so\n9,b,m,1,2,z\nend"\n'],
  ['a last line that would make one', '3,a,m,1,1,"so\n9,b,m,1,2,z"\n'],
  ['a delimiter in quotes, where the empty cell is known', '3,a,m,,1,z\n4,a,m,",",1,z\n'],
  [
    'a delimiter in quotes before a known text',
    '3,",abcdef",m,1,1,z\n4,",abcdef",m,1,1,z\n5,",abcdef",f,2,2,z\n',
  ],
  [
    'long texts that begin alike',
    `3,${long} one,m,1,1,z\n4,${long} two,m,1,1,z\n5,a,${long} 1,1,2,z\n6,a,${long} 2,1,2,z\n`,
  ],
  ['a level of the rows before, summed up', '3,north,m,1,1,z\nx,north Total,m,2,2,z\n4,south,f,1,1,z\n'],
  ['the heading again', '3,a,m,1,1,z\nid,note,sex,q1,q2,more\nid,note,sex,q1,q2,more\n'],
  ['rows without a score', '3,a,m,,1,z\n4,a,f,1,,z\n5,a,f,2,2,z\n'],
])('is left to the reader of rows: %s', async (_, rows) => {
  for (const missing_rule of ['analysis', 'listwise'] as const) {
    const codebook = bookOf({
      min: 1,
      max: 5,
      min_valid: 'all',
      missing_rule,
      respondent: 'id',
      characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
      scales: [{ id: 's', items: ['q1', 'q2'] }],
    });
    const above = [
      'north',
      'south',
      'west',
      ...Array.from({ length: 17 }, (_, n) => `word ${'abcdefghijklmnopq'[n]}`),
    ]
      .map((note, n) => `${100 + n},${note},m,1,2,z\n`)
      .join('');
    for (const onInvalid of ['missing', 'error'] as const)
      await allLanes(Buffer.from(`id,note,sex,q1,q2,more\n${above}${rows}`), codebook, { onInvalid });
  }
});

test('scales of items that stand apart are added up from each of their runs, with every answer or without', async () => {
  const codebook = bookOf({
    min: 1,
    max: 5,
    min_valid: 'any',
    scales: [
      { id: 'all', items: ['q1', 'q2', 'q3', 'q4', 'q5'], reverse: ['q3'] },
      { id: 'ends', items: ['q1', 'q5'] },
      { id: 'within', items: ['q2', 'q3', 'q4'], reverse: ['q3'] },
      { id: 'odd', items: ['q1', 'q3', 'q5'], reverse: ['q3'] },
    ],
  });
  const rows = Array.from({ length: 60 }, (_, n) =>
    [1, 2, 3, 4, 5].map((item) => (n % 7 === item ? '' : 1 + ((n * item * item) % 5))),
  );
  const file = `q1,q2,q3,q4,q5\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  expect(await allLanes(Buffer.from(file), codebook)).toBeGreaterThan(55);
});

test('answers of a scale within one that has them all are not counted twice, where a scale beside them lacks some', async () => {
  const codebook = bookOf({
    min: 1,
    max: 5,
    min_valid: 'any',
    scales: [
      { id: 'around', items: ['q1'], scales: [{ id: 'within', items: ['q2', 'q3'], reverse: ['q3'] }] },
      { id: 'beside', items: ['q4', 'q5'] },
    ],
  });
  const rows = Array.from({ length: 60 }, (_, n) =>
    [1, 2, 3, 4, 5].map((item) => (n % 9 === item ? '' : 1 + ((n * item * item) % 5))),
  );
  const file = `q1,q2,q3,q4,q5\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  expect(await allLanes(Buffer.from(file), codebook)).toBeGreaterThan(55);
});

test('answers of seven, eight and nine bytes are told apart, and from none', async () => {
  const codebook = bookOf({
    min: 1,
    max: 3,
    min_valid: 'any',
    answers: { exactly: 3, somewhat: 2, elsewhere: 1 },
    scales: [{ id: 's', items: ['q1', 'q2', 'q3'] }],
  });
  const answers = ['', 'exactly', 'somewhat', 'elsewhere'];
  const rows = Array.from({ length: 80 }, (_, n) =>
    [n % 4, (n >> 2) % 4, (n >> 1) % 3].map((at) => answers[at]),
  );
  const file = `q1,q2,q3\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  expect(await allLanes(Buffer.from(file), codebook)).toBeGreaterThan(60);
});

test.each(['\n', '\r\n'])(
  'texts of every length and of many values are told apart, lines ending in %j',
  async (lineEnd) => {
    const withOneHash = [`c${'x'.repeat(15)}a`, `a${'x'.repeat(15)}b`];
    const levels = [
      ...Array.from({ length: 700 }, (_, n) => (n * n).toString(7).padStart(n % 12, 'a')),
      ...withOneHash,
    ];
    const codebook = bookOf({
      min: 0,
      max: 150,
      min_valid: 'all',
      respondent: 'id',
      characteristics: [{ column: 'area', levels: [...new Set(levels)] }],
      scales: [{ id: 's', items: ['q1', 'q2'] }],
    });
    const written = [String, (n: number) => ` ${n} `, (n: number) => `${n}.0`, (n: number) => `"${n}"`];
    const rows = Array.from({ length: 2100 }, (_, n) => {
      const [first, last] = [n % 151, (7 * n) % 151].map(
        (answer, at) => written[(n + at) % written.length]?.(answer) ?? '',
      );
      return `U${n},${levels[(n * 31) % levels.length]},${first},${last}${lineEnd}`;
    });
    expect(await allLanes(Buffer.from(`id,area,q1,q2\n${rows.join('')}`), codebook)).toBeGreaterThan(2090);
  },
);

test('whatever stands below a header comes out the same from its bytes and from its cells', async () => {
  const codebook = bookOf({
    min: 1,
    max: 5,
    missing: ['x'],
    min_valid: 'any',
    respondent: 'id',
    characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
    scales: [{ id: 's', items: ['q1', 'q2'] }],
  });
  const piece = fc.constantFrom(
    '1',
    '5',
    '"',
    '""',
    ',',
    ',',
    '\n',
    '\r',
    'x',
    'm',
    'a',
    'U',
    '가',
    ' ',
    'long '.repeat(9),
  );
  const row = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.integer({ min: 1, max: 999 }).map((id) => `U${id},"no, te",m,1,5\n`),
    fc.integer({ min: 1, max: 999 }).map((id) => `V${id},"no\nte ""so""",f,5,"1"\n`),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30, size: 'max' }), sizes, async (rows, chunks) => {
      const bytes = Buffer.from(`id,note,sex,q1,q2\nU1,,m,1,1\nU2,,f,1,2\n${rows.join('')}`);
      await allLanes(bytes, codebook, { onInvalid: 'missing', onDuplicate: 'first' }, chunks);
    }),
    { numRuns: 300 },
  );
});

test('any file comes out the same from its bytes and from its cells, however it arrives', () =>
  anyFileComesOutTheSame(60));
