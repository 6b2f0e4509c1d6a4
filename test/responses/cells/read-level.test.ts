import { expect, test } from 'vitest';
import { localize } from '../../../src/localized.ts';
import { plainColumn } from '../../../src/read/data-table.ts';
import { LevelCount } from '../../../src/responses/cells/cell-counts.ts';
import { levelColumn } from '../../../src/responses/cells/level-column.ts';
import { readLevel } from '../../../src/responses/cells/read-level.ts';
import { levelWarnings } from '../../../src/responses/columns/level-warnings.ts';

const consequence = localize({ ko: '뺍니다', en: 'left out' });
const area = () =>
  levelColumn({ column: 'area', position: 1, none: 2 }, [
    ['pilot', '시범지역', '시범'],
    ['comparison', '타 지역'],
  ]);
/** Reads the cells as rows of their own, the first on line 2. */
function readAll(cells: readonly string[]) {
  const column = area();
  const count = new LevelCount();
  const meanings = cells.map((cell) => readLevel(column, cell));
  for (const [index, meaning] of meanings.entries()) count.add(meaning, () => index + 2);
  const levels = meanings.map(({ level }) => level);
  return { levels, warnings: levelWarnings(column, count, 'data.csv', consequence) };
}

test('every listed text of either language gives its level, padded or not', () => {
  const { levels, warnings } = readAll([
    'pilot',
    '시범지역',
    '시범',
    ' pilot ',
    'comparison',
    '타 지역',
    '\t타 지역',
  ]);
  expect(levels).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect(warnings).toEqual([]);
});

test('values that are not listed come in the order of their texts, empty first, whichever row is read first', () => {
  const values = (cells: readonly string[]) =>
    readAll(cells).warnings.map(({ code, message }) => [code, message.en.split(' ')[0]]);
  const inOrder = [
    ['level_empty', 'empty'],
    ['level_unlisted', '"Seoul"'],
    ['level_unlisted', '"pilott"'],
  ];
  expect(values(['pilott', '', 'Seoul'])).toEqual(inOrder);
  expect(values(['Seoul', 'pilott', ''])).toEqual(inOrder);
});

test('an unlisted value has no level: counted, with the line of the first and the nearest listed text', () => {
  const { levels, warnings } = readAll(['pilot', 'pilott', 'comparison', 'pilott ', 'seoul']);
  expect(levels).toEqual([0, 2, 1, 2, 2]);
  expect(warnings).toEqual([
    {
      code: 'level_unlisted',
      file: 'data.csv',
      line: 3,
      column: 'area',
      count: 2,
      message: {
        ko: '코드북에 없는 값 "pilott" (→ "pilot"?) 행 2개: 뺍니다',
        en: '"pilott" (→ "pilot"?) is not in the codebook, 2 rows: left out',
      },
    },
    {
      code: 'level_unlisted',
      file: 'data.csv',
      line: 6,
      column: 'area',
      count: 1,
      message: {
        ko: '코드북에 없는 값 "seoul" 행 1개: 뺍니다',
        en: '"seoul" is not in the codebook, 1 row: left out',
      },
    },
  ]);
});

test('an empty cell and a blank one are told together as empty', () => {
  const { levels, warnings } = readAll(['', '  ']);
  expect(levels).toEqual([2, 2]);
  expect(warnings).toEqual([
    {
      code: 'level_empty',
      file: 'data.csv',
      line: 2,
      column: 'area',
      count: 2,
      message: { ko: '값이 빈 행 2개: 뺍니다', en: 'empty in 2 rows: left out' },
    },
  ]);
});

test('names that JavaScript objects are born with are no levels, unless listed', () => {
  const { levels } = readAll(['__proto__', 'constructor']);
  const listed = levelColumn({ column: 'area', position: 0, none: -1 }, [['x'], ['__proto__']]);
  expect(levels).toEqual([2, 2]);
  expect(readLevel(listed, '__proto__').level).toBe(1);
});

test('after twenty different values the rows of all further ones are counted together', () => {
  const cells = Array.from({ length: 25 }, (_, index) => `region ${index}`);
  const { warnings } = readAll([...cells, 'region 24', 'region 3']);
  expect(warnings).toHaveLength(21);
  expect(warnings.filter(({ message }) => message.en.includes('2 rows'))).toHaveLength(1);
  expect(warnings.at(-1)).toEqual({
    code: 'level_unlisted',
    file: 'data.csv',
    column: 'area',
    count: 6,
    message: {
      ko: '코드북에 없는 다른 값들 행 6개: 뺍니다',
      en: 'further values are not in the codebook, 6 rows: left out',
    },
  });
});

test('levels are compared without regard to spaces, case, width, composition and invisible characters, with a count', () => {
  const { levels, warnings } = readAll([
    'Pilot',
    'ＰＩＬＯＴ',
    '시범'.normalize('NFD'),
    '시범\u200b지역',
    '타\u00a0지역',
    '타  지역',
    '타지역',
  ]);
  expect(levels).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect(warnings.map(({ code, line, count }) => [code, line, count])).toEqual([['level_normalised', 2, 7]]);
});

test('levels that differ only in case stay apart', () => {
  const column = levelColumn({ column: 'grade', position: 0, none: -1 }, [['a'], ['A']]);
  expect(['a', 'A', 'ａ'].map((cell) => readLevel(column, cell).level)).toEqual([0, 1, -1]);
});

test('values that a file labels are read by their labels, or by what the codebook calls the level', () => {
  const file = {
    ...plainColumn('area'),
    valueLabels: new Map([
      ['1', '시범지역'],
      ['2', 'Elsewhere'],
    ]),
    isMissing: (cell: string) => cell === '9' || cell === '타 지역',
  };
  const place = { column: 'area', position: 0, none: 2 };
  const column = levelColumn(place, [['pilot', '시범지역'], ['타 지역']], [[], ['Elsewhere']], file);
  expect(['1', '2', 'pilot', '9'].map((cell) => readLevel(column, cell).level)).toEqual([0, 1, 0, 2]);
  expect(column.contradiction).toBeNull();
  // What the file declares missing is missing, even where the codebook lists it.
  expect(readLevel(column, '타 지역')).toEqual({ level: 2, how: 'invalid', text: '' });
});

test('a value that the codebook lists for one level and the file labels as the other is a contradiction', () => {
  const valueLabels = new Map([
    ['1', '타 지역'],
    ['2', '시범지역'],
  ]);
  const { contradiction } = levelColumn(
    { column: 'area', position: 0, none: 2 },
    [
      ['1', '시범지역'],
      ['2', '타 지역'],
    ],
    [],
    { ...plainColumn('area'), valueLabels },
  );
  expect(contradiction).toEqual({ cell: '1', label: '타 지역' });
});

test('a value that the file declares missing contradicts nothing, whatever its label', () => {
  const file = {
    ...plainColumn('area'),
    valueLabels: new Map([['1', 'there']]),
    isMissing: (cell: string) => cell === '1',
  };
  const place = { column: 'area', position: 0, none: -1 };
  expect(levelColumn(place, [['1', 'here'], ['there']], [], file).contradiction).toBeNull();
});

test('numbers too large to be told apart are compared as texts', () => {
  const column = levelColumn({ column: 'code', position: 0, none: -1 }, [['9007199254740993']]);
  expect(readLevel(column, '9007199254740992').how).toBe('invalid');
  expect(readLevel(column, '9007199254740993').level).toBe(0);
});
