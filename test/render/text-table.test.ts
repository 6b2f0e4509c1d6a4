import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Column, textTable } from '../../src/render/text-table.ts';

type Row = readonly [label: string, n: string, mean: string];
const columns = (header = '구분'): Column<Row>[] => [
  { header, align: 'left', cell: ([label]) => label },
  { header: 'N', align: 'right', cell: ([, n]) => n },
  { header: '평균', align: 'right', cell: ([, , mean]) => mean },
];
const look = (width: number) => ({ chalk: new Chalk({ level: 0 }), width });
const lines = (rows: readonly Row[], width = 80) =>
  textTable('제목', columns(), rows, look(width)).split('\n');
const isRule = (line: string) => /^─+$/.test(line);
const widest = (table: readonly string[]) => Math.max(...table.map((line) => stringWidth(line)));

const rows: readonly Row[] = [
  ['서비스 품질', '60', '4.37'],
  ['Happiness', '120', '3.1'],
  ['', '7', '–'],
];

test('a title, a rule, the header, a rule, the rows, a rule', () => {
  const table = lines(rows);
  expect(table.map(isRule)).toEqual([false, true, false, true, false, false, false, true]);
  expect(table.filter((line) => !isRule(line)).map((line) => line.trim().replace(/ {2,}/g, '|'))).toEqual([
    '제목',
    '구분|N|평균',
    '서비스 품질|60|4.37',
    'Happiness|120|3.1',
    '7|–',
  ]);
});

test('in terminal cells, Hangul taking two, all rules are equally wide and no line is wider', () => {
  const [rule, ...others] = new Set(
    lines(rows)
      .filter(isRule)
      .map((line) => stringWidth(line)),
  );
  expect(others).toEqual([]);
  expect(widest(lines(rows))).toBe(rule);
});

test('the figures of a column end in one cell, and no line ends in spaces', () => {
  // 11 cells for 서비스 품질, 3 for 120, 4 for 4.37 and 평균, two spaces between.
  const body = lines(rows)
    .slice(1)
    .filter((line) => !isRule(line));
  expect(body.map((line) => stringWidth(line))).toEqual([22, 22, 22, 22]);
  expect(body.map((line) => stringWidth(line.replace(/ +\S+$/, '')))).toEqual([16, 16, 16, 16]);
  expect(lines(rows).filter((line) => line.endsWith(' '))).toEqual([]);
});

describe('a table that is too wide', () => {
  const long: readonly Row[] = [
    ['돌봄서비스의 통합적 연계 및 통합사례관리', '41', '4.14'],
    ['  Integrated care and case management', '41', '4.14'],
  ];

  test.each([30, 40, 45])('is wrapped in its first column to %i cells', (width) => {
    const table = lines(long, width);
    expect(widest(table)).toBeLessThanOrEqual(width);
    expect(table.filter((line) => line.includes('4.14'))).toHaveLength(2);
    const words = table.join(' ').replace(/[\s\d.─]+/g, ' ');
    expect(words).toContain('돌봄서비스의 통합적 연계 및 통합사례관리 Integrated care and case management');
  });

  test('breaks the words of its labels where nothing else helps, and never a figure', () => {
    const narrow = lines(long, 13);
    expect(widest(narrow)).toBeLessThanOrEqual(13);
    // 7 cells for the labels, 4 for 4.14, two spaces between.
    expect(narrow).toContain('돌봄서   4.14');
    expect(narrow).toContain('  Integ  4.14');
    expect(lines(long, 1).filter((line) => / 4\.14$/.test(line))).toHaveLength(2);
  });

  test('wraps the headers of its figures, all ending in one line', () => {
    const columns = [
      { header: '지표', align: 'left' as const, cell: () => '서비스' },
      { header: '1년 이상 참여한 집단', align: 'right' as const, cell: () => '34' },
      { header: '%', align: 'right' as const, cell: () => '44.7' },
    ];
    const table = textTable('제목', columns, [0], look(24)).split('\n');
    // 서비스 6, 참여한 6, 44.7 4, two spaces between: 20.
    expect(table.filter((line) => !isRule(line)).slice(1)).toEqual([
      '지표       1년',
      '          이상',
      '        참여한',
      '          집단     %',
      '서비스      34  44.7',
    ]);
  });

  test('shares its figures out among several parts, each with all labels, where they do not fit beside each other', () => {
    const figures = ['1234567', '2345678', '3456789', '4567890'];
    const columns = [
      { header: '지표', align: 'left' as const, cell: () => '서비스' },
      ...figures.map((figure, index) => ({
        header: 'n',
        align: 'right' as const,
        cell: () => figure,
        joined: index === 2,
      })),
    ];
    const table = textTable('제목', columns, [0], look(26)).split('\n');
    expect(table.filter((line) => line.startsWith('서비스'))).toEqual([
      '서비스  1234567',
      '서비스  2345678  3456789',
      '서비스  4567890',
    ]);
    expect(widest(table)).toBeLessThanOrEqual(26);
  });

  test('is left alone where it fits', () => {
    // 40 cells for the Korean label, 2 for 41, 4 for 4.14, two spaces between: 50, and one more for the rules.
    expect(lines(long, 51)).toEqual(lines(long, 200));
    expect(lines(long, 49).length).toBeGreaterThan(lines(long, 51).length);
  });
});

test.each(['\u001b', '\u202e', '\u0007'])(
  '%j from a label, a header or a cell never reaches the terminal',
  (evil) => {
    const table = textTable(`제목${evil}`, columns(`구분${evil}`), [[evil, evil, evil]], look(80));
    expect(table).not.toContain(evil);
    expect(table).toContain('제목\ufffd');
  },
);

test('a line end in a header or a cell does not break the table', () => {
  expect(textTable('제\n목', columns('구\n분'), [['\n', '\n', '\n']], look(80)).split('\n')).toHaveLength(6);
});

test('colour changes nothing of what is printed', () => {
  const coloured = textTable('제목', columns(), rows, { chalk: new Chalk({ level: 1 }), width: 80 });
  const bold = (text: string) => text.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '');
  expect(coloured).toMatch('\u001b[1m제목\u001b[22m');
  expect(bold(coloured).split('\n')).toEqual(lines(rows));
});
