import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';

const args = [
  'report',
  'fixtures/users.csv',
  '--sections',
  'summary',
  '--format',
  'markdown',
  '--lang',
  'en',
];

test('the summary names the indicators whose groups differ, with direction, size and p', () => {
  const json = JSON.parse(runHanaro([...args.slice(0, 4), '--json']).stdout) as {
    comparisons: { parent: string | null; stars: string; hedges_g: { estimate: number } | null }[];
  };
  const differing = json.comparisons.filter(({ parent, stars }) => parent === null && stars !== '');
  const said = [
    ...runHanaro(args).stdout.matchAll(/: (.+) higher than (.+) \(g = ([\d.]+), p [<=] \.\d+\)/g),
  ];
  expect(said.map(([, higher, , g]) => [higher, g])).toEqual(
    differing.map(({ hedges_g }) => [
      expect.any(String),
      Math.abs(hedges_g?.estimate ?? Number.NaN).toFixed(2),
    ]),
  );
  // The paper's t is positive: its first group is higher.
  expect(said[0]?.[1]).toMatch(/pilot/i);
});
