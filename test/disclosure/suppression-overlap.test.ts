import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import type { Population } from '../../src/codebook/codebook.ts';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { fc } from '../fast-check.ts';
import { leaks } from './overlap-adversary.ts';
import { examined, overlapCases } from './overlap-cases.ts';
import { codebookOf, countsOf, type Person, reportOf } from './suppression-examples.ts';

const minCell = 5;

/** Scales of items p1, p2 …, answered from 0 to 3 by two groups of 100. */
function survey(scales: readonly object[]) {
  const book = {
    id: 'u',
    min: 0,
    max: 3,
    group: { column: 'g', levels: [{ id: 'a' }, { id: 'b' }] },
    scales,
  };
  const [population] = codebookOf(book).populations as readonly [Population];
  /** Answers are spread evenly, but for those that are given here: by item, the answers of the first people. */
  const told = (rare: Readonly<Record<string, readonly (number | null)[]>>, everybodyElse = 0) => {
    const people = Array.from(
      { length: 200 },
      (_, person): Person => ({
        group: (person % 2) as 0 | 1,
        answers: population.items.map(({ id }, item) => {
          const some = rare[id];
          if (some === undefined) return (person * (item + 3) + (person >> (item % 4))) % 4;
          const answer = some[person];
          return answer === undefined ? everybodyElse : answer;
        }),
      }),
    );
    const document = suppressSmallCells(reportOf(book, people), minCell, countsOf(book, people));
    return { document, given: leaks(population, people, document, minCell) };
  };
  return told;
}

