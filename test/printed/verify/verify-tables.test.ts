import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { jejuCodebook } from '../jeju-tables.ts';
import { jejuReport, mismatches, put, scoreJeju, verified, writtenJeju } from './verified.ts';

const paper = await verified(writtenJeju());

/** The slips that fixtures/README.md lists: one count, one star, and percents bent so that they add up. */
const knownSlips = [
  '3 age_group 50대 이상 percent: 39.1 for 39.0, bent_to_add_up',
  '3 position 공공: 사회복지 percent: 29.4 for 29.3, bent_to_add_up',
  '13 sex 여자 pilot n: 26 for 36, one_digit',
  '13 age_group 80대 이상 comparison percent: 6.6 for 6.7, bent_to_add_up',
  '13 disability 경증 pilot percent: 8.4 for 8.3, bent_to_add_up',
  '13 disability 경증 comparison percent: 11.6 for 11.7, bent_to_add_up',
  '13 household_size 3인 이상 all percent: 18.4 for 18.3, bent_to_add_up',
  '13 household_size 3인 이상 pilot percent: 8.4 for 8.3, bent_to_add_up',
  '16 recommendation stars: ** for ***, one_star',
];

describe('the paper’s tables against the packaged answers', () => {
  test('differ in the known slips and in nothing else', () => {
    expect(mismatches(paper)).toEqual(knownSlips);
  });

  test('every printed figure of the paper is testable', () => {
    const counted = paper.tables.map(({ table, rows, cells, match, not_testable }) =>
      [table, rows, match, cells, not_testable].join(' '),
    );
    console.log(`verified: ${JSON.stringify(paper.summary)}`);
    // Cells by hand: 1 + 29×2; 1 + 8×2; 1 + (1 + 6)×2, five more times; 1 + (1 + 4)×2; 1 + (1 + 22)×6; 8 a comparison; + 5; 2 + 9, 2 + 7
    expect(counted).toEqual([
      '3 29 57 59 0',
      '4 8 17 17 0',
      ...['5', '6', '7', '8', '9', '10'].map((table) => `${table} 6 15 15 0`),
      '11 4 11 11 0',
      '13 22 133 139 0',
      '14 3 24 24 0',
      '15 9 72 72 0',
      '16 8 63 64 0',
      '17 6 13 13 0',
      '19 9 11 11 0',
      '20 7 9 9 0',
    ]);
    expect(paper.summary).toEqual({ cells: 509, match: 500, mismatch: 9, tolerated: 0, not_testable: 0 });
  });

  test('make a document that follows its published schema', () => {
    const schema = JSON.parse(readFileSync('schema/verification-1.json', 'utf8'));
    const validate = new Ajv2020().compile(schema);
    validate(JSON.parse(JSON.stringify(paper)));
    expect(validate.errors).toBeNull();
  });

  test('computed figures come in full precision, stars with the p behind them', () => {
    const star = paper.cells.find(({ row, column }) => row === 'recommendation' && column === 'stars');
    // R 4.2.2: 2 * pt(-3.464, 118) = .00074
    expect(star?.computed).toBeCloseTo(0.00074, 5);
    const mean = paper.cells.find(
      ({ row, column }) => row === 'accessibility' && column === 'comparison mean',
    );
    expect(mean).toMatchObject({ printed: '4.03', computed: 4.025, rounded: '4.03', verdict: 'match' });
  });
});

