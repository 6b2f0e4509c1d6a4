import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import { resolveCodebook } from '../../src/codebook/resolve/resolve-codebook.ts';
import { suppressSmallCells } from '../../src/disclosure/suppress-small-cells.ts';
import { noGroup, noLevel } from '../../src/responses/people/respondent.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { temporaryFile } from '../temporary-file.ts';
import { type Person, reportOf, times, writtenCodebook } from './suppression-examples.ts';

const likert = (answers: readonly number[]) => (index: number) => answers[index % answers.length] ?? 1;
const spread = likert([1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 2]);

test('a group of a few people is not told of at all; everybody is', () => {
  const persons = Array.from(
    { length: 30 },
    (_, index): Person => ({
      group: index < 4 ? 0 : 1,
      answers: times(7, {}).map((_one, item) => spread(index + item)),
      levels: [index % 2, 1],
    }),
  );
  const told = suppressSmallCells(reportOf(writtenCodebook, persons), 5);
  const groups = [
    told.populations.flatMap((row) => row.groups),
    told.scales,
    told.items,
    told.characteristics,
  ];
  for (const rows of groups) expect(new Set(rows.map((row) => row.group))).toEqual(new Set(['all']));
  expect(new Set(told.ledger.map((row) => row.group))).toEqual(new Set(['all']));
  expect(told.comparisons).toEqual([]);
  expect(told.suppressed[0]).toMatchObject({ table: 'groups', withheld: 'by_group' });
});

test('where a few people are of no group, the groups are told and the totals are not', () => {
  const persons = Array.from(
    { length: 42 },
    (_, index): Person => ({
      group: index < 2 ? noGroup : ((index % 2) as 0 | 1),
      answers: times(7, {}).map((_one, item) => spread(index + item)),
      levels: [index % 2, 1],
    }),
  );
  const told = suppressSmallCells(reportOf(writtenCodebook, persons), 5);
  for (const { group, mean } of told.scales) expect(mean === null).toBe(group === 'all');
  const compared = told.comparisons.filter(({ student }) => student !== null);
  expect(compared.map(({ scale }) => scale)).toEqual(['outer', 'inner']);
  expect(new Set(told.characteristics.map((row) => row.group))).toEqual(new Set(['here', 'there']));
});

test('people at no level are shown where they are many in one group and there is none in the other', () => {
  const persons = Array.from({ length: 80 }, (_, index): Person => {
    const group = (index % 2) as 0 | 1;
    return {
      group,
      answers: times(7, {}).map((_one, item) => spread(index + item)),
      levels: [group === 0 && index < 30 ? noLevel : (index >> 1) % 2, 1],
    };
  });
  const disclosed = suppressSmallCells(reportOf(writtenCodebook, persons), 5);
  const unknown = disclosed.characteristics.filter(({ level, n }) => level === null && n > 0);
  expect(unknown.map(({ group, n }) => [group, n])).toEqual([
    ['all', 15],
    ['here', 15],
  ]);
});

/** Everybody gives the highest answer but one person, on one item. */
const unanimous = (item: number) =>
  Array.from(
    { length: 40 },
    (_, index): Person => ({
      group: (index % 2) as 0 | 1,
      answers: times(7, {}).map((_one, other) =>
        other === item ? (index === 0 ? 3 : 4) : spread(index + other),
      ),
      levels: [index % 2, 1],
    }),
  );
const withoutMean = (told: Report) =>
  [...new Set(told.items.filter(({ mean }) => mean === null).map(({ item }) => item))].sort();

test('an item whose mean tells who differs goes with another one, since their scale’s mean is told', () => {
  const told = suppressSmallCells(reportOf(writtenCodebook, unanimous(0)), 3);
  expect(withoutMean(told)).toEqual(['a', 'b']);
  expect(told.scales.every(({ mean }) => mean !== null)).toBe(true);
});

test('the scale of such an item alone goes, too, and the item counts in the scale around it', () => {
  const told = suppressSmallCells(reportOf(writtenCodebook, unanimous(5)), 3);
  expect(withoutMean(told)).toEqual(['c', 'f']);
  const scales = told.scales.filter(({ mean }) => mean === null).map(({ scale }) => scale);
  expect(new Set(scales)).toEqual(new Set(['single']));
  expect(told.comparisons.filter(({ student }) => student === null).map(({ scale }) => scale)).toEqual([
    'single',
  ]);
  const lonely = suppressSmallCells(reportOf(writtenCodebook, unanimous(6)), 3);
  expect(withoutMean(lonely)).toEqual(['g']);
  expect(new Set(lonely.scales.filter(({ mean }) => mean === null).map(({ scale }) => scale))).toEqual(
    new Set(['alone']),
  );
});

test.each([2, 0, -1, 3.5])('a small cell of fewer than %s people is refused', (minCell) => {
  expect(() => suppressSmallCells(reportOf(writtenCodebook, []), minCell)).toThrow(RangeError);
});

describe('from files', () => {
  const codebook = resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'people',
        min: 1,
        max: 4,
        group: { column: 'area', levels: [{ id: 'here' }, { id: 'there' }] },
        characteristics: [{ column: 'sex', levels: ['m', 'f'] }],
        scales: [{ id: 's', items: ['a'] }],
      },
    ],
  });
  const file = (name: string, areas: readonly string[]) =>
    temporaryFile(
      name,
      [
        'area,sex,a',
        ...areas.map((area, index) => `${area},${index % 2 ? 'm' : 'f'},${spread(index)}`),
        '',
      ].join('\n'),
    );
  const many = (area: string, count: number) => new Array<string>(count).fill(area);

  test('no hash to try guesses on, no raw value and no number of rows in a warning', async () => {
    const files = [file('one.csv', [...many('here', 9), ...many('there', 9), 'hmm', 'hmm'])];
    const told = await scoreFiles({ files, codebook, minCell: 3 });
    expect(told.settings.min_cell).toBe(3);
    expect(told.inputs).toMatchObject([{ sha256: null, rows: { read: 20, used: 20 } }]);
    expect(JSON.stringify(told.warnings)).not.toMatch(/hmm|\b2\b/);
    expect(told.warnings).toMatchObject([{ code: 'level_unlisted', column: 'area' }]);
  });

  test('files that tell the groups apart are not told of where the groups are not', async () => {
    const files = [file('here.csv', many('here', 4)), file('there.csv', many('there', 20))];
    const told = await scoreFiles({ files, codebook, minCell: 5 });
    expect(told.inputs).toEqual([]);
    expect(told.suppressed.map(({ table, id }) => [table, id])).toContainEqual(['inputs', files[0]]);
    const whole = await scoreFiles({ files, codebook });
    expect(whole.inputs.map(({ rows }) => rows.used)).toEqual([4, 20]);
    expect(whole.suppressed).toEqual([]);
  });
});
