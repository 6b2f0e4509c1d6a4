import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { QualityFinding } from '../src/analyses/quality/quality-schema.ts';
import { checkFiles } from '../src/check-files.ts';
import { builtInCodebook, loadCodebook } from '../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../src/errors.ts';
import {
  check,
  codebookOf,
  csvOf,
  having,
  itemIds,
  type Person,
  people,
  somebody,
} from './analyses/quality/checked.ts';
import { temporaryFile } from './temporary-file.ts';

const place = ({ severity, count, lines, item, column }: QualityFinding) => ({
  severity,
  count,
  lines,
  at: item ?? column,
});
const withAnswers = (person: Person, answers: Readonly<Record<number, number | string>>): Person => ({
  ...person,
  answers: person.answers.map((answer, index) => answers[index] ?? answer),
});

test('clean answers need no decision, and every row is accounted for', async () => {
  const report = await check(csvOf(people(30)));
  expect(report.findings).toEqual([]);
  expect(report.summary).toEqual({ decisions: 0, notes: 0 });
  expect(report.inputs[0]?.rows).toEqual({ read: 30, used: 30, excluded: [] });
  expect(report.populations[0]).toMatchObject({ population: 'people', people: 30 });
});

describe('what `score` would refuse', () => {
  test('answers that are none, by item, with their lines but not what they say', async () => {
    const report = await check(
      csvOf(
        people(12).map((person, index) => (index % 4 === 1 ? withAnswers(person, { 2: 'secret' }) : person)),
      ),
    );
    expect(having(report, 'invalid_answers').map(place)).toEqual([
      { severity: 'decision', count: 3, lines: [3, 7, 11], at: 'q3' },
    ]);
    expect(report.items[2]).toMatchObject({ item: 'q3', n: 12, n_missing: 0, n_invalid: 3 });
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  test('ragged rows and rows of totals; repeated headings are a note', async () => {
    const totals = ['합계', '', '', ...itemIds.map(() => '60')].join(',');
    const header = ['id', 'area', 'sex', ...itemIds].join(',');
    const report = await check(csvOf(people(10), ['a,b', header, 'c,d', totals]));
    expect(having(report, 'ragged_rows').map(place)).toMatchObject([
      { severity: 'decision', count: 2, lines: [12, 14] },
    ]);
    expect(having(report, 'totals_rows').map(place)).toMatchObject([
      { severity: 'decision', count: 1, lines: [15] },
    ]);
    expect(having(report, 'header_rows').map(place)).toMatchObject([
      { severity: 'note', count: 1, lines: [13] },
    ]);
    expect(report.inputs[0]?.rows).toEqual({
      read: 14,
      used: 10,
      excluded: [
        { reason: 'ragged_row', n: 2 },
        { reason: 'header_row', n: 1 },
        { reason: 'totals_row', n: 1 },
      ],
    });
  });

  test('respondents that answer twice, in one file and across files; nobody is named', async () => {
    const again = { ...somebody(21), id: 'person-3' };
    const report = await check([
      csvOf([...people(6), again]),
      csvOf([somebody(7), { ...again, id: 'person-4', area: 'north' }]),
    ]);
    expect(having(report, 'duplicate_respondents').map(place)).toEqual([
      { severity: 'decision', count: 1, lines: [8], at: 'id' },
      { severity: 'decision', count: 1, lines: [3], at: 'id' },
    ]);
    expect(having(report, 'duplicate_respondents')[0]?.message.en).toContain('(as line 5)');
    expect(having(report, 'duplicate_respondents')[1]?.message.en).toContain('data-1.csv:6)');
    expect(JSON.stringify(report)).not.toContain('person-');
  });

  test('a file given twice, which hides what else is in it', async () => {
    const report = await check([csvOf(people(10)), csvOf(people(10))]);
    expect(report.findings.map(({ code, count }) => [code, count])).toEqual([['same_content', 10]]);
  });

  test('what cannot be read is refused here, too', async () => {
    for (const text of ['', 'id,area,q1\n1,north,2\n', `${csvOf(people(3))}"open`]) {
      await expect(check(text)).rejects.toBeInstanceOf(InputError);
    }
  });
});

describe('rows that look like copies', () => {
  test('equal cells under another id, in any order of columns, once per copy', async () => {
    const copies = [4, 4, 2].map((person, copy) => ({ ...somebody(person), id: `copy-${copy}` }));
    const report = await check([
      csvOf([...people(8), ...copies]),
      csvOf([{ ...somebody(5), id: 'z' }, somebody(50)]),
    ]);
    expect(having(report, 'duplicate_rows').map(place)).toMatchObject([
      { severity: 'decision', count: 3, lines: [10, 11, 12] },
      { severity: 'decision', count: 1, lines: [2] },
    ]);
    expect(having(report, 'duplicate_rows').map(({ message }) => message.en)).toEqual([
      expect.stringContaining('as line 6'),
      expect.stringContaining('data-1.csv:7'),
    ]);
  });

  test('rows of one number are straight lines, not copies', async () => {
    const flat = ['x', 'y'].map((id) => ({ ...somebody(4), id, answers: itemIds.map(() => 2) }));
    const report = await check(csvOf([...people(8), ...flat]));
    expect(having(report, 'duplicate_rows')).toEqual([]);
    expect(having(report, 'straight_line_contradiction').map(place)).toMatchObject([
      { severity: 'decision', count: 2, lines: [10, 11] },
    ]);
  });

  test('with few items equal rows are a note', async () => {
    const report = await check('id,q1,q2,q3\n1,1,2,3\n2,1,2,3\n3,3,2,1\n', {
      id: 'short',
      populations: [
        { id: 'people', min: 1, max: 5, respondent: 'id', scales: [{ id: 's', items: ['q1', 'q2', 'q3'] }] },
      ],
    });
    expect(having(report, 'duplicate_rows').map(place)).toMatchObject([{ severity: 'note', lines: [3] }]);
  });
});

test('missing answers by item and by person; nobody who answers nothing is used', async () => {
  const blank = (id: string, missing: number): Person => ({
    ...somebody(31),
    id,
    answers: somebody(31).answers.map(
      (answer, index) => (index < missing ? ['', 99][index % 2] : answer) ?? '',
    ),
  });
  const report = await check(
    csvOf([...people(20), blank('a', 1), blank('b', 6), blank('c', 7), blank('d', 12)]),
  );
  expect(report.populations[0]?.missing).toEqual([
    { above: 0, up_to: 0, n: 20 },
    { above: 0, up_to: 10, n: 1 },
    { above: 10, up_to: 25, n: 0 },
    { above: 25, up_to: 50, n: 1 },
    { above: 50, up_to: 99, n: 1 },
    { above: 99, up_to: 100, n: 1 },
  ]);
  expect(having(report, 'missing_over_half').map(place)).toMatchObject([{ severity: 'note', lines: [24] }]);
  expect(having(report, 'no_answers').map(place)).toMatchObject([{ severity: 'note', lines: [25] }]);
  expect(report.items.map(({ n, n_missing }) => [n, n_missing]).slice(0, 8)).toEqual([
    [23, 3],
    ...[1, 2, 3, 4, 5].map(() => [23, 2]),
    [23, 1],
    [23, 0],
  ]);
  expect(report.items[0]?.percent_missing).toBeCloseTo(300 / 23, 12);
});

describe('groups', () => {
  const moved = (persons: readonly Person[], area: (index: number) => string) =>
    persons.map((person, index) => ({ ...person, area: area(index) }));

  test('more than 1.5 to 1 is a note, 1.5 to 1 is not', async () => {
    const uneven = await check(csvOf(moved(people(10), (index) => (index < 7 ? '북' : 'south'))));
    expect(having(uneven, 'group_imbalance').map(place)).toEqual([
      { severity: 'note', count: 7, lines: [], at: 'area' },
    ]);
    const even = await check(csvOf(moved(people(10), (index) => (index < 6 ? 'north' : 'south'))));
    expect(even.findings).toEqual([]);
  });

  test('an empty group and a population without people need a decision', async () => {
    const report = await check(csvOf(moved(people(10), () => 'north')));
    expect(having(report, 'empty_group').map(({ group, severity }) => [group, severity])).toEqual([
      ['south', 'decision'],
    ]);
    expect((await check(csvOf([]))).findings.map(({ code }) => code)).toEqual(['no_respondents']);
  });

  test('values that are no level, with the nearest one; the values themselves are not told', async () => {
    const areas: Record<number, string> = { 1: 'soutth', 3: 'Atlantis', 5: '' };
    const report = await check(csvOf(moved(people(12), (index) => areas[index] ?? somebody(index).area)));
    expect(
      having(report, 'unlisted_levels').map(({ message, ...rest }) => [
        message.en,
        place({ ...rest, message }),
      ]),
    ).toEqual([
      ['not in the codebook: 1 row (→ "south"?)', { severity: 'decision', count: 1, lines: [3], at: 'area' }],
      ['not in the codebook: 1 row', { severity: 'decision', count: 1, lines: [5], at: 'area' }],
    ]);
    expect(having(report, 'no_level').map(place)).toEqual([
      { severity: 'note', count: 1, lines: [7], at: 'area' },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/soutth|Atlantis/);
  });
});

describe('combinations that the codebook calls impossible', () => {
  const codebookFile = codebookOf({
    answers: { never: 1, always: 5 },
    impossible: [
      { sex: 'm', q1: 'always' },
      { area: '북', nickname: ['Ann', 'Bo'] },
      { weight: '0', q1: 1 },
    ],
  });

  test('are found by meaning: answers as numbers or texts, levels by any of their names, other columns by text', async () => {
    const rows = [
      'p1,north,m,always,x',
      'p2,south,M,5,x',
      'p3,south,m,４,x',
      'p4,south,f,5,x',
      'p5,north,f,2, BO ',
      'p6,south,f,2,Bo',
      'p7,북,f,2,ann',
    ];
    const rest = itemIds.slice(1);
    const text = [
      ['id,area,sex,q1,Nickname', ...rest].join(','),
      ...rows.map((row, index) => [row, ...somebody(index).answers.slice(1)].join(',')),
    ].join('\n');
    const report = await check(text, codebookFile);
    expect(having(report, 'impossible_combination').map(({ lines, message }) => [lines, message.en])).toEqual(
      [
        [[2, 3], '2 rows with cells that cannot stand together: sex = m, q1 = always'],
        [[6, 8], '2 rows with cells that cannot stand together: area = 북, nickname = Ann | Bo'],
      ],
    );
    expect(having(report, 'impossible_column_absent').map(place)).toMatchObject([
      { severity: 'note', at: 'weight' },
    ]);
  });
});

describe('items', () => {
  test('that nobody answered, or everybody alike', async () => {
    const report = await check(csvOf(people(10).map((person) => withAnswers(person, { 0: '', 1: 4 }))));
    expect(having(report, 'unanswered_item').map(place)).toMatchObject([{ severity: 'decision', at: 'q1' }]);
    expect(having(report, 'constant_item').map(place)).toMatchObject([
      { severity: 'note', at: 'q2', count: 10 },
    ]);
  });

  test('scales at whose ends nobody answered', async () => {
    const wide = codebookOf({ max: 7, scales: [{ id: 'mood', items: itemIds }] });
    const report = await check(csvOf(people(30)), wide);
    expect(
      having(report, 'unused_end_points').map(({ scale, count, message }) => [scale, count, message.en]),
    ).toEqual([['mood', 360, 'all 360 answers lie in 1–5, of 1–7 declared']]);
  });

  test('that go against their scale, declared reverse or not', async () => {
    const none = await check(csvOf(people(40)), codebookOf({ scales: [{ id: 'mood', items: itemIds }] }));
    expect(having(none, 'item_direction').map(place)).toMatchObject([
      { severity: 'decision', at: 'q12', count: 40 },
    ]);
    const wrong = await check(
      csvOf(people(40)),
      codebookOf({ scales: [{ id: 'mood', items: itemIds, reverse: ['q4', 'q12'] }] }),
    );
    expect(having(wrong, 'item_direction').map(({ item, message }) => [item, message.en])).toEqual([
      ['q4', 'declared reverse, but reversed it goes against the rest of its scale'],
    ]);
  });

  test('the reversed item of a real questionnaire (bfi, psych::bfi) is found when it is not declared', async () => {
    const folder = 'fixtures/reference/cases/bfi';
    const written = readFileSync(`${folder}/codebook.json`, 'utf8');
    const files = [`${folder}/data.csv`];
    const declared = await checkFiles({ files, codebook: await loadCodebook(`${folder}/codebook.json`) });
    expect(having(declared, 'item_direction')).toEqual([]);
    const stripped = temporaryFile('codebook.json', written.replace('"reverse": ["A1"]', '"reverse": []'));
    const report = await checkFiles({ files, codebook: await loadCodebook(stripped) });
    expect(
      having(report, 'item_direction').map(({ item, scale, severity }) => [item, scale, severity]),
    ).toEqual([['A1', 'agree', 'decision']]);
  });
});

test('the same answer to twenty items or more, and long runs, which a person of the first kind is not told for', async () => {
  const items = Array.from({ length: 24 }, (_, index) => `q${index + 1}`);
  const rows = [
    items.map(() => 3),
    items.map((_, index) => (index < 12 ? 2 : 1 + (index % 5))),
    items.map((_, index) => (index < 11 ? 2 : 3 + (index % 3))),
    items.map((_, index) => (index < 5 ? '' : 4)),
  ];
  const text = [items.join(','), ...rows.map((row) => row.join(','))].join('\n');
  const report = await check(text, {
    id: 'long',
    populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 's', items }] }],
  });
  expect(having(report, 'straight_line_all').map(place)).toMatchObject([
    { severity: 'decision', lines: [2] },
  ]);
  expect(having(report, 'long_run').map(place)).toMatchObject([{ severity: 'note', lines: [3, 5] }]);
  expect(having(report, 'straight_line_scale').map(place)).toMatchObject([{ severity: 'note', lines: [5] }]);
  expect(report.populations[0]?.longest_runs).toEqual([
    { length: 11, n: 1 },
    { length: 12, n: 1 },
    { length: 19, n: 1 },
    { length: 24, n: 1 },
  ]);
});

