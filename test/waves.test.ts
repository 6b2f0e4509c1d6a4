import { describe, expect, test } from 'vitest';
import { checkFiles } from '../src/check-files.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenCodebook } from '../src/codebook/schema/codebook-schema.ts';
import { writtenCodebook } from '../src/codebook/written/written-codebook.ts';
import { InputError, UsageError } from '../src/errors.ts';
import { scoreFiles } from '../src/score-files.ts';
import { tallyFiles } from '../src/tally-files.ts';
import { runHanaro } from './run-hanaro.ts';
import { temporaryFile } from './temporary-file.ts';

const written = (waves: boolean): WrittenCodebook => ({
  id: 'course',
  populations: [
    {
      id: 'people',
      ...{ min: 1, max: 5, respondent: 'id' },
      group: { column: 'site', levels: ['a', 'b'] },
      ...(waves
        ? {
            waves: {
              column: 'time',
              levels: [
                { id: 'pre', values: [1, '사전'] },
                { id: 'post', values: [2] },
              ],
            },
          }
        : {}),
      scales: [{ id: 's', items: ['s1', 's2'] }],
    },
  ],
});
const codebook = resolveCodebook(written(true));
const plain = resolveCodebook(written(false));

/** So many people, each before and after, in one file; answers by a rule of thumb. */
function rows(people: number): { readonly all: string; readonly of: (wave: 1 | 2) => string } {
  const header = 'id,time,site,s1,s2\n';
  const line = (person: number, wave: 1 | 2) =>
    `p${person},${wave},${person % 2 ? 'a' : 'b'},${1 + ((person * 7 + wave) % 5)},${1 + ((person * wave) % 5)}\n`;
  const numbers = Array.from({ length: people }, (_, index) => index);
  return {
    all: header + numbers.map((person) => line(person, 1) + line(person, 2)).join(''),
    of: (wave) => header + numbers.map((person) => line(person, wave)).join(''),
  };
}

const refusal = async (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error: unknown) => error,
  );

