import { describe, expect, test } from 'vitest';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenPopulation } from '../../src/codebook/schema/codebook-schema.ts';
import { type MatchOptions, matchWaves } from '../../src/count/match-waves.ts';
import { matchingWarnings } from '../../src/count/matching-warnings.ts';
import { InputError, UsageError } from '../../src/errors.ts';
import type { MatchedScores } from '../../src/measures/matched-scores.ts';
import { wavesToMatch } from '../../src/responses/waves-to-match.ts';
import { temporaryFile } from '../temporary-file.ts';

const population: WrittenPopulation = {
  id: 'people',
  ...{ min: 1, max: 5, min_valid: 'half', respondent: 'id' },
  group: { column: 'site', levels: ['a', 'b'] },
  scales: [
    { id: 's', items: ['s1', 's2', 's3'] },
    { id: 'u', score: 'sum', items: ['u1', 'u2'] },
  ],
};
const waves = {
  column: 'time',
  levels: [
    { id: 'pre', values: [1] },
    { id: 'post', values: [2] },
  ],
};
const codebook = resolveCodebook({ id: 'course', populations: [{ ...population, waves }] });
const header = 'id,time,site,s1,s2,s3,u1,u2\n';

/*
 * p1 a at both, p2 b at both, p3 pre only, p4 post only, p5 a then b, p6 of no group before and b after, p7 without enough
 * answers to u after; one row before names no one.
 */
const both = `${header}p1,1,a,1,2,3,4,
p2,1,b,2,2,2,1,1
p3,1,a,5,5,5,5,5
p5,1,a,3,3,3,3,3
p6,1,,1,1,,2,2
p7,1,b,4,4,4,4,4
,1,a,1,1,1,1,1
p1,2,a,2,3,4,5,5
p2,2,b,2,2,2,1,2
p4,2,b,5,5,5,5,5
p5,2,b,4,4,4,3,4
p6,2,b,2,2,3,2,2
p7,2,b,5,4,3,,
`;

const match = (files: readonly string[], more: Partial<MatchOptions> = {}) =>
  matchWaves({ files, codebook, waveOf: () => undefined, ...more });

const shown = ({ joint: { denominators, pairs }, onlyFirst, onlySecond }: MatchedScores) => ({
  pairs: pairs.map(
    ({ first, second, people }) =>
      `${Number(first) / Number(denominators[0])}→${Number(second) / Number(denominators[1])} ×${people}`,
  ),
  onlyFirst,
  onlySecond,
});

