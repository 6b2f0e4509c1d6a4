import { describe, expect, test } from 'vitest';
import { type DecimalMark, decimalMarkOf } from '../../../src/printed/figures/decimal-mark.ts';
import type { FigureRole } from '../../../src/printed/figures/figure-role.ts';
import { readFigure } from '../../../src/printed/figures/read-figure.ts';

const read = (
  printed: string,
  role: FigureRole = 'number',
  decimalMark: DecimalMark = 'point',
  legend: string[] = [],
) => readFigure(printed, { role, decimalMark, legend, weakest: '.05' });

test.each(['', '-', '–', '(–)', '[ ]', '…'])('%j says nothing', (printed) => {
  expect(read(printed)).toEqual({ plain: '', marks: '', unread: null });
});

test.each([
  ['P value < 0.001', '<0.001'],
  ['Sig. = .020', '.020'],
  ['유의확률 .020', '.020'],
  ['𝑝 ﹤ .05', '<.05'],
])('the p %j is %s', (printed, plain) => {
  expect(read(printed, 'p')).toMatchObject({ plain, unread: null });
});

test.each([
  '(0.35, 0.45)',
  '0.35~0.45',
  '[0.35',
  '4.37점',
  '60명',
  '0.51 (medium)',
  '12/40',
  '3.46 3.47',
  '0.35,',
])('%j is no whole number of people', (printed) => {
  expect(read(printed, 'count').plain).toBe('');
  expect(read(printed, 'count').unread).not.toBeNull();
});

describe('a number', () => {
  test.each([
    ['4.50', '4.50'],
    [' .031 ', '.031'],
    ['93.3%', '93.3'],
    ['3.5 %', '3.5'],
    ['９３．３％', '93.3'],
    ['(0.52)', '0.52'],
    ['（0.52）', '0.52'],
    ['[-0.10]', '-0.10'],
    ['−1.585', '-1.585'],
    ['–1.585', '-1.585'],
    ['‐1.585', '-1.585'],
    ['－１．５８５', '-1.585'],
    ['ー0.20', '-0.20'],
    ['- 0.20', '-0.20'],
    ['+0.24', '0.24'],
    ['0·52', '0.52'],
    ['1,640', '1640'],
    ['1,234.5', '1234.5'],
    ['1 640', '1640'],
    ['1\u202f640', '1640'],
    ['M = 3.51', '3.51'],
    ['t=-2.10', '-2.10'],
    ['1.2e-5', '0.000012'],
    ['1.2 × 10^-5', '0.000012'],
    ['1.2×10⁻⁵', '0.000012'],
    ['8.8E-45', `0.${'0'.repeat(44)}88`],
    ['1.234e2', '123.4'],
    ['3.46ᵃ', '3.46'],
    ['±0.80', '0.80'],
    ['(± .80)', '.80'],
    ['+/-0.80', '0.80'],
    ['S.D. = 0.80', '0.80'],
    ['t(78) = 2.14', '2.14'],
    ["Cohen's d = −0.51", '-0.51'],
    ['[0.35', '0.35'],
    ['[−0.35,', '-0.35'],
    ['0.45)', '0.45'],
    ['˗0.35', '-0.35'],
    ['𝟑.𝟓𝟏', '3.51'],
  ])('%j is %s', (printed, plain) => {
    expect(read(printed)).toMatchObject({ plain, unread: null });
  });

  test.each([
    ['3.46**', '3.46', '**'],
    ['3.46∗∗', '3.46', '**'],
    ['3.46 ＊', '3.46', '*'],
    ['(3.46)***', '3.46', '***'],
    ['33.3%*', '33.3', '*'],
    ['1.85†', '1.85', '†'],
  ])('%j is %s with the marks %s', (printed, plain, marks) => {
    expect(read(printed)).toEqual({ plain, marks, unread: null });
  });

  test('letters are marks where the legend of the table has them', () => {
    expect(read('3.46a', 'number', 'point', ['a'])).toMatchObject({ plain: '3.46', marks: 'a' });
    expect(read('3.46a').unread).not.toBeNull();
  });

  test.each(['', ' ', '-', '–', '—', '−', '－', 'ㅡ', '--', '---', '.', '·'])(
    '%j is nothing printed',
    (printed) => {
      expect(read(printed)).toEqual({ plain: '', marks: '', unread: null });
    },
  );

  test.each([
    '4,37',
    '60명',
    '4.37±0.36',
    '161 (33.3)',
    'abc',
    '4.37.',
    '12,34',
    '4..37',
    'n/a',
    '3.46²',
    '①',
    '1.2e3',
    '0,640',
  ])('%j cannot be read in a file of decimal points', (printed) => {
    expect(read(printed)).toMatchObject({ plain: '', unread: { en: expect.stringMatching(/./) } });
  });
});

