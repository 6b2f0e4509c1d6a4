import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/analyses/report/report-schema.ts';
import { scoreDocument } from '../src/analyses/report/score-document.ts';
import type { Codebook } from '../src/codebook/codebook.ts';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { decimalsFor } from '../src/document/decimals.ts';
import type { Document, Table } from '../src/document/document.ts';
import { renderCounts } from '../src/formats/json.ts';
import { localize } from '../src/localized.ts';
import { noRows, RowLedger } from '../src/responses/rows/row-ledger.ts';
import { type ScoreOptions, scoreFiles } from '../src/score-files.ts';
import { tallyFiles } from '../src/tally-files.ts';
import { loadedAnalyses } from './analyses/loaded-analyses.ts';
import { temporaryFile } from './temporary-file.ts';

const folder = 'fixtures/reference/cases';
const codebookOf = (name: string) => `${folder}/${name}/codebook.json`;
const dataOf = (name: string) => readFileSync(`${folder}/${name}/data.csv`, 'utf8');

/** Of the first two R has the figures, pair by pair: test/reference/procedures.test.ts. */
const cases = [
  { groups: 3, csv: dataOf('groups-3'), written: codebookOf('groups-3') },
  { groups: 5, csv: dataOf('groups-5'), written: codebookOf('groups-5') },
  {
    groups: 12,
    csv: dataOf('groups-3')
      .split('\n')
      .map((line, row) => (row === 0 ? line : line.replace(/^g\d/, `g${(row % 12) + 1}`)))
      .join('\n'),
    written: codebookOf('groups-3'),
  },
];
const never = Number.POSITIVE_INFINITY;

