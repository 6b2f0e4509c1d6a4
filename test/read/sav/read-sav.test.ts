import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSav } from '../../../src/read/sav/read-sav.ts';
import { collectFixture, collectTable, csvRows, sourceOf } from '../collect-table.ts';
import { type SmallSav, smallSav } from '../small-sav.ts';

describe('users.csv as PSPP saved it', () => {
  test.each([
    ['users.sav', 'utf-8'],
    ['users-uncompressed.sav', 'utf-8'],
    ['users.zsav', 'utf-8'],
    ['users-cp949.sav', 'cp949'],
  ])('%s: every cell of every row, and the labels that stand for texts', async (file, encoding) => {
    const table = await collectFixture(readSav, `formats/${file}`);
    const [header = [], ...rows] = csvRows('users.csv');
    expect(table.facts).toEqual({ encoding, delimiter: null, sheet: null, warnings: [] });
    expect(table.lines).toEqual(rows.map((_, index) => index + 1));
    const position = new Map(table.columns.map(({ name }, index) => [name, index]));
    expect([...position.keys()].sort()).toEqual([...header].sort());
    const asCsv = table.rows.map((row) =>
      header.map((name) => {
        const index = position.get(name) ?? -1;
        const cell = row[index] ?? '';
        return ['area', 'sex'].includes(name) ? table.columns[index]?.valueLabels.get(cell) : cell;
      }),
    );
    expect(asCsv).toEqual(rows);
    const item = table.columns[position.get('tangibles_1') ?? -1];
    expect(Object.fromEntries(item?.valueLabels ?? [])).toEqual({
      1: '전혀 아니다',
      5: '매우 그렇다',
      9: '모름',
    });
    expect(['9', '5', ''].map((cell) => item?.isMissing(cell))).toEqual([true, false, false]);
  });
});

describe('what SPSS can say of a variable', () => {
  const long = `가${'x'.repeat(249)}나${'y'.repeat(37)}`;
  const longInCp949 = `가${'x'.repeat(250)}나${'y'.repeat(38)}`;

  test.each([
    ['kinds.sav', long],
    ['kinds-cp949.zsav', longInCp949],
  ])('%s: names, labels, dates, times and texts', async (file, opinion) => {
    const { columns, rows } = await collectFixture(readSav, `formats/${file}`);
    expect(columns.map(({ name }) => name).join()).toBe(
      '번호,지역,만족도_매우_긴_이름의_변수,score,등급,거주지,방문일,시작,소요,의견',
    );
    expect(columns.map(({ label }) => label)).toEqual([
      null,
      '사는 지역',
      '서비스에 만족하십니까?',
      ...Array<null>(6).fill(null),
      '하고 싶은 말',
    ]);
    expect(rows.map((row) => row.slice(0, 9).join('|'))).toEqual([
      '1|1|5|3.5|A|제주시|2020-05-01|2020-05-01T09:30:15|01:15:00',
      '2|2|9|-1|Z|똠방각하|1999-12-31|1999-12-31|27:00:00',
      '3|1|99|0.1||모름|||',
      '4||4|1000|B|서귀포시|1582-10-15|1970-01-01T23:59:59|00:00:01',
    ]);
    expect(rows.map((row) => row[9])).toEqual([opinion, '', opinion, opinion]);
  });

  test('value labels of numbers, dates and texts, short and long', async () => {
    const { columns } = await collectFixture(readSav, 'formats/kinds.sav');
    const labels = columns.map(({ name, valueLabels }) => [name, Object.fromEntries(valueLabels)] as const);
    expect(Object.fromEntries(labels.filter(([, found]) => Object.keys(found).length > 0))).toEqual({
      지역: { 1: '시범지역', 2: '타 지역' },
      만족도_매우_긴_이름의_변수: { 1: '전혀 아니다', 5: '매우 그렇다', 9: '모름' },
      등급: { A: '우수', Z: '해당 없음' },
      거주지: { 제주시: '제주시 동 지역', 모름: '무응답' },
      방문일: { '1999-12-31': '세기말' },
    });
  });

  test.each([
    ['지역', ['3'], ['1', '2', '']],
    ['만족도_매우_긴_이름의_변수', ['9', '99'], ['1', '90', '']],
    ['score', ['-1', '-1000.5', '1000'], ['-0.99', '0', '999', '']],
    ['등급', ['Z'], ['A', '', 'z']],
    ['거주지', ['모름'], ['제주시', '']],
    ['번호', ['90', '91.5', '1e+300'], ['89', '']],
    ['방문일', ['1990-01-01', '1995-05-05', '1999-12-31'], ['1989-12-31', '2000-01-01', '']],
  ])('declared missing values of %s', async (name, missing, valid) => {
    const { columns } = await collectFixture(readSav, 'formats/kinds.sav');
    const isMissing = columns.find((column) => column.name === name)?.isMissing;
    expect(missing.filter((cell) => !isMissing?.(cell))).toEqual([]);
    expect(valid.filter((cell) => isMissing?.(cell))).toEqual([]);
  });
});

