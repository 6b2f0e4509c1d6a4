import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Codebook } from '../../src/codebook/codebook.ts';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { type CountOptions, countFiles } from '../../src/count/count-files.ts';
import { tallyParts } from '../../src/measures/population-tally.ts';
import { everyPair } from '../../src/measures/variable.ts';
import { temporaryFile } from '../temporary-file.ts';
import { mixedRows, writtenMixed } from './mixed-people.ts';
import { people, refusal, site, codebook as siteCodebook } from './tallies/tally-site.ts';

const plan = { jointScores: everyPair, numbers: true };

const mixed = resolveCodebook(writtenMixed);

/** Of each population and group the people with each number, and of each pair those with each pair of values. */
async function pairsCounted(codebook: Codebook, options: Partial<CountOptions>) {
  const { counts } = await countFiles({ files: [], codebook, plan, ...options });
  return counts.flatMap(({ population, tally }) =>
    tallyParts(tally).flatMap(({ jointScores, numbers }) => [
      ...everyPair(population).map(([first, second]) =>
        jointScores?.measure.of(jointScores.state, first, second),
      ),
      ...(numbers?.measure.toJson(numbers.state) ?? ['not counted']),
    ]),
  );
}

describe.each([
  { name: 'mixed scales', codebook: mixed, csv: mixedRows() },
  { name: 'users', codebook: builtInCodebook(), csv: readFileSync('fixtures/users.csv', 'utf8') },
])('people are counted by pairs of scores: $name', ({ codebook, csv }) => {
  const file = () => temporaryFile('data.csv', csv);
  const rows = () => pairsCounted(codebook, { files: [file()], fastLaneFrom: Number.POSITIVE_INFINITY });

  test('as from the bytes of rows', async () => {
    expect(await pairsCounted(codebook, { files: [file()], fastLaneFrom: 0 })).toEqual(await rows());
    expect(
      (await rows()).flatMap((one) => (one && typeof one === 'object' && 'pairs' in one ? one.pairs : []))
        .length,
    ).toBeGreaterThan(50);
  });

  test('in several files', async () => {
    const [header = '', ...lines] = csv.trim().split('\n');
    const parts = [0, 1, 2].map((part) =>
      temporaryFile(`${part}.csv`, [header, ...lines.filter((_, line) => line % 3 === part), ''].join('\n')),
    );
    expect(await pairsCounted(codebook, { files: parts })).toEqual(await rows());
  });

  test('by a database that leaves rows out', async () => {
    const [header = '', ...lines] = csv.trim().split('\n');
    // Rows with an invalid last answer, with no answer at all, and of all others.
    const some = lines.map((line, at) => {
      if (at % 7 === 3) return line.replace(/[^,]*$/, '77');
      return at % 11 === 5 ? line.replaceAll(/[^,]*(?=,|$)/g, '') : line;
    });
    const data = temporaryFile('some.csv', `${[header, ...some].join('\n')}\n`);
    const engine = { engine: 'duckdb' as const, files: [data], tables: [] };
    const left = { onInvalid: 'drop-row' as const, onBothGroups: 'error' as const };
    expect(await pairsCounted(codebook, { engine, ...left })).toEqual(
      await pairsCounted(codebook, { files: [data], ...left }),
    );
  });

  test('by a database', async () => {
    const engine = { engine: 'duckdb' as const, files: [file()], tables: [] };
    expect(await pairsCounted(codebook, { engine })).toEqual(await rows());
  });
});

test('the fast lane, which takes bands of a column, leaves it to the rows where its numbers are counted', async () => {
  const [population] = writtenMixed.populations;
  if (!population) throw new Error('there is one');
  const codebook = resolveCodebook({
    id: 'bands',
    populations: [{ ...population, characteristics: [{ column: 'age', bands: [{ below: 30 }, 30, 60] }] }],
  });
  const file = temporaryFile('data.csv', mixedRows());
  const of = (fastLaneFrom: number) =>
    pairsCounted(codebook, { files: [file], fastLaneFrom, plan: { numbers: true } });
  expect(await of(0)).toEqual(await of(Number.POSITIVE_INFINITY));
});

test('a tally does not hold pairs: it is refused, not taken for people without scores', async () => {
  const { csv, part } = site();
  const tally = await part('part.json', [csv('here.csv', people)]);
  const [problem, ...others] = await refusal(countFiles({ files: [tally], codebook: siteCodebook, plan }));
  expect(problem?.en).toContain('a tally does not hold');
  expect(others).toEqual([]);
  await expect(countFiles({ files: [tally], codebook: siteCodebook, plan: {} })).resolves.toBeTruthy();
});

describe('numbers in tallies', () => {
  const numbersCounted = async (files: readonly string[]) => {
    const { counts } = await countFiles({ files, codebook: mixed, plan: { numbers: true } });
    return counts.flatMap(({ tally }) =>
      tallyParts(tally).map(({ numbers }) => numbers?.measure.toJson(numbers.state) ?? null),
    );
  };
  const parts = async (of: ReturnType<typeof site>) => {
    const [header = '', ...lines] = mixedRows().trim().split('\n');
    const csv = (name: string, rows: readonly string[]) => of.file(name, `${[header, ...rows].join('\n')}\n`);
    return {
      all: csv('all.csv', lines),
      first: csv('first.csv', lines.slice(0, 100)),
      second: await of.part('second.json', [csv('second.csv', lines.slice(100))]),
    };
  };

  test('those of a tally and of a file add up to those of all', async () => {
    const { all, first, second } = await parts(site(mixed));
    const expected = await numbersCounted([all]);
    expect(await numbersCounted([first, second])).toEqual(expected);
    expect(expected[0]?.[1]?.people.slice(0, 3).map(([number]) => number)).toEqual([
      '50.25',
      '50.5',
      '51.25',
    ]);
  });

  test('a tally without them, of an earlier version or made with min_cell, leaves them uncounted', async () => {
    const of = site(mixed);
    const { first, second } = await parts(of);
    const written = JSON.parse(readFileSync(second, 'utf8')) as { populations: { groups: object[] }[] };
    for (const { groups } of written.populations)
      for (const group of groups) Reflect.deleteProperty(group, 'numbers');
    const earlier = of.file('earlier.json', JSON.stringify(written));
    expect(await numbersCounted([first, earlier])).toEqual([null, null, null]);
    const discreet = await of.part('discreet.json', [first], { minCell: 3 });
    expect(readFileSync(discreet, 'utf8')).not.toContain('50.25');
    expect(await numbersCounted([discreet])).toEqual([null, null, null]);
  });

  test('numbers that do not add up, are written otherwise, or stand out of order are refused where they stand', async () => {
    const of = site(mixed);
    const { second } = await parts(of);
    const refused = async (change: (text: string) => string) => {
      const file = of.file('part.json', change(readFileSync(second, 'utf8')));
      return (await refusal(numbersCounted([file]))).map(({ path }) => path);
    };
    const written = /"50\.25",\s*(\d+)/;
    expect(await refused((text) => text.replace(written, (_, n) => `"50.25", ${Number(n) + 1}`))).toEqual([
      'populations[0].groups[0].numbers[1]',
    ]);
    const first = 'populations[0].groups[0].numbers[1].people[0]';
    expect(await refused((text) => text.replace('"50.25"', '"50.250"'))).toEqual([first]);
    expect(await refused((text) => text.replace('"50.25"', '"fifty"'))).toContain(first);
    expect(await refused((text) => text.replace('"50.25"', '"50.75"'))).toEqual([
      'populations[0].groups[0].numbers[1].people[1]',
    ]);
  });
});
