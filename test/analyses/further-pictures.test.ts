import { describe, expect, test } from 'vitest';
import type { pictureKinds } from '../../src/analyses/pictures.ts';
import { compareStudy } from '../../src/analyses/studies/compare-study.ts';
import { plotSettings } from '../../src/analyses/studies/plot-study.ts';
import { builtInCodebook, loadCodebook } from '../../src/codebook/load-codebook.ts';
import { decimalsFor } from '../../src/document/decimals.ts';
import { pictureData } from '../../src/document/picture-data.ts';
import { pictureTable } from '../../src/document/picture-table.ts';
import { drawPicture } from '../../src/formats/svg/draw-picture.ts';
import { onPaper } from '../../src/formats/svg/theme.ts';
import { languages } from '../../src/localized.ts';
import { plotFiles } from '../../src/plot-files.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { studyFiles } from '../../src/study-files.ts';

const users = { files: ['fixtures/users.csv'], codebook: builtInCodebook() };
const course = {
  files: ['fixtures/example/course.csv'],
  codebook: await loadCodebook('fixtures/example/course.yaml'),
  waveOf: () => undefined,
};
const view = { language: 'en', decimals: decimalsFor(2) } as const;
const report = await scoreFiles(users);
const drawn = async (kind: keyof typeof pictureKinds, of: Parameters<typeof plotFiles>[1] = users) =>
  (await plotFiles(kind, of)).drawn.pictures(view);
/** What is written in a picture. */
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('an item heat map has the mean of each item and group of the report, in figures', async () => {
  const pictures = await drawn('heatmap');
  const cells = pictures.flatMap((picture) => pictureData('heatmap', [picture]).rows.map((row) => row[3]));
  const means = report.items.filter(({ group }) => group !== 'all').map(({ mean }) => mean);
  expect(cells.toSorted()).toEqual(means.toSorted());
  const [first] = pictures;
  const texts = first ? textsOf(drawPicture(first, onPaper('p'))) : [];
  for (const [, row, , value] of first ? pictureData('x', [first]).rows : []) {
    expect(texts).toContain(row);
    expect(texts).toContain(Number(value).toFixed(2));
  }
});

test('a radar has the scores on 0–100 of the scales directly inside, in the order of the codebook', async () => {
  const [quality] = await drawn('radar');
  const inner = report.scales.filter(({ parent, group }) => parent === 'service_quality' && group !== 'all');
  const rows = quality ? pictureData('radar', [quality]).rows : [];
  expect(rows.map((row) => row[3]).toSorted()).toEqual(inner.map(({ score100 }) => score100).toSorted());
  expect([...new Set(rows.map((row) => row[1]))]).toEqual([...new Set(inner.map(({ label }) => label.en))]);
});

test('distributions have every person with a score in one bar, and the mean of the report', async () => {
  for (const { drawing, caption } of await drawn('distributions')) {
    if (drawing.kind !== 'distributions') throw new Error(drawing.kind);
    const rows = report.scales.filter(({ label, group }) => group !== 'all' && caption.includes(label.en));
    expect(drawing.rows.map(({ mean }) => mean)).toEqual(rows.map(({ mean }) => mean));
    expect(drawing.rows.map(({ bars }) => bars.reduce((sum, { people }) => sum + people, 0))).toEqual(
      rows.map(({ n }) => n),
    );
    for (const { curve } of drawing.rows) expect(curve).toHaveLength(61);
  }
});

test('changes are those of hanaro compare, on 0–100 and second − first', async () => {
  const { paired } = await studyFiles(compareStudy, {
    ...course,
    settings: {
      ...plotSettings,
      alternative: 'two_sided',
      margin: null,
      adjust: null,
      family: 'all',
    },
  });
  const [picture] = await drawn('changes', course);
  const changes = (picture ? pictureData('changes', [picture]).rows : []).filter((row) =>
    String(row[2]).endsWith('change'),
  );
  const rows = paired.filter(({ group }) => group !== 'all');
  expect(changes).toHaveLength(rows.length);
  for (const [, label, series, value, low, high] of changes) {
    const row = rows.find(
      (one) =>
        one.label.en === label && String(series).startsWith(one.group === 'course' ? 'Course' : 'Waiting'),
    );
    // Four points from the lowest score to the highest.
    expect(value).toBeCloseTo(-25 * (row?.estimate ?? Number.NaN), 10);
    expect(low).toBeCloseTo(-25 * (row?.student?.conf_high ?? Number.NaN), 10);
    expect(high).toBeCloseTo(-25 * (row?.student?.conf_low ?? Number.NaN), 10);
  }
  const [first] = rows;
  const texts = picture ? textsOf(drawPicture(picture, onPaper('p'))).join('\n') : '';
  expect(texts).toContain(`${((100 * ((first?.mean1 ?? 0) - 1)) / 4).toFixed(1)} → `);
  expect(picture?.description).toContain('Of 8 intervals, 3 above zero and 1 below.');
});

describe.each(['radar', 'distributions', 'heatmap', 'changes'] as const)('%s', (kind) => {
  test('says what is to be seen in every language, and stands as a table where it cannot be drawn', async () => {
    const { drawn: made } = await plotFiles(kind, kind === 'changes' ? course : users);
    for (const language of languages) {
      for (const picture of made.pictures({ ...view, language })) {
        expect(picture.description.length).toBeGreaterThan(30);
        const { columns, rows } = pictureTable(picture, language);
        expect(rows.length).toBeGreaterThan(2);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        const svg = drawPicture(picture, onPaper('q'));
        const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^q-/);
      }
    }
  });
});
