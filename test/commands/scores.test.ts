import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/read/read-table.ts';
import { withSource } from '../../src/read/source/with-source.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const cases = 'fixtures/reference/cases';
const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
const notice =
  'this holds the scores of each person, as confidential as the answers: keep it as you keep the data\n';

test('each person has R’s score, sum, 0–100 and number of valid answers, and no score where too few are valid', () => {
  const run = runHanaro([
    'scores',
    `${cases}/missing-codes/data.csv`,
    '--codebook',
    `${cases}/missing-codes/codebook.json`,
  ]);
  expect([run.status, run.stderr]).toEqual([0, notice]);
  const [header = [], ...rows] = rowsOf(run.stdout);
  const [names = [], ...expected] = rowsOf(readFileSync(`${cases}/missing-codes/person-scores.csv`, 'utf8'));
  expect(rows).toHaveLength(expected.length);
  for (const [at, name] of names.entries()) {
    const column = header.indexOf(name);
    for (const [person, cells] of expected.entries()) {
      const [found = '', wanted = ''] = [rows[person]?.[column], cells[at]];
      if (wanted === 'NA') expect(found).toBe('');
      else expect(Math.abs(Number(found) - Number(wanted))).toBeLessThan(1e-13 * Math.max(1, Number(wanted)));
      expect(found === '').toBe(wanted === 'NA');
    }
  }
});

test.each(['fixtures/users.csv', 'fixtures/staff.csv'])(
  'means and SDs of its columns are those of score: %s',
  (file) => {
    const [header = [], ...rows] = rowsOf(runHanaro(['scores', file, '--raw-cells']).stdout);
    const { scales } = JSON.parse(runHanaro(['score', file, '--json']).stdout);
    const area = header.indexOf('area');
    expect(scales.length).toBeGreaterThan(5);
    for (const { scale, group, n, mean, sd } of scales) {
      const column = header.indexOf(scale);
      const scores = rows
        .filter((cells) => (group === 'all' || cells[area] === group) && cells[column] !== '')
        .map((cells) => Number(cells[column]));
      const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      const squares = scores.reduce((sum, score) => sum + (score - average) ** 2, 0);
      expect(scores).toHaveLength(n);
      expect(average).toBeCloseTo(mean, 11);
      expect(Math.sqrt(squares / (n - 1))).toBeCloseTo(sd, 11);
    }
  },
);

const book = `
id: course
populations:
  - id: people
    min: 1
    max: 5
    min_valid: half
    respondent: pid
    group: { column: site, levels: [{ id: a, label: { ko: 가, en: Ay } }, { id: b }] }
    waves: { column: time, levels: [{ id: pre, values: [1] }, { id: post, values: [2] }] }
    characteristics:
      - { column: sex, label: Sex, levels: [{ value: 1, label: { ko: 남, en: Man } }, { value: 2, label: { ko: 여, en: Woman } }] }
    scales:
      - { id: calm, label: { ko: 평온, en: Calm }, score: sum, items: [c1, c2, c3], reverse: [c3] }
`;
const header = 'pid,time,time_label,site,site_label,sex,sex_label,calm,calm_sum,calm_100,calm_n\n';

function folderOf(data: string, codebook = book): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'book.yaml'), codebook);
  writeFileSync(join(cwd, 'data.csv'), data);
  return cwd;
}
const scores = (cwd: string, ...more: string[]) =>
  runHanaro(['scores', 'data.csv', '--codebook', 'book.yaml', '--quiet', ...more], { cwd });

/* calm of p1: 1 + 2 + (6 − 3) = 6; of p2, two of three answers: (4 + 4) / 2 · 3 = 12; p3 has one of three. */
const data = `pid,time,site,sex,c1,c2,c3
p1,1,a,1,1,2,3
p2,1,b,2,4,4,
p3,1,,9,5,,
p1,2,a,1,5,5,1
`;

