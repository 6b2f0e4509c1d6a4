import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { type CountOptions, countFiles } from '../../src/count/count-files.ts';
import { tallyParts } from '../../src/measures/population-tally.ts';
import { everyPair } from '../../src/measures/variable.ts';
import { temporaryFile } from '../temporary-file.ts';
import { people, refusal, site, codebook as siteCodebook } from './tallies/tally-site.ts';

const plan = { jointScores: everyPair };

/** Of each population, group and pair the people with each pair of values. */
async function pairsCounted(codebook: Codebook, options: Partial<CountOptions>) {
  const { counts } = await countFiles({ files: [], codebook, plan, ...options });
  return counts.flatMap(({ population, tally }) =>
    tallyParts(tally).flatMap(({ jointScores }) =>
      everyPair(population).map(([first, second]) =>
        jointScores?.measure.of(jointScores.state, first, second),
      ),
    ),
  );
}

/** Scales of different ends, reversed and left out items, people of two groups and of none. */
const mixed = resolveCodebook({
  id: 'mixed',
  populations: [
    {
      id: 'people',
      missing: [99, 'x'],
      min_valid: 'half',
      group: { column: 'site', levels: [{ id: 'a' }, { id: 'b' }] },
      scales: [
        { id: 'first', min: 1, max: 5, items: ['f1', 'f2', 'f3'], reverse: ['f2'] },
        { id: 'second', min: 0, max: 10, items: ['s1', 's2'], reverse: ['s1'] },
        { id: 'third', min: -3, max: 3, min_valid: 'all', items: ['t1', 't2', 't3'] },
      ],
    },
  ],
});

function mixedRows(): string {
  let seed = 20261130;
  const below = (end: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * end);
  };
  const cell = (min: number, max: number) => ['', '99', 'x'][below(24)] ?? String(min + below(max - min + 1));
  const rows = Array.from({ length: 300 }, () => {
    const answers = [1, 1, 1].map((min) => cell(min, 5));
    answers.push(cell(0, 10), cell(0, 10), ...[-3, -3, -3].map((min) => cell(min, 3)));
    return [['a', 'b', ''][below(3)], ...answers].join(',');
  });
  return `${['site,f1,f2,f3,s1,s2,t1,t2,t3', ...rows].join('\n')}\n`;
}

describe.each([
  { name: 'mixed scales', codebook: mixed, csv: mixedRows() },
  { name: 'users', codebook: builtInCodebook(), csv: readFileSync('fixtures/users.csv', 'utf8') },
])('people are counted by pairs of scores: $name', ({ codebook, csv }) => {
  const file = () => temporaryFile('data.csv', csv);
  const rows = () => pairsCounted(codebook, { files: [file()], fastLaneFrom: Number.POSITIVE_INFINITY });

  test('where the fast lane, which cannot, would take the file', async () => {
    expect(await pairsCounted(codebook, { files: [file()], fastLaneFrom: 0 })).toEqual(await rows());
    expect((await rows()).flatMap((joint) => joint?.pairs ?? []).length).toBeGreaterThan(50);
  });

  test('in several files', async () => {
    const [header = '', ...lines] = csv.trim().split('\n');
    const parts = [0, 1, 2].map((part) =>
      temporaryFile(`${part}.csv`, [header, ...lines.filter((_, line) => line % 3 === part), ''].join('\n')),
    );
    expect(await pairsCounted(codebook, { files: parts })).toEqual(await rows());
  });

  test('by a database', async () => {
    const engine = { engine: 'duckdb' as const, files: [file()], tables: [] };
    expect(await pairsCounted(codebook, { engine })).toEqual(await rows());
  });
});

test('a tally does not hold pairs: it is refused, not taken for people without scores', async () => {
  const { csv, part } = site();
  const tally = await part('part.json', [csv('here.csv', people)]);
  const [problem, ...others] = await refusal(countFiles({ files: [tally], codebook: siteCodebook, plan }));
  expect(problem?.en).toContain('a tally does not hold');
  expect(others).toEqual([]);
  await expect(countFiles({ files: [tally], codebook: siteCodebook, plan: {} })).resolves.toBeTruthy();
});