const read = (parts: SmallSav, options = {}, pieceSize = 7) =>
  collectTable(readSav, sourceOf('a.sav', smallSav(parts), pieceSize), options);

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};

test.each([true, false])(
  'either byte order (big-endian: %s), and system-missing as an empty cell',
  async (bigEndian) => {
    const rows = [
      [5, 'a'],
      [3.5, 'b c'],
      [-Number.MAX_VALUE, ''],
      [Number.NaN, ' d'],
    ] as const;
    const table = await read({ bigEndian, rows });
    expect(table.rows).toEqual([
      ['5', 'a'],
      ['3.5', 'b c'],
      ['', ''],
      ['', ' d'],
    ]);
    expect(table.columns.map(({ name }) => name)).toEqual(['X', 'NAME']);
  },
);

test('missing values of long texts, each behind its length as old versions of PSPP have it or not', async () => {
  const record = (...fields: readonly (number | string)[]) => {
    const payload = Buffer.concat(
      fields.map((field) => (typeof field === 'string' ? Buffer.from(field) : int32(field))),
    );
    return Buffer.concat([...[7, 22, 1, payload.length].map(int32), payload]);
  };
  for (const length of [[], [8]]) {
    const values = ['x       ', ...length, 'y       ', ...length, 'z       '];
    const table = await read({ rows: [[1, 'x']], extra: [record(4, 'NAME\x03', 8, ...values)] });
    const name = table.columns[1];
    expect(['x', 'y', 'z', 'a'].map((cell) => name?.isMissing(cell))).toEqual([true, true, true, false]);
  }
});

test('every command of the bytecode, with and without its end', async () => {
  const literal = Buffer.from('literal!');
  const commands = Buffer.from([105, 254, 255, 253, 0, 253, 101, 252]);
  const double = Buffer.alloc(8);
  double.writeDoubleLE(3.5);
  const data = Buffer.concat([commands, literal, double]);
  await expect(read({ compressed: true, cases: 3, data })).rejects.toThrow('does not fit');
  const whole = Buffer.concat([
    Buffer.from([105, 254, 255, 253, 0, 253, 253, 252]),
    literal,
    double,
    literal,
  ]);
  const expected = [
    ['5', ''],
    ['', 'literal!'],
    ['3.5', 'literal!'],
  ];
  expect((await read({ compressed: true, cases: 3, data: whole })).rows).toEqual(expected);
  expect((await read({ compressed: true, cases: -1, data: whole })).rows).toEqual(expected);
  const endless = Buffer.from([101, 254, 102, 254, 0, 0, 0, 0]);
  expect((await read({ compressed: true, cases: 2, data: endless })).rows).toEqual([
    ['1', ''],
    ['2', ''],
  ]);
});

describe('encodings', () => {
  const name = iconv.encode('똠방', 'cp949');
  const rows = [[1, name]] as const;

  test.each(['CP949', 'windows-949', 'EUC-KR', 'euckr', 'ks_c_5601-1987', 'MS949'])(
    '%s is CP949',
    async (encoding) => {
      const table = await read({ rows, encoding });
      expect(table.rows).toEqual([['1', '똠방']]);
      expect(table.facts.encoding).toBe('cp949');
    },
  );

  test('the code page tells where no encoding record does', async () => {
    expect((await read({ rows, characterCode: 949 })).rows).toEqual([['1', '똠방']]);
    expect((await read({ rows: [[1, '똠방']], characterCode: 65001 })).facts.encoding).toBe('utf-8');
  });

  test('labels tell where nothing else does', async () => {
    const label = iconv.encode('만족도', 'cp949');
    const table = await read({ rows, label });
    expect([table.columns[0]?.label, table.rows[0]?.[1]]).toEqual(['만족도', '똠방']);
    expect((await read({ rows: [[1, '똠방']], label: Buffer.from('만족도') })).facts.encoding).toBe('utf-8');
  });

  test('nothing tells: refused with the option to give, which is then followed', async () => {
    await expect(read({ rows })).rejects.toMatchObject({
      problems: [
        { file: 'a.sav', line: 1, column: 'NAME', hint: { en: expect.stringContaining('--encoding cp949') } },
      ],
    });
    expect((await read({ rows }, { encoding: 'cp949' })).rows).toEqual([['1', '똠방']]);
  });

  test('bytes that are not in the declared encoding are refused, an unknown one too', async () => {
    await expect(read({ rows, encoding: 'UTF-8' })).rejects.toThrow('not in the encoding');
    await expect(read({ rows: [[1, Buffer.from([0xff, 0xff])]], encoding: 'CP949' })).rejects.toThrow(
      'not in the encoding',
    );
    await expect(read({ rows, encoding: 'klingon' })).rejects.toThrow('not known: klingon');
  });

  test('another encoding that is declared is followed', async () => {
    const table = await read({ rows: [[1, Buffer.from([0xe9])]], encoding: 'windows-1252' });
    expect(table.rows).toEqual([['1', 'é']]);
    expect(table.facts.encoding).toBeNull();
  });
});