describe('a row a person', () => {
  test('in the order of the file: who, wave, group, characteristics as values and labels, four columns a scale', () => {
    expect(scores(folderOf(data)).stdout).toBe(
      `${header}p1,pre,pre,a,Ay,1,Man,6,6,25,3\np2,pre,pre,b,b,2,Woman,12,12,75,2\np3,pre,pre,,,,,,,,1\np1,post,post,a,Ay,1,Man,15,15,100,3\n`,
    );
    expect(scores(folderOf(data), '--wave', 'post', '--lang', 'ko', '--format', 'tsv').stdout).toBe(
      `${header}p1,post,post,a,가,1,남,15,15,100,3\n`.replaceAll(',', '\t'),
    );
  });

  test('of which --columns are chosen; one that there is not is refused', () => {
    const cwd = folderOf(data);
    expect(scores(cwd, '--columns', 'calm,pid').stdout).toBe('calm,pid\n6,p1\n12,p2\n,p3\n15,p1\n');
    const { status, stderr } = scores(cwd, '--columns', 'joy');
    expect(status).toBe(2);
    expect(stderr).toContain('there is no column "joy"');
  });

  test('without respondents by file and line; a text that a spreadsheet would run is made safe', () => {
    const unnamed = book.replace('    respondent: pid\n', '').replace(/ {4}waves:.*\n/, '');
    const cwd = folderOf('site,sex,c1,c2,c3\na,1,1,2,3\n\nb,2,4,4,\n', unnamed);
    expect(scores(cwd, '--columns', 'file,line,calm').stdout).toBe(
      'file,line,calm\ndata.csv,2,6\ndata.csv,4,12\n',
    );
    const formula = folderOf(data.replace('p1,1', '=p1,1'));
    expect(scores(formula, '--columns', 'pid').stdout).toContain("'=p1\n");
    expect(scores(formula, '--columns', 'pid', '--raw-cells').stdout).toContain('\n=p1\n');
  });

  test('of a respondent twice in a wave the one that --on-duplicate says', () => {
    const cwd = folderOf(`${data}p2,1,b,2,1,1,5\n`);
    expect(scores(cwd).status).toBe(3);
    const calm = (policy: string) =>
      scores(cwd, '--on-duplicate', policy, '--columns', 'pid,time,calm').stdout.split('\n').slice(1, -1);
    expect(calm('first')).toEqual(['p1,pre,6', 'p2,pre,12', 'p3,pre,', 'p1,post,15']);
    expect(calm('last')).toEqual(['p1,pre,6', 'p3,pre,', 'p1,post,15', 'p2,pre,3']);
  });

  test('of a respondent in two groups, as in score: refused, or two people', () => {
    const cwd = folderOf(`${data}p2,1,a,2,1,1,5\n`);
    const { status, stderr } = scores(cwd);
    expect([status, stderr.includes('in both groups')]).toEqual([3, true]);
    const rows = scores(cwd, '--on-both-groups', 'independent', '--columns', 'pid,time,site').stdout;
    expect(rows.split('\n').filter((row) => row.startsWith('p2'))).toEqual(['p2,pre,b', 'p2,pre,a']);
  });

  test('of a file once: named twice it is refused', () => {
    const cwd = folderOf(data);
    const run = runHanaro(['scores', 'data.csv', 'data.csv', '--codebook', 'book.yaml'], { cwd });
    expect([run.status, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('has the same content as data.csv');
  });

  test('listwise has people with every score alone', () => {
    const cwd = folderOf(data, book.replace('    min: 1', '    missing_rule: listwise\n    min: 1'));
    expect(scores(cwd, '--columns', 'pid').stdout).toBe('pid\np1\np2\np1\n');
  });

  test('numbers stay numbers beside the band that they are in', () => {
    const aged = book
      .replace(
        '    characteristics:\n',
        '    characteristics:\n      - { column: age, bands: [20, 30, 40] }\n',
      )
      .replace(/ {4}waves:.*\n/, '');
    const cwd = folderOf('pid,site,sex,age,c1,c2,c3\nx,a,1,23,1,1,1\ny,b,2,31.5,1,1,1\n', aged);
    const [names = [], ...rows] = rowsOf(scores(cwd).stdout);
    const of = (name: string) => rows.map((cells) => cells[names.indexOf(name)]);
    expect(of('age')).toEqual(['23', '31.5']);
    expect(names).toContain('age_band');
    expect(new Set(of('age_band')).size).toBe(2);
  });
});

describe('in every form', () => {
  test('a JSON document follows its schema', () => {
    const document = JSON.parse(scores(folderOf(data), '--json').stdout);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('schema/scores-1.json', 'utf8')),
    );
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document.rows[1]).toEqual({
      ...{
        pid: 'p2',
        time: 'pre',
        time_label: 'pre',
        site: 'b',
        site_label: 'b',
        sex: 2,
        sex_label: 'Woman',
      },
      ...{ calm: 12, calm_sum: 12, calm_100: 75, calm_n: 2 },
    });
    expect(document.columns.at(-1)).toEqual({ id: 'calm_n', label: 'Calm: valid answers, of 3' });
  });

  test('a workbook has the same cells below one header, and says on a second sheet what they are', async () => {
    const cwd = folderOf(data);
    const file = join(cwd, 'scores.xlsx');
    const run = runHanaro(['scores', 'data.csv', '--codebook', 'book.yaml', '-o', 'scores.xlsx'], { cwd });
    expect(run.stderr).toContain(notice);
    const rows: string[][] = [];
    await withSource(file, (source) =>
      readSource(
        source,
        {},
        {
          header: (columns) => rows.push(columns.map(({ name }) => name)),
          row: (cells) => rows.push([...cells]),
          plainLines: () => null,
          end: () => {},
          wouldTake: () => true,
        },
      ),
    );
    expect(rows).toEqual(rowsOf(scores(cwd).stdout));
  });

  test('files of several populations, --min-cell of a folder, and people of none are refused', () => {
    const both = runHanaro(['scores', 'fixtures/users.csv', 'fixtures/staff.csv']);
    expect([both.status, both.stdout]).toEqual([2, '']);
    expect(both.stderr).toContain('these are files of several populations ("users", "staff")');
    const cwd = folderOf(data);
    writeFileSync(join(cwd, 'hanaro.yaml'), 'min_cell: 5\n');
    expect(scores(cwd)).toMatchObject({ status: 2, stdout: '' });
    expect(scores(cwd, '--no-config').status).toBe(0);
    expect(scores(folderOf('pid,time,site,sex,c1,c2,c3\n')).status).toBe(3);
  });
});
