import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/check-files.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../../../src/errors.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { tallyFiles } from '../../../src/tally-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const codebookFile = (respondent?: string, group = true) =>
  resolveCodebook({
    id: 'waves',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        ...(respondent === undefined ? {} : { respondent }),
        ...(group
          ? {
              group: {
                column: 'wave',
                levels: [
                  { id: 'post', values: ['post', '사후'] },
                  { id: 'pre', values: ['pre', '사전'] },
                ],
              },
            }
          : {}),
        columns: {
          ...(group ? { wave: '시점' } : {}),
          q1: '나는 나를 믿는다.',
          q2: '나는 잘 지낸다.',
          q3: '나는 할 수 있다.',
        },
        answers: { '전혀 그렇지 않다': 1, '그렇지 않다': 2, 보통이다: 3, 그렇다: 4, '매우 그렇다': 5 },
        scales: [{ id: 'scale', items: ['q1', 'q2', 'q3'] }],
      },
    ],
  });

const problems = async (files: string | readonly string[], options: Partial<ScoreOptions> = {}) => {
  const run = scoreFiles({ files: [files].flat(), codebook: codebookFile(), ...options });
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw new Error('it was scored');
  return error.problems;
};
const warnings = async (files: string | readonly string[], options: Partial<ScoreOptions> = {}) =>
  (await scoreFiles({ files: [files].flat(), codebook: codebookFile(), ...options })).warnings;

/** @param rows  [name, wave] of each */
const data = (rows: readonly (readonly [string, string])[], header = 'id', { wide = '' } = {}) =>
  `${header},wave,q1,q2,q3,note\n${rows
    .map(([name, wave], index) => `${name},${wave},${1 + (index % 5)},${1 + ((index * 3) % 5)},3,${wide}`)
    .join('\n')}\n`;
const wave = (name: string, ids: readonly (number | string)[]) =>
  ids.map((id) => [String(id), name] as const);
const upTo = (n: number, from = 1) => Array.from({ length: n }, (_, index) => from + index);

const prepost = 'fixtures/people/prepost.csv';

describe('before and after of the same 60 people', () => {
  test.each([
    ['by the respondent', '참여자 번호', '60 of 60 respondents have rows in both groups (post, pre)'],
    [
      'by a column that looks like one',
      undefined,
      '60 of 60 values of this column stand in both groups (post, pre)',
    ],
  ])('are no two independent groups, %s', async (_, respondent, says) => {
    for (const onDuplicate of ['error', 'first', 'last'] as const) {
      const [problem, ...others] = await problems(prepost, {
        codebook: codebookFile(respondent),
        onDuplicate,
      });
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ file: prepost, line: 3, column: '참여자 번호' });
      expect(problem?.message.en).toContain(says);
      expect(problem?.message.en).toContain('paired data');
      expect(problem?.message.ko).toContain('대응 자료');
      expect(problem?.hint?.en).toMatch(/paired t-test.*--on-both-groups independent/);
      expect(problem?.hint?.ko).toContain('대응표본 t검정');
      expect(`${problem?.hint?.en}${problem?.hint?.ko}`).not.toContain('--on-duplicate');
    }
  });

  test.each(['참여자 번호', undefined])('are tallied as little (%s)', async (respondent) => {
    const run = tallyFiles({ files: [prepost], codebook: codebookFile(respondent) });
    await expect(run).rejects.toBeInstanceOf(InputError);
  });

  test.each(['참여자 번호', undefined])(
    'are a decision for check (%s), which sees both groups',
    async (respondent) => {
      const { findings } = await checkFiles({ files: [prepost], codebook: codebookFile(respondent) });
      expect(
        findings
          .filter((one) => one.severity === 'decision')
          .map(({ code, severity, count, column }) => [code, severity, count, column]),
      ).toEqual([['same_in_both_groups', 'decision', 60, '참여자 번호']]);
    },
  );

  test.each(['참여자 번호', undefined])(
    'are tested as independent groups by choice only (%s), with a warning',
    async (respondent) => {
      const report = await scoreFiles({
        files: [prepost],
        codebook: codebookFile(respondent),
        onBothGroups: 'independent',
      });
      // R 4.2.2: t.test(post, pre, var.equal = TRUE): t = 1.4318, df = 118, p-value = 0.1549.
      expect(report.comparisons[0]?.student?.statistic).toBeCloseTo(1.4318, 4);
      expect(report.comparisons[0]?.student?.p_value).toBeCloseTo(0.1549, 4);
      expect(report.warnings.map(({ code, count }) => [code, count])).toEqual([['same_in_both_groups', 60]]);
    },
  );
});

