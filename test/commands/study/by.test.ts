import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFile, temporaryFolder } from '../../temporary-file.ts';

const book = `id: book
populations:
  - id: guests
    min: 1
    max: 5
    group: { column: branch, levels: [old, new] }
    characteristics:
      - { column: sex, label: { ko: 성별, en: Sex }, levels: [f, m] }
      - { column: age, bands: [{ below: 30 }, { from: 30, below: 60 }] }
    scales: [{ id: s, items: [q1, q2] }]
  - id: staff
    min: 1
    max: 5
    scales: [{ id: t, items: [r1] }]
`;
const guestsCsv =
  'branch,sex,age,q1,q2\nold,f,20,1,2\nold,m,29.9,2,2\nnew,f,30,3,3\nnew,f,60,4,5\n,m,41,5,5\n';

const filesOfTest = () => ({
  codebook: temporaryFile('book.yaml', book),
  guests: temporaryFile('guests.csv', guestsCsv),
  staff: temporaryFile('staff.csv', 'r1\n1\n2\n'),
});
const describeJson = (codebook: string, ...args: string[]) => {
  const run = runHanaro(['describe', '--codebook', codebook, '--lang', 'en', '--json', ...args]);
  // Of so few people some standard deviation has no value.
  expect([0, 4]).toContain(run.status);
  return { ...JSON.parse(run.stdout), stderr: run.stderr };
};
const refused = (codebook: string, ...args: string[]) => {
  const run = runHanaro(['describe', '--codebook', codebook, '--lang', 'en', ...args]);
  return [
    run.status,
    run.stdout,
    run.stderr.trim().split('\n').at(-2),
    run.stderr.trim().split('\n').at(-1)?.trim(),
  ];
};

test('--by groups people by a characteristic, and its label names it; the groups before describe people', () => {
  const { codebook, guests } = filesOfTest();
  const { settings, populations, characteristics } = describeJson(codebook, guests, '--by', '성별');
  expect(settings.by).toBe('sex');
  expect(populations[0].groups.map(({ group, n }: { group: string; n: number }) => [group, n])).toEqual([
    ['all', 5],
    ['f', 3],
    ['m', 2],
  ]);
  const ofBranch = characteristics.filter(
    ({ characteristic, group }: { characteristic: string; group: string }) =>
      characteristic === 'branch' && group === 'f',
  );
  expect(ofBranch.map(({ level, n }: { level: string; n: number }) => [level, n])).toEqual([
    ['old', 1],
    ['new', 2],
    [null, 0],
  ]);
});

test('--by takes the bands of a column of numbers; a number in no band is in no group, and said', () => {
  const { codebook, guests } = filesOfTest();
  const { populations, characteristics, warnings } = describeJson(codebook, guests, '--by', 'age');
  expect(populations[0].groups.map(({ group, n }: { group: string; n: number }) => [group, n])).toEqual([
    ['all', 5],
    ['<30', 2],
    ['30-59', 2],
  ]);
  expect(
    characteristics.map(({ characteristic }: { characteristic: string }) => characteristic),
  ).not.toContain('age');
  expect(warnings.map(({ code, column }: { code: string; column: string }) => [code, column])).toContainEqual(
    ['number_outside_bands', 'age'],
  );
});

test('the report says by what people are grouped, by the label of the column, and nothing where it is that of the codebook', () => {
  const { codebook, guests } = filesOfTest();
  const screen = runHanaro(['describe', guests, '--codebook', codebook, '--lang', 'en', '--by', 'sex']);
  expect(screen.stdout).toContain('\nGroups: Sex\n');
  expect(describeJson(codebook, guests, '--by', 'branch').settings).not.toHaveProperty('by');
  expect(describeJson(codebook, guests).settings).not.toHaveProperty('by');
});

test('people of a population without the column are in no group, with a warning; alone they are refused', () => {
  const { codebook, guests, staff } = filesOfTest();
  const { warnings, populations } = describeJson(codebook, guests, staff, '--by', 'sex');
  expect(warnings).toContainEqual(
    expect.objectContaining({ code: 'column_absent', file: staff, column: 'sex' }),
  );
  expect(populations[1].groups).toHaveLength(1);
  expect(refused(codebook, staff, '--population', 'staff', '--by', 'sex').slice(0, 2)).toEqual([2, '']);
});

test('a column that the codebook does not have is refused with the nearest one', () => {
  const { codebook, guests } = filesOfTest();
  expect(refused(codebook, guests, '--by', 'sexe')).toEqual([
    2,
    '',
    '--by "sexe": the codebook has no such characteristic',
    'hint: perhaps --by sex',
  ]);
});

test('a tally has the groups that it was made with, and is refused for others', () => {
  const { codebook, guests } = filesOfTest();
  const tally = join(temporaryFolder(), 'tally.json');
  expect(runHanaro(['tally', guests, '--codebook', codebook, '--output', tally]).status).toBe(0);
  const [status, , message] = refused(codebook, tally, '--by', 'sex');
  expect([status, message]).toEqual([3, expect.stringContaining('cannot be grouped by "sex"')]);
  expect(describeJson(codebook, tally, '--by', 'branch').populations[0].groups).toHaveLength(3);
});
