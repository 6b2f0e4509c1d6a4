import { expect, test } from 'vitest';
import { answerRows } from '../../../src/count/engine/clickhouse/clickhouse-answer.ts';
import { partsVersion } from '../../../src/count/engine/clickhouse/clickhouse-version.ts';
import { engineWords } from '../../../src/count/engine/engine-words.ts';
import { tableName } from '../../../src/count/engine/table-name.ts';

test.each([
  ['users', undefined, 'users'],
  ['welfare.users', 'welfare', 'users'],
  ['welfare.a.b', 'welfare', 'a.b'],
  ['"a.b"."c""d"', 'a.b', 'c"d'],
  ['설문."t.1"', '설문', 't.1'],
  ['"a.b"', undefined, 'a.b'],
  ['a"b', undefined, 'a"b'],
])('--table %s', (written, schema, table) => {
  expect(tableName(written)).toEqual({ written, schema, table });
});

test.each([
  ['{"data":[[1,"2",null]],"rows":1', /ends too early/],
  ['{"data":[["1"]],"rows":2}', /ends too early/],
  ['{"data":[["1"]],"rows":1,"exception":"Code: 210. DB::Exception: lost"}', /lost/],
  ['{"data":[["1"],\nCode: 241. DB::Exception: Memory limit', /Memory limit/],
  ['{"data":[[9223372036854775807]],"rows":1}', /too large/],
  ['', /ends too early/],
])('half an answer of ClickHouse is none: %s', (text, message) => {
  expect(() => answerRows(text)).toThrow(message);
});

test('a whole answer of ClickHouse', () => {
  expect(answerRows('{"data":[[1,"2",null,true]],"rows":1}')).toEqual([['1', '2', null, 'true']]);
});

test('the version of parts: the same when they are merged or come in another order', () => {
  const version = partsVersion([
    ['202601_1_1_0', '5'],
    ['202601_2_2_0_7', '5'],
    ['all_3_3_0', '1'],
  ]);
  expect(
    partsVersion([
      ['all_3_3_0', '1'],
      ['202601_1_2_1_7', '10'],
    ]),
  ).toBe(version);
  expect(
    partsVersion([
      ['all_3_3_0', '1'],
      ['202601_1_2_1_8', '10'],
    ]),
  ).not.toBe(version);
  expect(
    partsVersion([
      ['all_3_3_0', '1'],
      ['202601_1_4_1_7', '10'],
    ]),
  ).not.toBe(version);
});

test('words of a server: one line, without controls and credentials, cut', () => {
  expect(engineWords('no \u001b[31m way\nat x')).toBe('no \ufffd[31m way');
  expect(engineWords('connect https://u:secret@host/x')).toBe('connect https://host/x');
  expect(engineWords('x'.repeat(500))).toBe(`${'x'.repeat(160)}…`);
});
