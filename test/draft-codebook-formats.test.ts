import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formExports } from '../fixtures/forms/form-exports.ts';
import { builtInCodebook, loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const clean = await scoreFiles({ files: ['fixtures/users.csv'], codebook: builtInCodebook() });
const meansOf = ({ items }: typeof clean) =>
  items.filter(({ group }) => group === 'all').map(({ n, mean, sd }) => ({ n, mean, sd }));

async function drafted(file: string) {
  const { text } = await draftCodebook({ files: [file], language: 'en' });
  const codebook = await loadCodebook(temporaryFile('draft.yaml', text));
  const report = await scoreFiles({ files: [file], codebook });
  return { text, population: codebook.populations[0], report };
}

describe.each(formExports(readFileSync('fixtures/users.csv', 'utf8')))(
  'an export of $service',
  ({ file, text }) => {
    test('is scored by the draft that is made from it to the figures of the clean file', async () => {
      const { report, population } = await drafted(temporaryFile(file, text));
      expect(meansOf(report)).toEqual(meansOf(clean));
      expect(report.inputs[0]?.rows.used).toBe(120);
      expect(population?.characteristics.length).toBeGreaterThanOrEqual(8);
    });
  },
);

describe.each(['users.sav', 'users-cp949.sav', 'users.zsav', 'users.xlsx'])('%s', (name) => {
  test('is scored by its draft to the figures of the clean file', async () => {
    const { report, population } = await drafted(`fixtures/formats/${name}`);
    expect(meansOf(report)).toEqual(meansOf(clean));
    expect(population).toMatchObject({ respondent: 'id', group: { column: 'area' } });
    expect(population?.group?.levels.map(({ label }) => label.ko)).toEqual(['시범지역', '타 지역']);
  });
});

test('SPSS: labels of variables and values, and declared missing values, come from the file', async () => {
  const { text, population } = await drafted('fixtures/formats/kinds.sav');
  expect(population?.items).toMatchObject([
    { min: 1, max: 5, missing: ['9', '99'], label: { ko: '서비스에 만족하십니까?' } },
  ]);
  // The file says the end points itself: nothing to confirm but the groups, and a grade that may be an answer.
  expect(text.match(/^.*# confirm: /gm)).toEqual([
    expect.stringContaining('column: 지역'),
    expect.stringContaining('column: 등급'),
  ]);
  expect(population?.group?.levels.map(({ values, label }) => [values, label.ko])).toEqual([
    [['1'], '시범지역'],
    [['2'], '타 지역'],
  ]);
  expect(population?.characteristics.map(({ column }) => column)).toEqual(['등급']);
});