describe('a number of people', () => {
  test.each([
    ['60', '60'],
    ['n=60', '60'],
    ['(N = 60)', '60'],
    ['1,640', '1640'],
    ['１，６４０', '1640'],
    ['60.0', '60'],
  ])('%j is %s', (printed, plain) => {
    expect(read(printed, 'count')).toMatchObject({ plain, unread: null });
  });

  test.each(['60.5', '<60', '6e1', '1.640', '-'.concat('60')])('%j is no whole number', (printed) => {
    expect(read(printed, 'count').unread).not.toBeNull();
  });

  test('is of thousands even where nothing decides how decimals are written', () => {
    expect(read('1,640', 'count', 'unknown').plain).toBe('1640');
    expect(read('1.640', 'count', 'comma').plain).toBe('1640');
  });
});

describe('a probability', () => {
  test.each([
    ['.031', '.031'],
    ['p = .031', '.031'],
    ['P=0.031', '0.031'],
    ['P > .05', '>.05'],
    ['p<.001', '<.001'],
    ['＜．００１', '<.001'],
    ['p ≤ .05', '≤.05'],
    ['≦.05', '≤.05'],
    ['>= .05', '≥.05'],
    ['<.001***', '<.001'],
    ['1.2e-5', '0.000012'],
    ['n.s.', '>.05'],
  ])('%j is %s', (printed, plain) => {
    expect(read(printed, 'p')).toMatchObject({ plain, unread: null });
  });
});

describe('marks', () => {
  test.each([
    ['∗', '*'],
    ['＊＊', '**'],
    ['* *', '**'],
    ['(*)', '*'],
    ['n.s.', ''],
    ['–', ''],
    ['', ''],
  ])('%j are %j', (printed, plain) => {
    expect(read(printed, 'marks')).toMatchObject({ plain, unread: null });
  });

  test('other texts are none', () => {
    expect(read('yes', 'marks').unread).not.toBeNull();
  });
});

describe('decimals are decided for a file', () => {
  test.each([
    [['4,37', '0,36', '3,90'], 'comma'],
    [['4.37', '0.36', '4,37'], 'point'],
    [['1,640', '4.37'], 'point'],
    [['1,640', ',031'], 'comma'],
    [['1.640,5'], 'comma'],
    [['1,640.5'], 'point'],
    [['0,640'], 'comma'],
    [['1,640', '60'], 'unknown'],
    [['<0,001', '(4,37)', '33,3 %'], 'comma'],
  ] as const)('%j has a decimal %s', (figures, mark) => {
    expect(decimalMarkOf(figures)).toBe(mark);
  });

  test('in a file of decimal commas a comma is one, and a point is of thousands', () => {
    expect(read('4,37', 'number', 'comma').plain).toBe('4.37');
    expect(read('1,640', 'number', 'comma').plain).toBe('1.640');
    expect(read('1.640', 'number', 'comma').plain).toBe('1640');
    expect(read('4.37', 'number', 'comma').unread?.en).toMatch(/decimal commas/);
  });

  test('where nothing decides, "1,640" is asked about', () => {
    expect(read('1,640', 'number', 'unknown').unread?.en).toMatch(/thousands or of decimals/);
    expect(read('1.640', 'number', 'unknown').plain).toBe('1.640');
  });
});
