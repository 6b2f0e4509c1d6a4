import { expect, test } from 'vitest';
import { differencePictures } from '../../src/analyses/comparisons/comparison-pictures.ts';
import { answerPictures } from '../../src/analyses/items/item-pictures.ts';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';
import { decimalsFor } from '../../src/document/decimals.ts';
import { pictureData } from '../../src/document/picture-data.ts';
import { scoreFiles } from '../../src/score-files.ts';

const report = await scoreFiles({
  files: ['fixtures/users.csv', 'fixtures/staff.csv'],
  codebook: builtInCodebook(),
});
const view = { language: 'en', decimals: decimalsFor(2) } as const;

test('pictures of answers have each item of the report once, and all its people', () => {
  const pictures = answerPictures(report, view);
  const rows = pictures.flatMap(({ drawing }) => {
    if (drawing.kind !== 'diverging_bars') throw new Error(drawing.kind);
    return drawing.rows;
  });
  const items = report.items.filter(({ group }) => group === 'all');
  expect(rows.map(({ label }) => label).sort()).toEqual(items.map(({ label }) => label.en).sort());
  for (const { label, people } of rows) {
    const item = items.find((one) => one.label.en === label);
    expect(people).toEqual(Object.values(item?.counts ?? {}));
    expect(people?.reduce((sum, one) => sum + one, 0)).toBe(item?.n);
  }
});

test('the description of a picture of answers names the item with the largest share above the middle', () => {
  const picture = answerPictures(report, view).find(({ caption }) => caption.includes('satisfaction'));
  const shares = report.items
    .filter(
      ({ item, group }) =>
        group === 'all' &&
        picture?.drawing.kind === 'diverging_bars' &&
        picture.drawing.rows.some(
          ({ label }) => label === report.items.find((one) => one.item === item)?.label.en,
        ),
    )
    .map(({ label, counts, n }) => ({
      label: label.en,
      share: (100 * ((counts?.['4'] ?? 0) + (counts?.['5'] ?? 0))) / n,
    }));
  const most = shares.reduce((best, one) => (one.share > best.share ? one : best));
  expect(picture?.description).toContain(
    `Most answers above the middle: ${most.label}, ${Math.round(most.share)}%.`,
  );
});

test('pictures of differences have Hedges’ g of every scale, and count the intervals without zero', () => {
  const [picture, ...others] = differencePictures(report, view);
  expect(others).toEqual([]);
  if (picture?.drawing.kind !== 'forest') throw new Error('no picture');
  const { rows } = picture.drawing;
  expect(rows.map(({ estimate }) => estimate.value)).toEqual(
    report.comparisons.map(({ hedges_g }) => hedges_g?.estimate),
  );
  expect(picture.drawing.sides).toEqual(['Comparison higher', 'Pilot higher']);
  const apart = report.comparisons.filter(
    ({ hedges_g }) => hedges_g && Math.sign(hedges_g.conf_low) === Math.sign(hedges_g.conf_high),
  );
  expect(picture.description).toContain(
    `${apart.length} of ${report.comparisons.length} intervals without zero.`,
  );
  const { rows: data } = pictureData('differences', [picture]);
  expect(data.map(([, , , value]) => value)).toEqual(rows.map(({ estimate }) => estimate.value));
});