describe.each(cases)('$groups groups', ({ groups, csv, written }) => {
  const [header = '', ...rows] = csv.trim().split('\n');
  const once = () => temporaryFile('once.csv', csv);
  // So many rows that both ways of counting from bytes have pieces of their own.
  const many = () =>
    temporaryFile('many.csv', [header, ...Array.from({ length: 20 }, () => rows).flat(), ''].join('\n'));
  let codebook: Codebook;
  beforeAll(async () => {
    codebook = withGroups(await loadCodebook(written), groups);
  });
  const score = (files: readonly string[], options: Partial<ScoreOptions> = {}) =>
    scoreFiles({ files, codebook, ...options });

  test('every pair is compared once a scale, the earlier level first', async () => {
    const { comparisons } = await score([once()]);
    const ids = codebook.populations[0]?.group?.levels.map(({ id }) => id) ?? [];
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one} ${other}`));
    expect(pairs).toHaveLength((groups * (groups - 1)) / 2);
    expect(comparisons.map(({ group1, group2 }) => `${group1} ${group2}`)).toEqual(pairs);
    for (const { mean1, mean2, estimate } of comparisons) {
      if (mean1 === null || mean2 === null) expect(estimate).toBeNull();
      else expect(estimate).toBeCloseTo(mean1 - mean2, 12);
    }
  });

  test('rows, bytes and a database count the same people', async () => {
    const file = many();
    const byRows = await score([file], { fastLaneFrom: never });
    expect(await score([file], { fastLaneFrom: 0 })).toEqual(byRows);
    const engine = { engine: 'duckdb' as const, files: [file], tables: [] };
    expect(figuresOf(await score([], { engine }))).toEqual(figuresOf(byRows));
  });

  test('tallies of parts of the rows are pooled to the figures of all', async () => {
    const third = Math.ceil(rows.length / 3);
    const parts = await Promise.all(
      [0, 1, 2].map(async (part) => {
        const csv = [header, ...rows.slice(part * third, (part + 1) * third), ''].join('\n');
        const { tally } = await tallyFiles({ files: [temporaryFile(`${part}.csv`, csv)], codebook });
        return temporaryFile(`${part}.json`, renderCounts(tally));
      }),
    );
    expect(figuresOf(await score(parts))).toEqual(figuresOf(await score([once()])));
  });

  test('the table of a scale has every group, and its pairs stand in a table of their own', async () => {
    const report = await score([once()]);
    const view = { language: 'en' as const, decimals: decimalsFor(2) };
    const [scales, pairs] = tablesOf(scoreDocument(loadedAnalyses, report, ['scales'], view));
    expect(scales?.rows).toHaveLength(groups);
    expect(scales?.columns.map(({ id }) => id)).not.toContain('t');
    expect(pairs?.id).toBe('comparisons');
    expect(pairs?.rows.map((row) => row[1])).toEqual(
      report.comparisons.map(({ group1, group2 }) => ({ kind: 'text', text: `${group1} − ${group2}` })),
    );
    const t = pairs?.columns.findIndex(({ id }) => id === 't') ?? -1;
    expect(pairs?.rows.map((row) => row[t])).toEqual(
      report.comparisons.map(({ student }) => expect.objectContaining({ value: student?.statistic ?? null })),
    );
  });
});

test('one group of few people, and nothing is told by group', async () => {
  const codebook = await loadCodebook('fixtures/reference/cases/groups-5/codebook.json');
  const report = await scoreFiles({
    files: ['fixtures/reference/cases/groups-5/data.csv'],
    codebook,
    minCell: 3,
  });
  expect(report.populations[0]?.groups.map(({ group }) => group)).toEqual(['all']);
  expect(report.comparisons).toEqual([]);
  expect(report.scales.map(({ group }) => group)).toEqual(['all']);
});

test('all groups of enough people are told, each with each, under --min-cell', async () => {
  const codebook = await loadCodebook('fixtures/reference/cases/groups-3/codebook.json');
  const report = await scoreFiles({
    files: ['fixtures/reference/cases/groups-3/data.csv'],
    codebook,
    minCell: 3,
  });
  expect(report.populations[0]?.groups.map(({ group }) => group)).toEqual(['all', 'g1', 'g2', 'g3']);
  expect(report.comparisons.map(({ group1, group2 }) => `${group1} ${group2}`)).toEqual([
    'g1 g2',
    'g1 g3',
    'g2 g3',
  ]);
  // Two people are of no group: their figures would be those of all less the groups'.
  expect(report.scales.filter(({ group }) => group === 'all').map(({ mean }) => mean)).toEqual([null]);
});

test('a ledger has rows of each level and of none', () => {
  const ledger = new RowLedger(4);
  for (const group of [3, 0, 3, -1]) ledger.use(group);
  ledger.exclude('no_answers', 2);
  ledger.supersede(3);
  expect(ledger.used).toEqual({ groups: [1, 0, 0, 1], none: 1 });
  expect(ledger.excluded.get('no_answers')).toEqual({ groups: [0, 0, 1, 0], none: 0 });
  expect(ledger.excluded.get('repeated_respondent')).toEqual({ groups: [0, 0, 0, 1], none: 0 });
  expect(noRows(0)).toEqual({ groups: [], none: 0 });
});

/** With levels g1, g2, … */
function withGroups(codebook: Codebook, count: number): Codebook {
  const levels = Array.from({ length: count }, (_, level) => {
    const id = `g${level + 1}`;
    return { id, label: localize({ ko: id, en: id }), values: [id] };
  });
  const populations = codebook.populations.map((population) => ({
    ...population,
    group: { column: population.group?.column ?? '', levels },
  }));
  return { ...codebook, populations };
}

/** All that does not tell where the counts came from. */
function figuresOf({ inputs: _, warnings: __, ...figures }: Report) {
  return figures;
}

const tablesOf = ({ blocks }: Document) => blocks.filter((block): block is Table => block.kind === 'table');

test('a database finds respondents of a fourth group and of none that answered twice', async () => {
  const written = {
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        respondent: 'id',
        group: { column: 'site', levels: ['a', 'b', 'c', 'd'].map((id) => ({ id })) },
        scales: [{ id: 's', items: ['q'] }],
      },
    ],
  };
  const codebook = resolveCodebook(written);
  const people = ['1,a,3', '2,b,4', '3,c,5', '4,d,2', '5,,3', '6,a,'];
  const counted = (rows: readonly string[]) => {
    const files = [temporaryFile('people.csv', ['id,site,q', ...rows, ''].join('\n'))];
    return scoreFiles({ files: [], codebook, engine: { engine: 'duckdb', files, tables: [] } });
  };
  expect((await counted(people)).inputs.map(({ rows }) => rows.used)).toEqual([5]);
  for (const again of ['4,d,1', '5,,1'])
    await expect(counted([...people, again])).rejects.toThrow('respondents who have another row');
  await expect(counted([...people, '1,d,1'])).rejects.toThrow('in more than one group (a, b, c, d)');
});
