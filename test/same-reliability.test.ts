import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reliabilityStudy } from '../src/analyses/studies/reliability-study.ts';
import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { renderCounts } from '../src/formats/json.ts';
import { type ScoreOptions, scoreFiles } from '../src/score-files.ts';
import { studyFiles } from '../src/study-files.ts';
import { tallyFiles } from '../src/tally-files.ts';
import { temporaryFile } from './temporary-file.ts';

/** Nested scales with reversed items, answers left out here and there, people of three groups and of none. */
const threeGroups = resolveCodebook({
  id: 'three',
  populations: [
    {
      id: 'people',
      min: 1,
      max: 7,
      min_valid: 'any',
      group: { column: 'site', levels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
      scales: [
        {
          id: 'whole',
          items: ['own'],
          scales: [
            { id: 'first', items: ['f1', 'f2', 'f3'], reverse: ['f2'] },
            { id: 'second', items: ['s1', 's2', 's3', 's4'], reverse: ['s1', 's4'] },
          ],
        },
        { id: 'apart', items: ['x', 'y'], reverse: ['y'] },
      ],
    },
  ],
});

function peopleOfThreeGroups(): string {
  let seed = 20261130;
  const below = (end: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * end);
  };
  const items = ['own', 'f1', 'f2', 'f3', 's1', 's2', 's3', 's4', 'x', 'y'];
  const rows = Array.from({ length: 400 }, () => {
    const leaning = 1 + below(5);
    const answers = items.map(() => (below(25) === 0 ? '' : `${leaning + below(3)}`));
    return [['a', 'b', 'c', ''][below(4)], ...answers].join(',');
  });
  return `${[`site,${items.join(',')}`, ...rows].join('\n')}\n`;
}

const cases = [
  { name: 'staff', codebook: builtInCodebook(), csv: readFileSync('fixtures/staff.csv', 'utf8') },
  { name: 'users', codebook: builtInCodebook(), csv: readFileSync('fixtures/users.csv', 'utf8') },
  {
    name: 'three groups, answers left out, items reversed',
    codebook: threeGroups,
    csv: peopleOfThreeGroups(),
  },
];

describe.each(cases)('alpha and all of reliability have the same bits: $name', ({ codebook, csv }) => {
  const file = () => temporaryFile('data.csv', csv);
  const alphas = async (options: Partial<ScoreOptions>) => {
    const { scales } = await scoreFiles({ files: [], codebook, ...options });
    const study = await studyFiles(reliabilityStudy, { files: [], codebook, ...options, settings: {} });
    const { reliability, reliability_items: items } = study;
    const ofScore = scales.map(({ scale, group, cronbach_alpha: alpha }) => ({ scale, group, alpha }));
    return { ofScore, reliability, items };
  };
  const byRows = () => alphas({ files: [file()], fastLaneFrom: Number.POSITIVE_INFINITY });
  const [header = '', ...rows] = csv.trim().split('\n');
  const parts = () =>
    [0, 1, 2].map((part) =>
      temporaryFile(`${part}.csv`, [header, ...rows.filter((_, row) => row % 3 === part), ''].join('\n')),
    );

  test('from rows, where it is computed at all', async () => {
    const { ofScore, reliability, items } = await byRows();
    expect(ofScore.filter(({ alpha }) => alpha !== null).length).toBeGreaterThan(8);
    expect(reliability.filter((row) => Object.keys(row.not_computed).length === 0).length).toBeGreaterThan(8);
    expect(items.filter(({ alpha_if_deleted: alpha }) => alpha !== null).length).toBeGreaterThan(20);
    for (const { scale, group, alpha } of ofScore) {
      const row = reliability.find((other) => other.scale === scale && other.group === group);
      const { n, ...figures } = alpha ?? { n: row?.n };
      expect(row).toMatchObject({ n, cronbach_alpha: alpha && figures });
    }
  });

  test('from bytes', async () => {
    const expected = await byRows();
    expect(await alphas({ files: [file()], fastLaneFrom: 0 })).toEqual(expected);
  });

  test('from DuckDB', async () => {
    const engine = { engine: 'duckdb' as const, files: [file()], tables: [] };
    expect(await alphas({ engine })).toEqual(await byRows());
  });

  test('from tallies of parts, counted by rows, bytes and DuckDB', async () => {
    const [one = '', two = '', three = ''] = parts();
    const tallied = await Promise.all([
      tallyFiles({ codebook, files: [one] }),
      tallyFiles({ codebook, files: [two], fastLaneFrom: 0 }),
      tallyFiles({ codebook, files: [], engine: { engine: 'duckdb', files: [three], tables: [] } }),
    ]);
    const files = tallied.map(({ tally }, part) => temporaryFile(`${part}.json`, renderCounts(tally)));
    expect(await alphas({ files })).toEqual(await byRows());
  });
});
