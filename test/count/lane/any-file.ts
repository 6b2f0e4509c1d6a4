import { expect } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { fc } from '../../fast-check.ts';
import { allLanes } from './all-lanes.ts';

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

/** Any file comes out the same from its bytes and from its cells, however it arrives. */
export async function anyFileComesOutTheSame(runs: number): Promise<void> {
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
    { numRuns: runs },
  );
  // Most rows are plain; each file is counted several times.
  expect(fromBytes).toBeGreaterThan(runs);
}
