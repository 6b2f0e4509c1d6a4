import { expect, test } from 'vitest';
import { indicatorPictures, profilePictures } from '../../../src/analyses/scales/scale-pictures.ts';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { decimalsFor } from '../../../src/document/decimals.ts';
import { scoreFiles } from '../../../src/score-files.ts';

const report = await scoreFiles({
  files: ['fixtures/users.csv', 'fixtures/staff.csv'],
  codebook: builtInCodebook(),
});
const view = { language: 'en', decimals: decimalsFor(2) } as const;

test('indicators have the 0–100 scores of the report and its intervals on the same range', () => {
  const pictures = indicatorPictures(report, view);
  expect(pictures).toHaveLength(2);
  for (const { drawing } of pictures) {
    if (drawing.kind !== 'dots') throw new Error(drawing.kind);
    expect(drawing.rows.length).toBeGreaterThan(0);
    for (const { label, points } of drawing.rows) {
      for (const [index, { value, low, high }] of points.entries()) {
        const group = drawing.series[index]?.id;
        const row = report.scales.find((one) => one.label.en === label && one.group === group);
        if (!row || row.conf_low === null || row.conf_high === null) throw new Error(label);
        expect(value).toBe(row.score100);
        const points = (hundred: number | null) => row.min + ((hundred ?? 0) / 100) * (row.max - row.min);
        expect(points(low)).toBeCloseTo(row.conf_low, 10);
        expect(points(high)).toBeCloseTo(Math.min(row.conf_high, row.max), 10);
      }
    }
  }
});

test('a profile has an indicator and the scales inside it, and its description names the ends', () => {
  const satisfaction = profilePictures(report, view).find(({ caption }) => caption.includes('satisfaction'));
  if (satisfaction?.drawing.kind !== 'dots') throw new Error('no picture');
  const { rows } = satisfaction.drawing;
  expect(rows.map(({ indent }) => indent)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  const values = rows.flatMap(({ points }) => points.map(({ value }) => value ?? Number.NaN));
  expect(satisfaction.description).toContain(`${Math.max(...values).toFixed(1)}.`);
  expect(satisfaction.description).toContain(`${Math.min(...values).toFixed(1)}.`);
});

test('a description has the confidence level as it was asked for', async () => {
  const asked = { files: ['fixtures/users.csv'], codebook: builtInCodebook(), confidenceLevel: 0.57 };
  const [picture] = indicatorPictures(await scoreFiles(asked), view);
  expect(picture?.description).toContain('57% confidence intervals');
});