describe('verdicts', () => {
  test('a tolerated cell that differs is shown as such, with its reason', async () => {
    const written = writtenJeju();
    const reason = 'the paper prints one star too few';
    written.tolerated = [{ table: '16', row: 'recommendation', column: 'stars', reason }];
    const { summary, cells } = await verified(written);
    expect(summary).toMatchObject({ mismatch: 8, tolerated: 1, match: 500 });
    expect(cells.filter(({ verdict }) => verdict === 'tolerated')).toMatchObject([
      { table: '16', row: 'recommendation', printed: '**', rounded: '***', reason },
    ]);
  });

  test('a tolerated cell that agrees is a match', async () => {
    const written = writtenJeju();
    written.tolerated = [{ table: '15', row: 'tangibles', column: 't', reason: 'no need' }];
    expect((await verified(written)).summary).toEqual(paper.summary);
  });

  test('cells of a population without data are not testable', async () => {
    const report = {
      ...jejuReport,
      populations: jejuReport.populations.filter(({ population }) => population === 'users'),
    };
    const { cells } = await verified(writtenJeju(), {
      codebook: jejuCodebook,
      report,
      rescore: scoreJeju,
    });
    const staff = cells.filter(({ table }) => Number(table) < 13);
    expect(new Set(staff.map(({ verdict, reason }) => `${verdict} ${reason}`))).toEqual(
      new Set(['not_testable no_data']),
    );
  });

  test('a dash is no figure', async () => {
    const written = writtenJeju();
    put(written, ['tables', 3, 'rows', 0, 'score100'], '–');
    const { cells } = await verified(written);
    expect(cells.find(({ row, column }) => row === 'preparation_1' && column === 'score100')).toMatchObject({
      verdict: 'not_testable',
      reason: 'nothing_printed',
    });
  });

  test('percents are of the group where the total row says 100 %', async () => {
    const written = writtenJeju();
    const table = written.tables.find(({ kind }) => kind === 'frequencies_by_group');
    Object.assign(table ?? {}, {
      total: { all: ['120', '100.0'], pilot: ['60', '100.0'], comparison: ['60', '100.0'] },
      rows: [
        {
          variable: 'sex',
          level: '여자',
          all: ['64', '53.3'],
          pilot: ['36', '60.0'],
          comparison: ['28', '46.7'],
        },
      ],
    });
    expect(mismatches(await verified(written)).filter((cell) => cell.startsWith('13'))).toEqual([]);
  });
});

describe('tables that name what the codebook does not have are refused, with the path', () => {
  const refusal = async (path: readonly (string | number)[], value: unknown) => {
    const written = writtenJeju();
    put(written, path, value);
    const error = await verified(written).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    const { exitCode, problems } = error as InputError;
    return { exitCode, paths: problems.map(({ path: place }) => place) };
  };
  const at = (number: string) => writtenJeju().tables.findIndex(({ table }) => table === number);

  test.each([
    ['population', ['tables', at('4'), 'population'], 'stuff', [`tables[${at('4')}].population`]],
    ['scale', ['tables', at('15'), 'rows', 1, 'scale'], 'tangible', [`tables[${at('15')}].rows[1].scale`]],
    ['scale of items', ['tables', at('5'), 'scale'], 'prep', [`tables[${at('5')}].scale`]],
    ['item', ['tables', at('5'), 'rows', 0, 'item'], 'prep_1', [`tables[${at('5')}].rows[0].item`]],
    ['variable', ['tables', at('3'), 'rows', 2, 'variable'], 'age', [`tables[${at('3')}].rows[2].variable`]],
    ['level', ['tables', at('13'), 'rows', 0, 'level'], '남성', [`tables[${at('13')}].rows[0].level`]],
    [
      'group',
      ['tables', at('14'), 'rows', 0, 'pilots'],
      { n: '60', mean: '4.37', sd: '0.36' },
      [`tables[${at('14')}].rows[0].pilots`],
    ],
    [
      'scale in the text',
      ['tables', at('17'), 'significant', 1],
      'luck',
      [`tables[${at('17')}].significant[1]`],
    ],
    ['cut point', ['tables', at('14'), 'stars'], { '*': '5' }, [`tables[${at('14')}].stars["*"]`]],
    [
      'tolerated cell',
      ['tolerated'],
      [{ table: '15', row: 'tangibles', column: 'tt', reason: '?' }],
      ['tolerated[0]'],
    ],
  ])('unknown %s', async (_, path, value, paths) => {
    expect(await refusal(path, value)).toEqual({ exitCode: 3, paths });
  });
});
