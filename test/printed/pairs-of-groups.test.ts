import { expect, test } from 'vitest';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { roundHalfAway } from '../../src/document/round-half-away.ts';
import { auditTables } from '../../src/printed/audit/audit-tables.ts';
import { publishedTables } from '../../src/printed/read-published-tables.ts';
import { templateTables } from '../../src/printed/template-tables.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { verified } from './verify/verified.ts';

/** Three groups; the figures of every pair are R's (test/reference/procedures.test.ts). */
const folder = 'fixtures/reference/cases/groups-3';
const codebook = await loadCodebook(`${folder}/codebook.json`);
const report = await scoreFiles({ files: [`${folder}/data.csv`], codebook });
const t = (group1: string, group2: string) => {
  const row = report.comparisons.find((one) => one.group1 === group1 && one.group2 === group2);
  return roundHalfAway(row?.student?.statistic ?? Number.NaN, 3);
};
const cells = (group: string) => {
  const row = report.scales.find((one) => one.group === group);
  return { n: String(row?.n), mean: roundHalfAway(row?.mean ?? 0, 2), sd: roundHalfAway(row?.sd ?? 0, 2) };
};
const comparison = (groups: readonly string[], printed: string) => ({
  kind: 'group_comparison',
  table: '1',
  population: 'people',
  rows: [{ scale: 'trait', ...Object.fromEntries(groups.map((id) => [id, cells(id)])), t: printed }],
});
const tOf = async (groups: readonly string[], printed: string) => {
  const survey = { codebook, report, rescore: null };
  const { cells: figures } = await verified({ tables: [comparison(groups, printed)] }, survey);
  return figures.find(({ column }) => column === 't');
};

test('a row is held against the comparison of the two groups that it has', async () => {
  for (const [one, other] of [
    ['g1', 'g2'],
    ['g1', 'g3'],
    ['g2', 'g3'],
  ] as const) {
    expect(await tOf([one, other], t(one, other))).toMatchObject({ verdict: 'match' });
    expect(await tOf([other, one], t(one, other))).toMatchObject({ verdict: 'match' });
    const [elsewhere = ''] = [t('g1', 'g2'), t('g1', 'g3')].filter((each) => each !== t(one, other));
    expect(await tOf([one, other], elsewhere)).toMatchObject({ verdict: 'mismatch' });
  }
});

test('a t beside three groups is of no pair, neither for verify nor for audit', async () => {
  expect(await tOf(['g1', 'g2', 'g3'], t('g1', 'g2'))).toMatchObject({ verdict: 'not_testable' });
  const contradictions = (groups: readonly string[]) =>
    auditTables({
      tables: publishedTables({ tables: [comparison(groups, '9.999')] }, 'tables.json'),
      file: 'tables.json',
      codebook,
    }).findings;
  expect(contradictions(['g1', 'g2'])).not.toEqual([]);
  expect(contradictions(['g1', 'g2', 'g3'])).toEqual([]);
});

test('a template has a table for every pair, and each agrees with the data', async () => {
  const template = templateTables(codebook, report);
  expect(
    template.tables.map(({ rows }) => rows.map((row) => Object.keys(row).filter((key) => /^g\d$/.test(key)))),
  ).toEqual([[['g1', 'g2']], [['g1', 'g3']], [['g2', 'g3']]]);
  const { cells: figures } = await verified(
    { tables: template.tables.map((table) => ({ ...table })) },
    { codebook, report, rescore: null },
  );
  expect(figures.map(({ verdict }) => verdict)).toEqual(figures.map(() => 'match'));
});
