import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../../fixtures/files/corpus.ts';
import { codebookFile as surveyBook } from '../../../fixtures/files/survey.ts';
import type { Codebook } from '../../../src/codebook/codebook.ts';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { plainLane } from '../../../src/count/lane/plain-lane.ts';
import { HanaroError } from '../../../src/errors.ts';
import { localize } from '../../../src/localized.ts';
import { countRespondent, emptyTally } from '../../../src/measures/population-tally.ts';
import { ProblemList } from '../../../src/read/problem-list.ts';
import { readSource } from '../../../src/read/read-table.ts';
import { sourceOf } from '../../../src/read/source/source.ts';
import { AnswerTable } from '../../../src/responses/answer-table.ts';
import { RespondentsSeen } from '../../../src/responses/people/respondents-seen.ts';
import type { ReadOptions } from '../../../src/responses/policies.ts';
import { rowsTogether } from '../../../src/responses/rows/row-ledger.ts';
import { inChunks } from '../../read/read-bytes.ts';

interface Lanes {
  readonly fast: boolean;
  /** Of the pieces that a second thread counts; 0 for none. */
  readonly pieceBytes: number;
}

const plan = { coMoments: true };

interface Reading {
  readonly outcome: unknown;
  /** Rows that were never cut into cells. */
  readonly fromBytes: number;
}

/** Everything that comes of a file: counts, where its rows went, warnings, complaints. */
async function read(
  chunks: AsyncIterable<Buffer>,
  codebook: Codebook,
  { onInvalid = 'error', onDuplicate = 'error', ...options }: ReadOptions,
  { fast, pieceBytes }: Lanes,
): Promise<Reading> {
  const problems = new ProblemList();
  const lanes: NonNullable<ReturnType<typeof plainLane>>[] = [];
  const tallies = codebook.populations.map((population) => emptyTally(population, plan));
  const met: RespondentsSeen[] = [];
  const table = new AnswerTable({ file: 'f', codebook, population: null, problems }, (population) => {
    const tally = tallies[codebook.populations.indexOf(population)];
    if (!tally) throw new Error('no such population');
    const seen = new RespondentsSeen(onDuplicate);
    met.push(seen);
    return {
      population,
      onInvalid,
      onDuplicate,
      seen,
      onRespondent: (respondent) => countRespondent(tally, respondent),
      plainRows: {
        fromBytes: fast ? 0 : Number.POSITIVE_INFINITY,
        secondThread: {
          fromBytes: pieceBytes > 0 ? 0 : Number.POSITIVE_INFINITY,
          pieceBytes,
          atOnce: true,
        },
        rowsFor: (columns, delimiter) => {
          const lane = plainLane(population, columns, delimiter, seen, plan);
          if (lane) lanes.push(lane);
          return lane;
        },
      },
    };
  });
  const told = async () => {
    const facts = await readSource(await sourceOf('f', chunks), options, table);
    const rows = table.finish();
    for (const lane of lanes)
      lane.addTo(tallies[codebook.populations.indexOf(rows.population)] ?? emptyTally(rows.population));
    // Of a respondent that was counted from the bytes, neither the line is kept nor the group.
    if (met.some(({ repeated, inBothGroups }) => repeated.count > 0 || inBothGroups.count > 0))
      problems.add({ message: localize({ ko: '', en: 'somebody was met before' }) });
    problems.throwIfAny();
    return {
      facts,
      tallies,
      ledger: { ...rows.ledger, excluded: [...rows.ledger.excluded] },
      warnings: rows.warnings(),
    };
  };
  const outcome = await told().catch((error: unknown) => {
    if (error instanceof HanaroError) return error.problems;
    if (error instanceof Error && 'problem' in error) return error.problem;
    throw error;
  });
  return {
    outcome,
    fromBytes: lanes.reduce((sum, lane) => sum + rowsTogether(lane.rows()), 0),
  };
}

async function allLanes(
  bytes: Buffer,
  codebook: Codebook,
  options: ReadOptions = {},
  { sizes = [65_536], pieceBytes = 1000 }: { sizes?: readonly number[]; pieceBytes?: number } = {},
): Promise<number> {
  const of = (lanes: Lanes) => read(inChunks(bytes, ...sizes), codebook, options, lanes);
  const slow = await of({ fast: false, pieceBytes: 0 });
  const fast = await of({ fast: true, pieceBytes: 0 });
  const beside = await of({ fast: true, pieceBytes });
  expect(fast.outcome).toEqual(slow.outcome);
  expect(beside.outcome).toEqual(slow.outcome);
  expect(slow.fromBytes).toBe(0);
  return fast.fromBytes;
}

test('the packaged users are counted from their bytes, all but the two rows that wait with the header', async () => {
  expect(await allLanes(readFileSync('fixtures/users.csv'), builtInCodebook())).toBe(118);
});