describe('the same people in two files', () => {
  const files = () => [
    temporaryFile('pre.csv', data(wave('pre', upTo(40)), '학번')),
    temporaryFile('post.csv', data(wave('post', upTo(35, 4).reverse()), '학번')),
  ];

  test.each(['학번', undefined])('are found across them (%s)', async (respondent) => {
    const [problem] = await problems(files(), { codebook: codebookFile(respondent) });
    expect(problem?.file).toMatch(/post\.csv$/);
    expect(problem?.message.en).toMatch(/^35 of 40 /);
  });

  test('without groups no wave is recommended to be left out', async () => {
    const told = await problems(files(), { codebook: codebookFile('학번', false) });
    expect(told).toHaveLength(20);
    for (const { hint } of told) {
      expect(hint?.en).toContain('compare them by hanaro compare');
      expect(`${hint?.en}${hint?.ko}`).not.toContain('--on-duplicate');
    }
    const { findings } = await checkFiles({ files: files(), codebook: codebookFile('학번', false) });
    expect(findings.find(({ code }) => code === 'duplicate_respondents')?.hint.en).toContain(
      'hanaro compare',
    );
  });
});

describe.each([
  ['name', 'by name', '참여자'],
  ['id', 'by number', 'id'],
])('large files (%s)', (_, __, header) => {
  const note = 'x'.repeat(40);
  const names = (n: number) =>
    upTo(n).map((id) => (header === 'id' ? `P${id}` : `사람 ${'가나다라'[id % 4]}${id}`));
  const stacked = (n: number) =>
    temporaryFile(
      'stacked.csv',
      data([...wave('pre', names(n)), ...wave('post', names(n))], header, { wide: note }),
    );

  test('with one wave below the other, counted from their bytes', async () => {
    const file = stacked(3000);
    for (const respondent of [header, undefined]) {
      const slow = await problems(file, {
        codebook: codebookFile(respondent),
        fastLaneFrom: Number.POSITIVE_INFINITY,
      });
      expect(slow[0]?.message.en).toMatch(/^3000 of 3000 /);
      expect(await problems(file, { codebook: codebookFile(respondent) })).toEqual(slow);
    }
  });

  test('of different people are scored alike on every way', async () => {
    const file = temporaryFile(
      'apart.csv',
      data(
        [
          ...wave('pre', names(3000)),
          ...wave(
            'post',
            names(3000).map((name) => `${name}b`),
          ),
        ],
        header,
        { wide: note },
      ),
    );
    const of = (options: Partial<ScoreOptions>) =>
      scoreFiles({ files: [file], codebook: codebookFile(), ...options });
    const report = await of({ fastLaneFrom: Number.POSITIVE_INFINITY });
    expect(report.warnings).toEqual([]);
    expect(await of({})).toEqual(report);
  });
});

describe('a few people in both groups', () => {
  const rows = [...wave('pre', upTo(50)), ...wave('post', upTo(50, 51)), ['7', 'post'] as const];

  test('are refused as such where the codebook names respondents', async () => {
    const [problem] = await problems(temporaryFile('few.csv', data(rows)), { codebook: codebookFile('id') });
    expect(problem).toMatchObject({ line: 102, column: 'id' });
    expect(problem?.message.en).toMatch(/^1 of 100 respondents have rows in both groups.*line 8/);
    expect(problem?.message.en).not.toContain('paired');
    expect(problem?.hint?.en).toContain('correct the rows');
  });

  test('are told where a column looks like it', async () => {
    expect(await warnings(temporaryFile('few.csv', data(rows)))).toMatchObject([
      { code: 'same_in_both_groups', count: 1, column: 'id' },
    ]);
  });
});

describe('two groups of different people are no paired data', () => {
  const ages = (n: number) => upTo(n).map((index) => 20 + ((index * 7) % 40));
  test.each([
    ['numbers that go on', 'id', [...wave('pre', upTo(60)), ...wave('post', upTo(60, 61))]],
    ['row numbers that begin anew', '연번', [...wave('pre', upTo(60)), ...wave('post', upTo(60))]],
    ['Kobo’s own index', '_index', [...wave('pre', upTo(60)), ...wave('post', upTo(60))]],
    ['ages', '나이', [...wave('pre', ages(60)), ...wave('post', ages(60))]],
    ['ages of few people', 'age', [...wave('pre', [20, 31, 45, 52]), ...wave('post', [20, 31, 45, 60])]],
    [
      'one school of many in each group',
      '학교 코드',
      [
        ...wave(
          'pre',
          upTo(60).map((i) => i % 6),
        ),
        ...wave(
          'post',
          upTo(60).map((i) => i % 6),
        ),
      ],
    ],
    [
      'a name for nobody',
      'id',
      [
        ...wave(
          'pre',
          upTo(30).map(() => ''),
        ),
        ...wave(
          'post',
          upTo(30).map(() => ''),
        ),
      ],
    ],
    [
      'comments',
      '의견',
      [
        ...wave(
          'pre',
          upTo(60).map((i) => `의견 ${i % 9}`),
        ),
        ...wave(
          'post',
          upTo(60).map((i) => `의견 ${i % 9}`),
        ),
      ],
    ],
  ])('%s', async (_, header, rows) => {
    expect(await warnings(temporaryFile('apart.csv', data(rows, header)))).toEqual([]);
    const { findings } = await checkFiles({
      files: [temporaryFile('apart.csv', data(rows, header))],
      codebook: codebookFile(),
    });
    expect(findings.filter(({ code }) => code === 'same_in_both_groups')).toEqual([]);
  });
});