test('the document follows its shipped schema; decisions stand first', async () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const valid = ajv.compile(JSON.parse(readFileSync('schema/quality-1.json', 'utf8')) as object);
  const clean = await checkFiles({
    files: ['fixtures/staff.csv', 'fixtures/users.csv'],
    codebook: builtInCodebook(),
  });
  const faulty = await check(
    csvOf([...people(12), { ...somebody(3), sex: 'z' }], ['a,b']),
    codebookOf({ impossible: [{ nothing: 1, q1: 2 }] }),
  );
  for (const report of [clean, faulty]) {
    const printed: unknown = JSON.parse(JSON.stringify(report));
    expect(valid(printed), JSON.stringify(valid.errors)).toBe(true);
    const severities = report.findings.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(report.summary.decisions + report.summary.notes).toBe(severities.length);
  }
  expect(valid({ ...faulty, surprise: 1 })).toBe(false);
});

test('a population without groups, ids or characteristics is checked, too', async () => {
  const codebook = resolveCodebook({
    id: 'plain',
    populations: [{ id: 'people', min: 1, max: 5, scales: [{ id: 's', items: ['a', 'b'] }] }],
  });
  const file = temporaryFile('data.csv', 'a,b\n1,2\n2,1\n');
  expect((await checkFiles({ files: [file], codebook })).findings).toEqual([]);
});
