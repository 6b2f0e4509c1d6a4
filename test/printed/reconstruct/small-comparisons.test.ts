import { expect, test } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { reconstruct } from '../../../src/printed/reconstruct/reconstruct.ts';
import { SeededRandom } from '../../../src/stats/resampling/seeded-random.ts';
import { sampleSd, studentT } from '../disagreements.ts';

/** Two groups of three people answering two items on 1–3: small enough to list every comparison that can be printed. */
const codebook = resolveCodebook({
  id: 'small',
  populations: [
    {
      id: 'users',
      min: 1,
      max: 3,
      group: { column: 'area', levels: [{ id: 'a' }, { id: 'b' }] },
      scales: [{ id: 'scale', items: ['scale_1', 'scale_2'] }],
    },
  ],
});
const means = [1, 1.5, 2, 2.5, 3];
const groups = means.flatMap((x) =>
  means.flatMap((y) => means.filter((z) => x <= y && y <= z).map((z) => [x, y, z])),
);

type Figures = readonly [mean1: string, sd1: string, mean2: string, sd2: string, t: string];
const genuine = new Map<string, Figures>();
for (const first of groups) {
  for (const second of groups) {
    const t = studentT([first, second]);
    if (!Number.isFinite(t)) continue;
    const ofGroup = (group: number[]) => [
      (group.reduce((sum, x) => sum + x, 0) / 3).toFixed(2),
      sampleSd(group).toFixed(2),
    ];
    const [[mean1 = '', sd1 = ''], [mean2 = '', sd2 = '']] = [ofGroup(first), ofGroup(second)];
    const figures: Figures = [mean1, sd1, mean2, sd2, t.toFixed(3)];
    genuine.set(figures.join(), figures);
  }
}

function outcomeOf([mean1, sd1, mean2, sd2, t]: Figures, seed: number): string {
  const row = {
    scale: 'scale',
    groups: new Map([
      ['a', { n: '3', mean: mean1, sd: sd1 }],
      ['b', { n: '3', mean: mean2, sd: sd2 }],
    ]),
    t,
    df: null,
    p: null,
    difference: null,
    confidenceLow: null,
    confidenceHigh: null,
    cohensD: null,
    stars: '',
  };
  const table = {
    table: '1',
    population: 'users',
    rows: [row],
    stars: {},
    significant: [],
    notSignificant: [],
  };
  const tables = { tolerated: [], tables: [{ kind: 'group_comparison' as const, ...table }] };
  return reconstruct({ tables, codebook, population: 'users', seed }).outcome;
}

test('every comparison that two small groups can have is found', () => {
  expect(genuine.size).toBeGreaterThan(900);
  for (const figures of genuine.values())
    expect(`${figures}: ${outcomeOf(figures, 1)}`).toBe(`${figures}: found`);
});

test('a comparison that they cannot have is never found', () => {
  const all = [...genuine.values()];
  const random = new SeededRandom(1);
  const outcomes = { contradiction: 0, not_found: 0 };
  for (let draw = 0; draw < 1000; draw++) {
    const [one, other] = [random.pick(all), random.pick(all)];
    if (!one || !other) continue;
    const mixed: Figures = [one[0], one[1], one[2], other[3], random.uniform() < 0.5 ? one[4] : other[4]];
    if (genuine.has(mixed.join())) continue;
    const outcome = outcomeOf(mixed, draw);
    expect(outcome).not.toBe('found');
    outcomes[outcome === 'contradiction' ? outcome : 'not_found'] += 1;
  }
  expect(outcomes.contradiction).toBeGreaterThan(300);
});
