import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

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
    comparisons: { parent: string | null; stars: string; cohens_d: { estimate: number } | null }[];
  };
  const differing = json.comparisons.filter(({ parent, stars }) => parent === null && stars !== '');
  const said = [
    ...runHanaro(args).stdout.matchAll(/: (.+) higher than (.+) \(d = ([\d.]+), p [<=] \.\d+\)/g),
  ];
  expect(said.map(([, higher, , d]) => [higher, d])).toEqual(
    differing.map(({ cohens_d }) => [
      expect.any(String),
      Math.abs(cohens_d?.estimate ?? Number.NaN).toFixed(2),
    ]),
  );
  // The paper's t is positive: its first group is higher.
  expect(said[0]?.[1]).toMatch(/pilot/i);
});

test('where groups are too small to be compared, the summary says that, and counts no comparison as tested', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'c.yaml'),
    'id: c\npopulations: [{ id: p, min: 1, max: 5, group: { column: g, levels: [a, b] }, scales: [{ id: s, items: [q1, q2] }, { id: t, items: [q3] }] }]\n',
  );
  writeFileSync(join(folder, 'x.csv'), 'g,q1,q2,q3\na,1,2,3\nb,4,5,3\n');
  const summary = (lang: string) =>
    runHanaro(
      [
        'report',
        'x.csv',
        '--codebook',
        'c.yaml',
        '--sections',
        'summary',
        '--format',
        'markdown',
        '--lang',
        lang,
      ],
      { cwd: folder },
    );
  expect(summary('en').stdout).toContain('Of the 2 comparisons none could be computed.');
  expect(summary('ko').stdout).toContain('집단 비교 2개를 모두 계산할 수 없음.');
  expect(summary('en').status).toBe(4);
});