describe.each(Object.entries(corpus))('the corpus of files: %s', (_, cases) => {
  const codebook = resolveCodebook(surveyBook);
  for (const { name, bytes, options } of cases) {
    test(`${name} comes out the same from its bytes and from its cells`, async () => {
      await allLanes(bytes, codebook, options.onDuplicate ? { ...options, onDuplicate: 'error' } : options);
    });
  }
});

const ranges = fc.constantFrom<readonly [number, number]>(
  [1, 5],
  [1, 5],
  [1, 7],
  [0, 3],
  [0, 10],
  [1, 9],
  [-2, 2],
);
/** Of 31 bytes, of more, and with what separates cells. */
const longLevels = [
  '0123456789012345678901234567890',
  '한부모 가족이나 조손 가족',
  '가족과 떨어져 혼자 사는 사람',
  'a,b',
  'a,b;와 그 밖의 여러 가지 형편',
];
const books = fc
  .record({
    scales: fc.array(
      fc.record({ range: ranges, items: fc.integer({ min: 1, max: 20 }), reversed: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    groups: fc.constantFrom(0, 2, 4),
    respondent: fc.boolean(),
    sex: fc.boolean(),
  })
  .map(
    ({ scales, groups, respondent, sex }): WrittenCodebook => ({
      id: 'book',
      populations: [
        {
          id: 'people',
          missing: [99, 'x'],
          min_valid: 'half',
          ...(respondent ? { respondent: 'id' } : {}),
          ...(groups > 0
            ? {
                group: {
                  column: 'area',
                  levels: [
                    { id: 'here', values: ['here', '여기'] },
                    { id: 'there' },
                    { id: 'north' },
                    { id: '섬' },
                  ].slice(0, groups),
                },
              }
            : {}),
          ...(sex ? { characteristics: [{ column: 'sex', levels: ['남', '여', ...longLevels] }] } : {}),
          scales: scales.map(({ range: [min, max], items, reversed }, scale) => ({
            id: `s${scale}`,
            min,
            max,
            items: Array.from({ length: items }, (_, item) => `s${scale}_${item}`),
            reverse: reversed ? [`s${scale}_0`] : [],
          })),
        },
      ],
    }),
  );

/** Mostly plain cells, and now and then one that is not. */
const oddCells = fc.constantFrom(
  '',
  '"3"',
  ' 2',
  '99',
  'x',
  '７',
  '10',
  '4.0',
  '"1',
  'a,b',
  '"a""b"',
  '"1\n2"',
  '8',
  '합계',
);
const files = books.chain((book) => {
  const [population] = resolveCodebook(book).populations;
  if (!population) throw new Error('no population');
  const row = fc.record({
    id: fc.integer({ min: 1, max: 20_000 }),
    area: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('here', '여기', 'there') },
      { weight: 3, arbitrary: fc.constantFrom('north', '섬', 'There', '') },
    ),
    sex: fc.constantFrom('남', '여', '남', '여', '남', '여', '여자', ...longLevels),
    answers: fc.tuple(...population.items.map(({ min, max }) => fc.integer({ min, max }))),
    odd: fc.oneof(
      { weight: 9, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(), oddCells) },
    ),
    end: fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'),
  });
  return fc.record({
    book: fc.constant(book),
    rows: fc.array(row, { minLength: 1, maxLength: 80, size: 'max' }),
    last: fc.boolean(),
    onInvalid: fc.constantFrom('error', 'missing', 'drop-row'),
    sizes: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    quoted: fc.boolean(),
    pieceBytes: fc.integer({ min: 20, max: 3000 }),
  });
});

test('any file comes out the same from its bytes and from its cells, however it arrives', async () => {
  let fromBytes = 0;
  await fc.assert(
    fc.asyncProperty(files, async ({ book, rows, last, onInvalid, sizes, delimiter, quoted, pieceBytes }) => {
      const codebook = resolveCodebook(book);
      const items = codebook.populations[0]?.items ?? [];
      const mark = quoted ? '"' : '';
      const lines = rows.map(({ id, area, sex, answers, odd, end }) => {
        const cells = [`U${id}`, area, sex, ...answers.map(String), 'note'].map(
          (cell) => `${mark}${cell}${mark}`,
        );
        if (odd) cells[odd[0] % cells.length] = odd[1];
        return cells.join(delimiter) + end;
      });
      const header = ['id', 'area', 'sex', ...items.map(({ id }) => id), 'note'].join(delimiter);
      const text = `${header}\n${lines.join('')}`;
      const bytes = Buffer.from(last ? text : text.trimEnd());
      fromBytes += await allLanes(bytes, codebook, { onInvalid }, { sizes, pieceBytes });
    }),
    { numRuns: 400 },
  );
  expect(fromBytes).toBeGreaterThan(1000);
}, 60_000);
