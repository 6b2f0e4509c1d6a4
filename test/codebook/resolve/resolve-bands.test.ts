import { describe, expect, test } from 'vitest';
import { CodebookFaults } from '../../../src/codebook/resolve/codebook-faults.ts';
import { gapsBetween, resolveBands } from '../../../src/codebook/resolve/resolve-bands.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { WrittenBands, WrittenCodebook } from '../../../src/codebook/schema/codebook-schema.ts';
import { writtenCodebook } from '../../../src/codebook/written/written-codebook.ts';
import { InputError } from '../../../src/errors.ts';

function bands(written: WrittenBands) {
  const faults = new CodebookFaults('book');
  const resolved = resolveBands(written, 'bands', faults);
  faults.throwIfAny();
  return resolved.map(({ id, label, band }) => [id, label.ko, label.en, band.from, band.below]);
}

test('numbers alone say where each band begins; the last one is open', () => {
  expect(bands([20, 30, 40])).toEqual([
    ['20-29', '20~29', '20–29', '20', '30'],
    ['30-39', '30~39', '30–39', '30', '40'],
    ['40+', '40 이상', '40 and over', '40', null],
  ]);
});

test('an end that is left out is where the neighbour begins or ends', () => {
  expect(
    bands([{ below: 30, label: '20대 이하' }, {}, { from: 40, below: 60 }, { from: 60, id: 'old' }]),
  ).toEqual([
    ['<30', '20대 이하', '20대 이하', null, '30'],
    ['30-39', '30~39', '30–39', '30', '40'],
    ['40-59', '40~59', '40–59', '40', '60'],
    ['old', '60 이상', '60 and over', '60', null],
  ]);
});

test('bands of decimals say both ends, one of a single whole number that number', () => {
  expect(bands([{ below: 18.5 }, 18.5, 23, { from: 25, below: 26 }])).toEqual([
    ['<18.5', '18.5 미만', 'under 18.5', null, '18.5'],
    ['18.5-<23', '18.5 이상 23 미만', '18.5 to under 23', '18.5', '23'],
    ['23-24', '23~24', '23–24', '23', '25'],
    ['25', '25', '25', '25', '26'],
  ]);
});

test('numbers between two bands that are in none are a gap', () => {
  expect(
    gapsBetween([
      { from: null, below: '20' },
      { from: '20', below: '30' },
      { from: '40', below: null },
    ]),
  ).toEqual([{ from: '30', below: '40' }]);
});

describe('bands are refused, with the one at fault', () => {
  test.each<[string, WrittenBands, string]>([
    ['that overlap', [{ below: 30 }, { from: 29 }], 'bands[1]'],
    ['that descend', [40, 30], 'bands[0]'],
    ['that end where they begin', [{ from: 30, below: 30 }], 'bands[0]'],
    ['without any end', [{}], 'bands[0]'],
    ['behind an open one', [{ from: 10, below: 20 }, { below: 10 }], 'bands[1]'],
    [
      'of one name',
      [
        { below: 30, id: 'x' },
        { from: 30, id: 'x' },
      ],
      'bands',
    ],
  ])('%s', (_, written, path) => {
    let refused: unknown;
    try {
      bands(written);
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof InputError)) throw new Error('not refused');
    expect(refused.problems.map((problem) => problem.path)).toContain(path);
  });
});

const book = (more: Partial<WrittenCodebook['populations'][number]>): WrittenCodebook => ({
  id: 'book',
  populations: [
    { id: 'p', min: 1, max: 5, missing: [99, 'NA'], scales: [{ id: 's', items: ['q'] }], ...more },
  ],
});

test('columns of numbers stand in their order, those with bands among the characteristics, too', () => {
  const [population] = resolveCodebook(
    book({
      group: { column: 'income', bands: [{ below: 100 }, { from: 100 }] },
      characteristics: [
        { column: 'height', number: true, unit: 'cm', missing: [] },
        { column: 'sex', levels: ['f', 'm'] },
        { column: 'age', bands: [{ below: 30 }, { from: 30 }], label: '나이' },
      ],
    }),
  ).populations;
  expect(population?.characteristics.map(({ column }) => column)).toEqual(['sex', 'age']);
  expect(population?.numbers).toEqual([
    { column: 'height', label: { ko: 'height', en: 'height' }, units: ['cm'], missing: [] },
    { column: 'age', label: { ko: '나이', en: '나이' }, units: [], missing: ['99', 'NA'] },
    { column: 'income', label: { ko: 'income', en: 'income' }, units: [], missing: ['99', 'NA'] },
  ]);
  expect(population?.group?.levels.map(({ id }) => id)).toEqual(['<100', '100+']);
});

test('a codebook with numbers, written with every default, is the same codebook', () => {
  const codebook = resolveCodebook(
    book({
      group: { column: 'income', bands: [{ below: 0.5 }, 0.5, { from: 2, below: 3 }, { from: 4 }] },
      characteristics: [
        { column: 'sex', levels: [{ value: 'f', values: ['f', 'F', 1] }, 'm'] },
        { column: 'age', bands: [20, 30], unit: '세' },
        { column: 'height', number: true, missing: ['x'] },
        { column: 'area', levels: ['a'] },
        { column: 'years', bands: [{ below: 30 }, { from: 30 }] },
      ],
    }),
  );
  expect(resolveCodebook(writtenCodebook(codebook))).toEqual(codebook);
});

describe('contradictions are refused', () => {
  test.each<[string, Partial<WrittenCodebook['populations'][number]>, string]>([
    ['neither levels nor bands', { characteristics: [{ column: 'age' }] }, 'characteristics[0]'],
    [
      'levels and bands',
      { characteristics: [{ column: 'age', levels: ['a'], bands: [20, 30] }] },
      'characteristics[0]',
    ],
    [
      'a unit of words',
      { characteristics: [{ column: 'sex', levels: ['f'], unit: 'cm' }] },
      'characteristics[0]',
    ],
    [
      'a missing code within a band',
      { characteristics: [{ column: 'age', bands: [20, 100] }] },
      'characteristics[0]',
    ],
    ['a group without levels', { group: { column: 'age' } }, 'group'],
    ['a group of one band', { group: { column: 'age', bands: [20] } }, 'group'],
    ['an item that holds numbers', { characteristics: [{ column: 'q', number: true }] }, 'characteristics'],
  ])('%s', (_, more, path) => {
    let refused: unknown;
    try {
      resolveCodebook(book(more));
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof InputError)) throw new Error('not refused');
    expect(refused.problems[0]?.path).toBe(`populations[0].${path}`);
  });
});

test('a missing code in the open band at an end is none of its numbers', () => {
  expect(() =>
    resolveCodebook(book({ characteristics: [{ column: 'age', bands: [20, 30] }] })),
  ).not.toThrow();
});