describe('a codebook with waves', () => {
  // The second one is long enough for the fast lane, which knows of no waves.
  test.each([20, 12_000])(
    '%i people twice: each wave has the figures of a file that has it alone',
    async (people) => {
      const { all, of } = rows(people);
      const file = temporaryFile('both.csv', all);
      for (const [id, wave] of [
        ['pre', 1],
        ['post', 2],
      ] as const) {
        const found = await scoreFiles({ files: [file], codebook, wave: id });
        const alone = await scoreFiles({ files: [temporaryFile('one.csv', of(wave))], codebook: plain });
        expect(found.scales).toEqual(alone.scales);
        expect(found.comparisons).toEqual(alone.comparisons);
        expect(found.inputs[0]?.rows).toEqual({
          read: 2 * people,
          used: people,
          excluded: [{ reason: 'other_wave', n: people }],
        });
        expect(found.inputs[0]?.wave).toEqual({ id, label: { ko: id, en: id } });
      }
    },
  );

  test('is refused without a wave, with one that it does not have, and a wave without waves: wrong usage', async () => {
    const file = temporaryFile('both.csv', rows(20).all);
    const messages = async (run: Promise<unknown>) => {
      const error = await refusal(run);
      expect(error).toBeInstanceOf(UsageError);
      return error instanceof UsageError
        ? error.problems.map(({ message, hint }) => [message.en, hint?.en])
        : [];
    };
    expect(await messages(scoreFiles({ files: [file], codebook }))).toEqual([
      [
        'the codebook has waves of "people" (pre, post), whose answers are not taken together',
        'name one: --wave pre; hanaro compare compares each person’s scores of all',
      ],
    ]);
    expect(await messages(tallyFiles({ files: [file], codebook }))).toHaveLength(1);
    expect(await messages(scoreFiles({ files: [file], codebook, wave: 'mid' }))).toEqual([
      ['no such wave in the codebook: "mid"', 'one of: pre, post'],
    ]);
    expect(await messages(scoreFiles({ files: [file], codebook: plain, wave: 'pre' }))).toEqual([
      ['--wave pre: the codebook has no waves', 'add `waves` to the codebook, or leave --wave out'],
    ]);
  });

  test('rows of no wave are left out, counted and said; a respondent twice in one wave is refused', async () => {
    const file = temporaryFile(
      'data.csv',
      'id,time,site,s1,s2\nx,1,a,1,2\nx,2,a,2,2\ny,사전,b,3,4\nz,,a,1,1\nw,7,b,1,1\n',
    );
    const report = await scoreFiles({ files: [file], codebook, wave: 'pre' });
    expect(report.inputs[0]?.rows).toEqual({
      read: 5,
      used: 2,
      excluded: [
        { reason: 'other_wave', n: 1 },
        { reason: 'no_wave', n: 2 },
      ],
    });
    expect(report.warnings.map(({ code, line, column, count }) => [code, line, column, count])).toEqual([
      ['level_empty', 5, 'time', 1],
      ['level_unlisted', 6, 'time', 1],
    ]);
    const twice = temporaryFile('twice.csv', 'id,time,site,s1,s2\nx,1,a,1,2\nx,1,a,2,2\nx,2,a,1,1\n');
    expect(await refusal(scoreFiles({ files: [twice], codebook, wave: 'pre' }))).toBeInstanceOf(InputError);
    expect((await scoreFiles({ files: [twice], codebook, wave: 'post' })).inputs[0]?.rows.used).toBe(1);
  });

  test('`check` looks at every wave: a respondent in each is no repeat, one twice in a wave is, a cell of no wave needs a decision', async () => {
    const file = temporaryFile(
      'data.csv',
      'id,time,site,s1,s2\nx,1,a,1,2\nx,2,a,2,2\ny,1,b,3,4\ny,1,b,3,3\ny,2,b,4,4\nz,3,b,4,4\n',
    );
    const { findings } = await checkFiles({ files: [file], codebook });
    const decisions = findings.filter(({ severity }) => severity === 'decision');
    expect(decisions.map(({ code, column, lines }) => [code, column, lines])).toEqual([
      ['duplicate_respondents', 'id', [5]],
      ['unlisted_levels', 'time', [7]],
    ]);
  });

  test('a tally says its wave; another one, or none, is refused', async () => {
    const file = temporaryFile('both.csv', rows(20).all);
    const { tally } = await tallyFiles({ files: [file], codebook, wave: 'post' });
    expect(tally.instrument.wave).toBe('post');
    const saved = temporaryFile('post.json', JSON.stringify(tally));
    const pooled = await scoreFiles({ files: [saved], codebook, wave: 'post' });
    expect(pooled.scales).toEqual((await scoreFiles({ files: [file], codebook, wave: 'post' })).scales);
    expect(pooled.inputs[0]?.wave?.id).toBe('post');
    expect(await refusal(scoreFiles({ files: [saved], codebook, wave: 'pre' }))).toBeInstanceOf(InputError);
    expect(await refusal(scoreFiles({ files: [saved], codebook }))).toBeInstanceOf(UsageError);
  });

  test('a file without the column of waves is refused by its name', async () => {
    const file = temporaryFile('data.csv', 'id,site,s1,s2\nx,a,1,2\n');
    const error = await refusal(scoreFiles({ files: [file], codebook, wave: 'pre' }));
    expect(error instanceof InputError ? error.problems.map(({ column }) => column) : error).toEqual([
      'time',
    ]);
  });

  test('written out with nothing left to defaults, it means the same', () => {
    expect(resolveCodebook(writtenCodebook(codebook))).toEqual(codebook);
  });

  test('databases refuse it by name, and listwise deletion', async () => {
    const file = temporaryFile('both.csv', rows(20).all);
    const engine = { engine: 'duckdb' as const, files: [file], tables: [] };
    const error = await refusal(
      scoreFiles({
        files: [],
        codebook: {
          ...codebook,
          populations: codebook.populations.map((one) => ({ ...one, missingRule: 'listwise' as const })),
        },
        wave: 'pre',
        engine,
      }),
    );
    expect(error instanceof InputError ? error.problems[0]?.message.en : error).toBe(
      'a database does not count by `waves`, `missing_rule: listwise` of the codebook',
    );
  });
});

test('people who answer alike at one wave stay two people, whatever becomes of repeated answers', () => {
  const codebook = temporaryFile(
    'twins.yaml',
    `id: twins
populations:
  - id: p
    min: 1
    max: 5
    respondent: id
    waves: { column: time, levels: [pre, post] }
    scales: [{ id: s, items: [q1, q2] }]
`,
  );
  const rows = ['a,pre,1,2', 'b,pre,1,2', 'c,pre,4,5', 'a,post,2,3', 'b,post,3,5', 'c,post,4,4'];
  const data = temporaryFile('twins.csv', `id,time,q1,q2\n${rows.join('\n')}\n`);
  const run = runHanaro([
    'compare',
    data,
    '--codebook',
    codebook,
    '--on-repeated-answers',
    'first',
    '--json',
  ]);
  expect(JSON.parse(run.stdout).paired[0]).toMatchObject({ n: 3, unmatched1: 0, unmatched2: 0 });
});
