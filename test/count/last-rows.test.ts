import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { fc } from '../fast-check.ts';
import { inChunks } from '../read/read-bytes.ts';
import { temporaryFile } from '../temporary-file.ts';
import { writtenAreas } from '../two-areas.ts';

const codebook = resolveCodebook(writtenAreas(true));
const header = 'id,area,q1,q2,q3';

type Policies = Partial<Pick<Parameters<typeof scoreFiles>[0], 'onBothGroups' | 'onDuplicate' | 'onInvalid'>>;

/** What is scored of files that can be opened any number of times, or what is wrong with them; and how often they were. */
async function scored(texts: readonly string[], fastLaneFrom: number, options: Policies) {
  let opened = 0;
  const given = new Map(
    texts.map((text, index) => {
      const open = () => {
        opened += 1;
        return inChunks(Buffer.from(text), 500);
      };
      return [`${index}.csv`, { open, again: true }];
    }),
  );
  const run = { files: [...given.keys()], given, codebook, fastLaneFrom, onDuplicate: 'last' as const };
  const outcome = await scoreFiles({ ...run, ...options }).catch((error: unknown) => {
    if (error instanceof InputError) return error.problems;
    throw error;
  });
  return { outcome: JSON.parse(JSON.stringify(outcome)), times: opened / texts.length };
}

const name = fc.oneof(
  fc.nat({ max: 60 }).map((number) => `P${String(number).padStart(3, '0')}`),
  fc.nat({ max: 60 }).map(String),
  fc.constantFrom('', ' P007 ', '김하나', '007', 'x@example.kr'),
);
const answer = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 5 }).map(String) },
  fc.constant(''),
);
const row = fc
  .tuple(name, fc.constantFrom('north', 'south'), answer, answer, answer)
  .map((cells) => cells.join(','));
const file = fc.array(row, { minLength: 1, maxLength: 60 }).map((rows) => [header, ...rows, ''].join('\n'));

test('the last row of a respondent counts, as row by row, when the others are counted from their bytes', async () => {
  let readTwice = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('error' as const, 'independent' as const),
      async (files, onBothGroups) => {
        const fast = await scored(files, 0, { onBothGroups });
        readTwice += fast.times > 1 ? 1 : 0;
        expect(fast.outcome).toEqual(
          (await scored(files, Number.POSITIVE_INFINITY, { onBothGroups })).outcome,
        );
      },
    ),
    { numRuns: 300 },
  );
  expect(readTwice).toBeGreaterThan(50);
});

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `P${from + n},${n % 2 ? 'north' : 'south'},1,2,${1 + (n % 5)}`);

test('files without a second row of anyone are read once', async () => {
  const text = [header, ...people(300), ''].join('\n');
  expect((await scored([text], 0, {})).times).toBe(1);
  expect((await scored([text.replace('P299,', 'P4,')], 0, {})).times).toBe(2);
});

test('a file that gets a second row of someone between the readings is refused', async () => {
  const rows = [header, ...people(300), 'P4,south,5,5,5', ''];
  let readings = 0;
  const open = () => {
    readings += 1;
    return inChunks(Buffer.from([...rows, ...(readings > 1 ? ['P9,north,5,5,5', ''] : [])].join('\n')), 500);
  };
  const given = new Map([['a.csv', { open, again: true }]]);
  await expect(
    scoreFiles({ files: ['a.csv'], given, codebook, fastLaneFrom: 0, onDuplicate: 'last' }),
  ).rejects.toMatchObject({
    problems: [{ file: 'a.csv', message: { en: 'the file changed while it was read' } }],
  });
});

test('a pipe under the name of a file is read once', () => {
  const rows = [header, ...people(20_000), 'P4,south,5,5,5', 'P4,south,4,5,5', ''].join('\n');
  const data = temporaryFile('data.csv', rows);
  const book = temporaryFile('book.json', JSON.stringify(writtenAreas(true)));
  const n = (input: string) => {
    const command = `node bin/hanaro.js score ${input} --codebook '${book}' --on-duplicate last --json`;
    const { stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    return JSON.parse(stdout).scales.map((scale: { n: number; mean: number }) => [scale.n, scale.mean]);
  };
  expect(n(`<(cat '${data}')`)).toEqual(n(`'${data}'`));
});
