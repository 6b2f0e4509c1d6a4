import { expect, test } from 'vitest';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { InputError } from '../src/errors.ts';
import { scoreFiles } from '../src/score-files.ts';
import { fc } from './fast-check.ts';
import { temporaryFile } from './temporary-file.ts';

const headers = fc.oneof(
  fc.constantFrom(
    'id',
    'ID',
    'area',
    '집단',
    's_1',
    's_2',
    's_3',
    'S_1',
    'q1',
    'Q1',
    '1. 무엇?',
    '질문 [가]',
    '질문 [나]',
  ),
  fc.constantFrom(
    'G1[SQ001]',
    'a/b_1',
    'a/b_2',
    '__proto__',
    'constructor',
    'all',
    'null',
    '- x',
    'a: b',
    '#',
    '*',
    '=1',
    ' ',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const pools = [
  ['1', '2', '3', '4', '5'],
  ['1', '2', '3', '4', '5', '9', '99'],
  ['0', '5', '10', '9', '-1'],
  ['매우 그렇다', '그렇다', '보통이다', '전혀 그렇지 않다', '무응답'],
  ['그렇다', '매우 그렇다', '그렇지 않다'],
  ['Never', 'Always', 'Sometimes', 'NA', '3'],
  ['5점', '4점', '1점', '９'],
  ['1. 남', '2. 여'],
  ['가', '나', '다', '__proto__', 'constructor'],
  ['pilot', 'comparison', 'all'],
  ['x: y', '# z', '- w', '"q"', 'null', 'true', '1e3', '3.5', '3,5'],
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.nat(10) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

const table = fc
  .array(fc.tuple(headers, fc.nat(pools.length - 1)), { minLength: 1, maxLength: 9 })
  .chain((columns) =>
    fc.tuple(
      fc.constant(columns),
      fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 40 }),
    ),
  );

const quoted = (text: string) => `"${text.replaceAll('\0', '').replaceAll('"', '""')}"`;

test('any table gives a draft that loads without a fault, or is refused with a reason', {
  timeout: 60_000,
}, async () => {
  let drafted = 0;
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom('ko' as const, 'en' as const),
      async ([columns, rows], language) => {
        const lines = [
          columns.map(([name]) => name),
          ...rows.map((cells) =>
            cells.map((one, at) => {
              const pool = pools[columns[at]?.[1] ?? 0] ?? [];
              return typeof one === 'number' ? (pool[one % pool.length] ?? '') : one;
            }),
          ),
        ];
        const file = temporaryFile(
          'any.csv',
          lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''),
        );
        const draft = await draftCodebook({ files: [file], language }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(InputError);
          return null;
        });
        if (!draft) return;
        drafted += 1;
        const codebook = await loadCodebook(temporaryFile('draft.yaml', draft.text));
        expect(codebook.populations[0]?.items.length).toBeGreaterThan(0);
        // A slip among the answers is refused, as it should be; the columns are all found.
        const refused = await scoreFiles({ files: [file], codebook }).then(
          () => [],
          (error: unknown) => (error instanceof InputError ? error.problems : [error]),
        );
        for (const problem of refused) {
          expect(problem).toMatchObject({
            message: { en: expect.stringMatching(/whole number|outside|sum up/) },
          });
        }
        const marks = draft.text
          .split('\n')
          .slice(4)
          .filter((line) => / # (확인|confirm): /.test(line)).length;
        expect(draft.text.split('\n')[2]).toMatch(new RegExp(`\\b${marks}(개|\\.)`));
      },
    ),
    { numRuns: 400 },
  );
  expect(drafted).toBeGreaterThan(100);
});