const items = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}`);
const withoutMean = ({ scales, items: rows }: Report) => [
  ...new Set(scales.flatMap(({ scale, mean }) => (mean === null ? [scale] : []))),
  ...new Set(rows.flatMap(({ item, mean }) => (mean === null ? [item] : []))),
];

describe('scales that overlap', () => {
  test('PHQ-8 beside PHQ-9: the ninth item, which one person answered, does not follow from two means', () => {
    const told = survey([
      { id: 'phq8', items: items(1, 8) },
      { id: 'phq9', items: items(1, 9) },
    ]);
    const { document, given } = told({ p9: [1] });
    expect(given).toEqual([]);
    expect(withoutMean(document)).toEqual(['phq9', 'p9']);
    expect(document.comparisons.map(({ scale, student }) => [scale, student === null])).toEqual([
      ['phq8', false],
      ['phq9', true],
    ]);
  });

  test.each([
    [
      'the longer one first',
      [
        { id: 'long', items: items(1, 9) },
        { id: 'short', items: items(1, 8) },
      ],
      ['long'],
    ],
    [
      'an item that is reversed in both',
      [
        { id: 'short', items: items(1, 8), reverse: ['p2'] },
        { id: 'long', items: items(1, 9), reverse: ['p2', 'p9'] },
      ],
      ['long'],
    ],
    [
      'three, of which two differ by the item',
      [
        { id: 'one', items: items(1, 4) },
        { id: 'two', items: [...items(5, 8), 'p9'] },
        { id: 'both', items: items(1, 9) },
        { id: 'rest', items: items(5, 8) },
      ],
      ['rest', 'p5', 'p6'],
    ],
    [
      'neither within the other',
      [
        { id: 'left', items: items(1, 6) },
        { id: 'right', items: items(5, 9) },
        { id: 'all', items: items(1, 8) },
        { id: 'few', items: items(5, 8) },
      ],
      ['right'],
    ],
  ])('one item apart: %s', (_, scales, gone) => {
    const { document, given } = survey(scales)({ p9: [1] });
    expect(given).toEqual([]);
    expect(withoutMean(document)).toEqual([...gone, 'p9']);
  });

  test('two items apart: what both say together is not of one person either', () => {
    const told = survey([
      { id: 'short', items: items(1, 8) },
      { id: 'long', items: items(1, 10) },
    ]);
    expect(withoutMean(told({ p9: [1], p10: [0] }).document)).toEqual(['long', 'p9', 'p10']);
    // Where the other item has answers enough, the two may be told together.
    const { document, given } = told({ p9: [1] });
    expect(withoutMean(document)).toEqual(['p9', 'p10']);
    expect(given).toEqual([]);
  });

  test('without small counts, scales that overlap are told in full', () => {
    const told = survey([
      { id: 'short', items: items(1, 8) },
      { id: 'long', items: items(1, 9) },
      { id: 'other', items: items(4, 9), reverse: ['p5'] },
    ]);
    expect(told({}).document.suppressed).toEqual([]);
  });
});

describe('people who left something out', () => {
  test('a scale and its items do not tell the answers of the one person who has no score', () => {
    const told = survey([{ id: 's', items: items(1, 5) }]);
    const { document, given } = told({ p3: [null, ...Array.from({ length: 199 }, (_, at) => at % 4)] });
    expect(given).toEqual([]);
    expect(withoutMean(document)).toHaveLength(1);
    expect(document.scales.every(({ mean }) => mean !== null)).toBe(true);
  });

  test('the same items twice, with and without leave to skip one, do not tell the one person who did', () => {
    const told = survey([
      { id: 'strict', items: items(1, 5) },
      { id: 'lenient', items: items(1, 5), min_valid: 'half' },
    ]);
    const { document, given } = told({ p3: [null, ...Array.from({ length: 199 }, (_, at) => at % 4)] });
    expect(given).toEqual([]);
    expect(document.scales.filter(({ mean, group }) => group === 'all' && mean === null)).toHaveLength(1);
  });

  test('an inner scale that one person left unfinished does not tell the rest of that person’s answers', () => {
    const told = survey([
      {
        id: 'outer',
        scales: [
          { id: 'first', items: items(1, 3) },
          { id: 'second', items: items(4, 6) },
        ],
      },
    ]);
    const { document, given } = told({ p3: [null, ...Array.from({ length: 199 }, (_, at) => at % 4)] });
    expect(given).toEqual([]);
    expect(withoutMean(document)).toContain('first');
    expect(withoutMean(document)).not.toContain('outer');
  });

  test('many who left items of a scale out that has leave for it cost nothing, whatever scales stand beside it', () => {
    const told = survey([
      { id: 'lenient', items: items(1, 4), min_valid: 'half' },
      { id: 'beside', items: items(5, 7) },
    ]);
    const ten = Array.from({ length: 200 }, (_, at) => (at < 20 ? null : at % 4));
    expect(told({ p1: ten, p4: ten.toReversed() }).document.suppressed).toEqual([]);
  });

  test('one person who left a whole scale out, and five who left an item out, cost nothing', () => {
    const told = survey([
      { id: 's', items: items(1, 3) },
      { id: 't', items: items(4, 6) },
    ]);
    const even = Array.from({ length: 199 }, (_, at) => at % 4);
    expect(
      told({ p1: [null, ...even], p2: [null, ...even], p3: [null, ...even] }).document.suppressed,
    ).toEqual([]);
    const ten = Array.from({ length: 200 }, (_, at) => (at < 10 ? null : at % 4));
    expect(told({ p1: ten }).document.suppressed).toEqual([]);
  });
});

test('answers of 0 and 1 are their own squares: SDs of scales that overlap do not tell of one person either', () => {
  const found = examined({
    minCell: 3,
    book: {
      id: 'p',
      min: 0,
      max: 1,
      scales: [
        { id: 'one', items: ['a', 'b', 'c'], reverse: ['b'] },
        { id: 'two', items: ['a', 'b', 'c'], reverse: ['c'] },
        { id: 'three', items: ['b', 'c'] },
      ],
    },
    // Two people left something out, one of whom has a score on the third scale.
    people: [
      ...'111 111 111 111 111 111 001 111 111 111 101 111 111 111 111 010 001 111 101 101'.split(' '),
      ...'-01 111 111 111 010 1-1 111 111 111 111 110 111 011'.split(' '),
    ].map(
      (answers): Person => ({
        answers: [...answers].map((answer) => (answer === '-' ? null : Number(answer))),
      }),
    ),
  });
  expect(found.given).toEqual([]);
  expect(found.figures).toBeGreaterThan(0);
});

describe('an adversary who solves every equation of the document', () => {
  const holds = (runs: number) =>
    fc.assert(
      fc.property(overlapCases, (drawn) => {
        expect(examined(drawn).given).toEqual([]);
      }),
      { numRuns: runs },
    );

  test('has no small count and no figure of a few people, whatever the scales, the answers and what is left out', () => {
    holds(300);
  }, 60_000);

  test('would have them of nearly every such document, were nothing withheld, and is told something of many', () => {
    const drawn = fc.sample(overlapCases, { numRuns: 60, seed: 1 }).map(examined);
    expect(drawn.filter(({ givenByAll }) => givenByAll().length > 0).length).toBeGreaterThan(50);
    expect(drawn.filter(({ figures }) => figures > 0).length).toBeGreaterThan(20);
  });
});

test('a field that nobody has declared is not in the document', () => {
  const whole = reportOf(
    {
      id: 'u',
      min: 0,
      max: 3,
      group: { column: 'g', levels: [{ id: 'a' }, { id: 'b' }] },
      characteristics: [{ column: 'c', levels: ['m'] }],
      scales: [{ id: 's', items: ['i'] }],
    },
    Array.from(
      { length: 40 },
      (_, person): Person => ({ group: (person % 2) as 0 | 1, answers: [person % 4], levels: [0] }),
    ),
  );
  const more = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(more);
    if (typeof value !== 'object' || value === null) return value;
    return {
      ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, more(inner)])),
      undeclared: 1,
    };
  };
  const told = suppressSmallCells(more(whole) as Report, 5);
  // Texts, tests and reasons are told as they are, and told or withheld as a whole.
  const rows = [
    told,
    told.settings,
    told.tool,
    told.instrument,
    ...told.ledger,
    ...told.populations,
    ...told.populations.flatMap(({ groups }) => groups),
    ...told.characteristics,
    ...told.scales,
    ...told.items,
    ...told.comparisons,
  ];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => 'undeclared' in row)).toEqual([]);
});
