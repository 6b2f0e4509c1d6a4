import { describe, expect, test } from 'vitest';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { noGroup } from '../../src/responses/people/respondent.ts';
import { distributions, givenAway, type Person, reportOf, times } from './suppression-examples.ts';

const grouped = (groups: number) => ({
  column: 'g',
  levels: ['a', 'b', 'c'].slice(0, groups).map((id) => ({ id })),
});

/** The document of every possible state of the data, with the cells that it may not tell. */
function everyDocument<State>(
  states: readonly State[],
  see: (state: State) => { codebook: object; people: readonly Person[]; cells: readonly number[] },
  minCell: number,
) {
  return states.map((state) => {
    const { codebook, people, cells } = see(state);
    return { cells, document: JSON.stringify(suppressSmallCells(reportOf(codebook, people), minCell)) };
  });
}

/** Nothing is withheld of at least one state, something of at least one. */
function expectBoth(data: readonly { readonly document: string }[]): void {
  const withheld = data.filter(({ document }) => !document.includes('"suppressed":[]')).length;
  expect(withheld).toBeGreaterThan(0);
  expect(withheld).toBeLessThan(data.length);
}

describe.each([
  { levels: 2, columns: 2, unknown: false, people: 8, minCell: 3 },
  { levels: 2, columns: 2, unknown: false, people: 12, minCell: 5 },
  { levels: 3, columns: 2, unknown: false, people: 9, minCell: 3 },
  { levels: 3, columns: 1, unknown: true, people: 11, minCell: 5 },
  { levels: 2, columns: 2, unknown: true, people: 8, minCell: 3 },
  { levels: 1, columns: 3, unknown: true, people: 10, minCell: 4 },
  { levels: 2, columns: 3, unknown: false, people: 8, minCell: 3 },
  { levels: 2, groups: 3, columns: 3, unknown: false, people: 9, minCell: 3 },
  { levels: 2, groups: 3, columns: 4, unknown: false, people: 7, minCell: 3 },
])(
  'a characteristic of $levels levels in $columns columns, $people people, groups: $groups, without a level: $unknown',
  ({ levels, groups = 2, columns, unknown, people, minCell }) => {
    const codebook = {
      id: 'p',
      min: 1,
      max: 2,
      ...(columns > 1 ? { group: grouped(groups) } : {}),
      characteristics: [{ column: 'c', levels: Array.from({ length: levels }, (_, level) => `l${level}`) }],
      scales: [{ id: 's', items: ['i'] }],
    };
    const lines = unknown ? levels + 1 : levels;
    const data = everyDocument(
      distributions(lines * columns, people),
      (table) => ({
        codebook,
        cells: table.slice(0, levels * columns),
        people: table.flatMap((count, cell) => {
          const level = Math.floor(cell / columns);
          const group = columns > 1 && cell % columns < groups ? cell % columns : noGroup;
          return times(count, { group, levels: [level < levels ? level : -1] });
        }),
      }),
      minCell,
    );

    test(`no withheld cell of fewer than ${minCell} can be had from the document, of all tables there can be`, () => {
      expectBoth(data);
      expect(givenAway(data, minCell)).toEqual([]);
    });

    test('no cell of fewer is told', () => {
      for (const { document } of data) {
        const rows = (JSON.parse(document) as { characteristics: { n: number }[] }).characteristics;
        expect(rows.filter(({ n }) => n > 0 && n < minCell)).toEqual([]);
      }
    });
  },
);

describe.each([
  { max: 2, sizes: [11], minCell: 5 },
  { max: 3, sizes: [11], minCell: 3 },
  { max: 4, sizes: [11], minCell: 3 },
  { max: 4, sizes: [11], minCell: 5 },
  { max: 5, sizes: [9], minCell: 3 },
  { max: 5, sizes: [10], minCell: 5 },
  { max: 6, sizes: [7], minCell: 3 },
  { max: 3, sizes: [7, 6], minCell: 3 },
  { max: 4, sizes: [5, 5], minCell: 3 },
  { max: 3, sizes: [4, 4, 4], minCell: 3 },
])('answers from 1 to $max of $sizes people, in a scale of this item alone', ({ max, sizes, minCell }) => {
  const codebook = {
    id: 'p',
    min: 1,
    max,
    ...(sizes.length > 1 ? { group: grouped(sizes.length) } : {}),
    scales: [{ id: 's', items: ['i'] }],
  };
  const states = sizes.reduce<number[][]>(
    (before, size) => before.flatMap((cells) => distributions(max, size).map((more) => [...cells, ...more])),
    [[]],
  );
  const data = everyDocument(
    states,
    (cells) => ({
      codebook,
      cells,
      people: cells.flatMap((count, cell) => {
        const group = sizes.length > 1 ? Math.floor(cell / max) : noGroup;
        return times(count, { group, answers: [(cell % max) + 1] });
      }),
    }),
    minCell,
  );

  test(`no count below ${minCell} can be had from n, mean, SD and the tests, of all answers there can be`, () => {
    expectBoth(data);
    expect(givenAway(data, minCell)).toEqual([]);
  });

  test('no count of fewer is told', () => {
    for (const { document } of data) {
      const rows = (JSON.parse(document) as { items: { counts: Record<string, number> | null }[] }).items;
      const counts = rows.flatMap((row) => Object.values(row.counts ?? {}));
      expect(counts.filter((count) => count > 0 && count < minCell)).toEqual([]);
    }
  });
});

test('the adversary finds what a weaker rule would give away', () => {
  const codebook = { id: 'p', min: 1, max: 4, scales: [{ id: 's', items: ['i'] }] };
  const data = distributions(4, 8).map((cells) => {
    const report = reportOf(
      codebook,
      cells.flatMap((count, cell) => times(count, { answers: [cell + 1] })),
    );
    // Only the counts are withheld.
    return { cells, document: JSON.stringify(report.items.map(({ n, mean, sd }) => [n, mean, sd])) };
  });
  expect(givenAway(data, 3)).toContainEqual({ cells: [0, 0, 1, 7], cell: 2 });
});
