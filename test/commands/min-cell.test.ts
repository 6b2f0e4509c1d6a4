import { expect, test } from 'vitest';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import { runHanaro } from '../run-hanaro.ts';

const demo = (...args: readonly string[]) => runHanaro(['score', '--demo', '--lang', 'en', ...args]);

test('--min-cell withholds in JSON what few people gave, and ends with 0: it was computed', () => {
  const run = demo('--min-cell', '5', '--json');
  expect([run.status, run.stderr]).toEqual([0, '']);
  const report = JSON.parse(run.stdout) as Report;
  expect(report.settings.min_cell).toBe(5);
  expect(report.suppressed.length).toBeGreaterThan(0);
  const counts = report.items.flatMap((row) => Object.values(row.counts ?? {}));
  expect(counts.filter((n) => n > 0 && n < 5)).toEqual([]);
  expect(report.characteristics.filter(({ n }) => n > 0 && n < 5)).toEqual([]);
});

test('in the terminal, a withheld cell is a dash, and a note says why', () => {
  const { status, stdout } = demo('--min-cell', '5', '--show', 'respondents');
  expect(status).toBe(0);
  // 7 of 120 people came by service linkage; how many of each group is not told.
  expect(stdout).toMatch(/Service linkage +7 +5\.8 +– +– +– +–$/m);
  expect(stdout).toContain('–: cells of fewer than 5 people, and what would give them away, are withheld');
  expect(stdout).toMatch(/^Withheld: /m);
  expect(stdout).not.toContain('cannot be computed');
});

test('without it nothing is withheld; fewer than 3 is wrong usage', () => {
  const report = JSON.parse(demo('--json').stdout) as Report;
  expect([report.settings.min_cell, report.suppressed]).toEqual([null, []]);
  const run = demo('--min-cell', '2');
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('from 3 to 1000');
});