describe('people of two waves', () => {
  test('are matched by who they are, by scale and group; who is at one wave or lacks a score is counted', async () => {
    const { matched = [] } = await match([temporaryFile('both.csv', both)]);
    const [waves] = matched[0]?.matched() ?? [];
    expect([waves?.first.id, waves?.second.id]).toEqual(['pre', 'post']);
    const of = (scale: number, group: string) => {
      const scores = waves?.of(scale, group);
      return scores && shown(scores);
    };
    expect(of(0, 'all')).toEqual({
      pairs: ['1→2.3333333333333335 ×1', '2→2 ×1', '2→3 ×1', '3→4 ×1', '4→4 ×1'],
      onlyFirst: 2,
      onlySecond: 1,
    });
    expect(of(0, 'a')).toEqual({ pairs: ['2→3 ×1'], onlyFirst: 2, onlySecond: 0 });
    expect(of(0, 'b')).toEqual({
      pairs: ['1→2.3333333333333335 ×1', '2→2 ×1', '4→4 ×1'],
      onlyFirst: 0,
      onlySecond: 1,
    });
    // Sums, p1's missing answer filled: 4 / 1 · 2 = 8.
    expect(of(1, 'all')).toEqual({
      pairs: ['2→3 ×1', '4→4 ×1', '6→7 ×1', '8→10 ×1'],
      onlyFirst: 3,
      onlySecond: 1,
    });
    expect(of(1, 'b')).toEqual({ pairs: ['2→3 ×1', '4→4 ×1'], onlyFirst: 1, onlySecond: 1 });
  });

  test('are counted in warnings: at one wave only, and in another group', async () => {
    const { matched = [] } = await match([temporaryFile('both.csv', both)]);
    expect(
      matched.flatMap(matchingWarnings).map(({ code, count, message }) => [code, count, message.en]),
    ).toEqual([
      [
        'respondents_unmatched',
        3,
        '5 respondents at both pre and post; 2 at pre only and 1 at post only are in no paired test',
      ],
      [
        'group_changed',
        1,
        '1 respondent in another group at post than at pre: kept in the totals, left out of the groups',
      ],
    ]);
  });

  test('names that differ only in how a number is written are told', async () => {
    const rewritten = both.replace(/\bp1\b/, '1').replace(/\bp1\b/, '1.0');
    const { matched = [] } = await match([temporaryFile('both.csv', rewritten)]);
    expect(matched.flatMap(matchingWarnings).at(-1)).toMatchObject({ code: 'respondents_alike', count: 1 });
  });

  test('the counts have rows of all waves and who lacks a score, and no scores that two waves would share', async () => {
    const { counts, inputs } = await match([temporaryFile('both.csv', both)]);
    const { groups, none } = counts[0]?.tally ?? { groups: [] };
    expect([...groups, none].map((tally) => tally?.respondents)).toEqual([5, 7, 1]);
    expect(
      groups[1]?.scales.map(({ people, withoutScore }) => [
        people.flatMap((cells) => cells ?? []),
        withoutScore,
      ]),
    ).toEqual([
      [[], 0],
      [[], 1],
    ]);
    expect(inputs[0]?.ledger.read).toBe(13);
  });

  test('in two files, each of its wave, have the same scores; order of rows and files changes nothing', async () => {
    const lines = both.split('\n').slice(1, -1);
    const without = (wave: string) =>
      `id,site,s1,s2,s3,u1,u2\n${lines
        .filter((line) => line.split(',')[1] === wave)
        .reverse()
        .map((line) =>
          line
            .split(',')
            .filter((_, at) => at !== 1)
            .join(','),
        )
        .join('\n')}\n`;
    const [before, after] = [
      temporaryFile('before.csv', without('1')),
      temporaryFile('after.csv', without('2')),
    ];
    const plain = resolveCodebook({ id: 'course', populations: [population] });
    const asked = wavesToMatch([`pre=${before}`, `post=${after}`], plain);
    if (!asked) throw new Error('no waves');
    const apart = await matchWaves({ ...asked, files: [...(asked.files ?? [])].reverse() });
    const together = await match([temporaryFile('both.csv', both)]);
    for (const scale of [0, 1]) {
      for (const group of ['all', 'a', 'b']) {
        const scores = (counted: typeof apart) => counted.matched?.[0]?.matched()[0]?.of(scale, group);
        expect(scores(apart)).toEqual(scores(together));
      }
    }
    expect(apart.inputs.map(({ wave }) => wave?.id)).toEqual(['post', 'pre']);
  });

  test('a file of its own wave needs no column of waves; where it has one, rows of other waves are left out', async () => {
    const [before, after] = [
      temporaryFile('before.csv', 'id,site,s1,s2,s3,u1,u2\nx,a,1,1,1,1,1\n'),
      temporaryFile('after.csv', `${header}x,2,a,5,5,5,5,5\nx,1,a,3,3,3,3,3\n`),
    ];
    const waveOf = (file: string) => (file === before ? 'pre' : 'post');
    const { matched = [], inputs } = await match([before, after], { waveOf });
    const scores = matched[0]?.matched()[0]?.of(0, 'a');
    expect(scores && shown(scores)).toEqual({ pairs: ['1→5 ×1'], onlyFirst: 0, onlySecond: 0 });
    expect([...(inputs[1]?.ledger.excluded.keys() ?? [])]).toEqual(['other_wave']);
    // Without a wave of its own the first file is refused for the column.
    const refused = await match([before], {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
  });

  test('more people than there was room for at first are all found again', async () => {
    const people = Array.from({ length: 3000 }, (_, index) => index);
    const rows = [1, 2].flatMap((wave) => people.map((one) => `p${one},${wave},a,${1 + (one % 5)},3,3,1,1`));
    const { matched = [] } = await match([temporaryFile('many.csv', `${header}${rows.join('\n')}\n`)]);
    const scores = matched[0]?.matched()[0]?.of(0, 'a');
    expect(scores?.joint.pairs.map(({ people: count }) => count)).toEqual([600n, 600n, 600n, 600n, 600n]);
    expect(scores?.joint.pairs.every(({ first, second }) => first === second)).toBe(true);
    expect([scores?.onlyFirst, scores?.onlySecond]).toEqual([0, 0]);
  });

  test('in two groups of one wave are refused, or two people', async () => {
    const file = temporaryFile(
      'groups.csv',
      `${header}p1,1,a,1,1,1,1,1\np1,1,b,3,3,3,1,1\np1,2,b,5,5,5,1,1\n`,
    );
    const error = await match([file]).catch((thrown: unknown) => thrown);
    expect(
      error instanceof InputError ? error.problems.map(({ line, column }) => [line, column]) : error,
    ).toEqual([[3, 'id']]);
    const { matched = [] } = await match([file], { onBothGroups: 'independent' });
    const scores = matched[0]?.matched()[0]?.of(0, 'all');
    expect(scores && shown(scores)).toEqual({ pairs: ['3→5 ×1'], onlyFirst: 1, onlySecond: 0 });
  });

  test('twice in one wave are refused, or the row that counts is chosen', async () => {
    const file = temporaryFile(
      'twice.csv',
      `${header}p1,1,a,1,1,1,1,1\np1,1,a,3,3,3,1,1\np1,2,a,5,5,5,1,1\n`,
    );
    const problems = await match([file]).catch((error: unknown) =>
      error instanceof InputError ? error.problems.map(({ line, column }) => [line, column]) : error,
    );
    expect(problems).toEqual([[3, 'id']]);
    for (const [onDuplicate, first] of [
      ['first', '1→5 ×1'],
      ['last', '3→5 ×1'],
    ] as const) {
      const { matched = [] } = await match([file], { onDuplicate });
      const scores = matched[0]?.matched()[0]?.of(0, 'all');
      expect(scores && shown(scores).pairs).toEqual([first]);
    }
  });
});

describe('what cannot be matched is refused', () => {
  const refused = async (run: Promise<unknown>, kind: typeof UsageError | typeof InputError) => {
    const error = await run.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(kind);
    return error instanceof UsageError || error instanceof InputError ? error.problems[0]?.message.en : '';
  };
  const file = () => temporaryFile('both.csv', both);
  const of = (changed: Partial<WrittenPopulation>) =>
    resolveCodebook({ id: 'course', populations: [{ ...population, ...changed }] });

  test('without a column of respondents, in the codebook or in the file', async () => {
    const { respondent: _, ...nameless } = { ...population, waves };
    const unnamed = resolveCodebook({ id: 'course', populations: [nameless] });
    expect(await refused(match([file()], { codebook: unnamed }), UsageError)).toBe(
      'the codebook does not say which column names the respondents of "people", by which waves are matched',
    );
    const lacking = temporaryFile('lacking.csv', 'time,site,s1,s2,s3,u1,u2\n1,a,1,1,1,1,1\n');
    expect(await refused(match([lacking]), InputError)).toBe('this column is missing');
  });

  test('a file that says no wave, where files have to', async () => {
    const byFile = of({ waves: { levels: waves.levels } });
    expect(await refused(match([file()], { codebook: byFile }), UsageError)).toMatch(
      /^of which wave .*both\.csv is, neither a column nor --wave says$/,
    );
  });

  test('one wave with a file, a wave without one, one file twice', () => {
    for (const written of [
      ['pre=a.csv'],
      ['pre=a.csv', 'post'],
      ['pre=a.csv', 'post=a.csv'],
      ['=a.csv', 'post=b.csv'],
    ])
      expect(() => wavesToMatch(written, codebook)).toThrow(UsageError);
    expect(() => wavesToMatch(['pre=a.csv', 'mid=b.csv'], codebook)).toThrow(/no such wave/);
    expect(wavesToMatch(['pre'], codebook)).toBeNull();
    expect(wavesToMatch([], of({}))).toBeNull();
  });
});
