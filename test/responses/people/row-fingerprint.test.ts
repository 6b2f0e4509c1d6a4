import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/check-files.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { plainColumn } from '../../../src/read/data-table.ts';
import { RowFingerprint } from '../../../src/responses/people/row-fingerprint.ts';
import { type ScoreOptions, scoreFiles } from '../../../src/score-files.ts';
import { tallyFiles } from '../../../src/tally-files.ts';
import { temporaryFile } from '../../temporary-file.ts';

const of = (header: string, respondent = 'id') => {
  const names = header.split(',');
  const position = names.indexOf(respondent);
  return new RowFingerprint({
    header: names.map(plainColumn),
    respondent: position === -1 ? null : { name: respondent, position },
    answers: [],
    group: null,
    characteristics: [],
  });
};
const textOf = (compared: RowFingerprint, cells: readonly string[]) => compared.of(cells).join(' ');
const fingerprint = (header: string, cells: readonly string[]) => textOf(of(header), cells);
const row = fingerprint('id,a,b', ['p1', '1', '2']);

test('who it is, the order of the columns and spaces around cells do not matter', () => {
  expect(fingerprint('id,a,b', ['p2', ' 1', '2'])).toBe(row);
  expect(fingerprint('b,id,a', ['2', 'p9', '1'])).toBe(row);
});

test('a hundred thousand rows that differ in a few answers only have as many fingerprints, and no half of one is shared by chance', () => {
  const compared = of('a,b,c,d,e,f,g,h');
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    ...compared.of([...index.toString(5).padStart(8, '0')]),
  ]);
  // Of 64 of the binary digits, 10⁻⁹ pairs would agree by chance.
  for (const [one = 0, other = 0] of [
    [0, 1],
    [1, 2],
    [0, 2],
  ])
    expect(new Set(rows.map((row) => `${row[one]} ${row[other]}`)).size).toBe(rows.length);
});

test('two columns of one name are two', () => {
  expect(fingerprint('id,a,a', ['p1', '2', '1'])).not.toBe(fingerprint('id,a,a', ['p1', '1', '2']));
});

test('the cells, where they stand and what their columns are called do', () => {
  expect(fingerprint('id,a,b', ['p1', '2', '1'])).not.toBe(row);
  expect(fingerprint('id,a,c', ['p1', '1', '2'])).not.toBe(row);
  expect(fingerprint('id,a,b', ['p1', '12', ''])).not.toBe(row);
  expect(fingerprint('id,a,b', ['p1', '1","2', ''])).not.toBe(row);
});

test.each([
  ['타임스탬프', '2024. 5. 1 오전 9:00:00', '2024. 5. 1 오후 3:12:44'],
  ['Timestamp', '5/1/2024 9:00:00', '5/2/2024 21:10:05'],
  ['제출일시', '2024년 5월 1일 9시 00분', '2024년 5월 2일 10시 30분'],
  ['when', '2024-05-01T09:00:00Z', '2024-05-01T09:02:10Z'],
  ['ip', '10.0.0.1', '192.168.1.20'],
  ['where from', '10.0.0.1', '192.168.1.20'],
  ['code of the form', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', '6fa459ea-ee8a-3ca4-894e-db77e160355e'],
  ['No.', '12', '57'],
  ['응답번호', 'A-12', 'A-57'],
  ['소요 시간(초)', '310', '95'],
])('what a form records is not compared, and told: %s', (name, first, second) => {
  const compared = of(`a,b,${name}`);
  expect(textOf(compared, ['1', '2', first])).toBe(textOf(compared, ['1', '2', second]));
  expect(compared.leftOut).toEqual([name]);
});

test.each([
  ['나이', '30', '31'],
  ['의견', '좋아요', '별로예요'],
  ['생년월일', '1990-01-02', '1991-01-02'],
  ['이름', '김하나', '박두리'],
])('what a person writes is compared: %s', (name, first, second) => {
  const compared = of(`a,b,${name}`);
  expect(textOf(compared, ['1', '2', first])).not.toBe(textOf(compared, ['1', '2', second]));
  expect(compared.leftOut).toEqual([]);
});

describe('a form sent twice, a minute apart', () => {
  const items = Array.from({ length: 12 }, (_, index) => `q${index + 1}`);
  const codebook = resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 5,
        group: {
          column: 'area',
          levels: [
            { id: 'north', values: ['north'] },
            { id: 'south', values: ['south'] },
          ],
        },
        scales: [{ id: 's', items }],
      },
    ],
  });
  const person = (
    seed: number,
    minute: number,
    answers = items.map((_, item) => 1 + ((seed * (item + 2) + item) % 5)),
  ) =>
    [`2024-05-01 09:${String(minute).padStart(2, '0')}:00`, seed % 2 ? 'north' : 'south', ...answers].join(
      ',',
    );
  const straight = items.map(() => 3);
  const file = () =>
    temporaryFile(
      'data.csv',
      [
        `Timestamp,area,${items.join(',')}`,
        ...[1, 2, 3, 4].map((seed) => person(seed, seed)),
        person(2, 5),
        person(6, 6, straight),
        person(8, 7, straight),
        person(3, 8),
        person(3, 9),
      ].join('\n'),
    );
  const score = (options: Partial<ScoreOptions> = {}) =>
    scoreFiles({ files: [file()], codebook, ...options });

  test('is found by check, which says what it did not compare', async () => {
    const { findings } = await checkFiles({ files: [file()], codebook });
    const found = findings.find(({ code }) => code === 'duplicate_rows');
    expect(found).toMatchObject({ severity: 'decision', count: 3, lines: [6, 9, 10] });
    expect(found?.message.en).toContain('not compared: "Timestamp"');
    expect(found?.hint.en).toContain('--on-repeated-answers first');
  });

  test('counts each time, or once with a place in the ledger', async () => {
    expect((await score()).populations[0]?.groups[0]?.n).toBe(9);
    for (const fastLaneFrom of [0, Number.POSITIVE_INFINITY]) {
      const report = await score({ onRepeatedAnswers: 'first', fastLaneFrom });
      expect(report.inputs[0]?.rows).toEqual({
        read: 9,
        used: 6,
        excluded: [{ reason: 'repeated_answers', n: 3 }],
      });
      expect(
        report.ledger
          .filter(({ scale }) => scale === null)
          .map(({ group, used, excluded }) => [group, used, excluded[0]?.n]),
      ).toEqual([
        ['all', 6, 3],
        ['north', 2, 2],
        ['south', 4, 1],
      ]);
      expect(report.warnings.map(({ code, count, line }) => [code, count, line])).toEqual([
        ['answers_repeated', 3, 6],
      ]);
    }
  });

  test('counts once across files, and in a tally', async () => {
    const again = temporaryFile(
      'again.csv',
      `area,Timestamp,${items.join(',')}\n${person(1, 40).replace(/^([^,]*),([^,]*)/, '$2,$1')}\n`,
    );
    const options = { files: [file(), again], codebook, onRepeatedAnswers: 'first' as const };
    expect((await scoreFiles(options)).inputs.map(({ rows }) => rows.used)).toEqual([6, 0]);
    const { tally } = await tallyFiles(options);
    expect(tally.inputs.map(({ rows }) => rows.excluded)).toEqual([
      [{ reason: 'repeated_answers', n: [2, 1, 0] }],
      [{ reason: 'repeated_answers', n: [1, 0, 0] }],
    ]);
  });
});
