import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { publishedSchemas } from '../../schema/published-schemas.ts';
import type { Report } from '../../src/analyses/report/report-schema.ts';
import { jejuHanaro } from '../../src/codebook/built-in/jeju-hanaro.ts';
import { builtInCodebook, loadCodebook } from '../../src/codebook/load-codebook.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { referenceCases } from '../reference/reference-cases.ts';

const shipped = (file: string) => JSON.parse(readFileSync(`schema/${file}`, 'utf8')) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true });
const report = ajv.compile(shipped('report-1.json'));
const writtenCodebook = ajv.compile(shipped('codebook-1.json'));

test.each(publishedSchemas)(
  'schema/%s is what the code’s own schema gives (npm run schema)',
  (file, schema) => {
    expect(shipped(file)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);

test('the built-in codebook follows the shipped schema', () => {
  expect(writtenCodebook(jejuHanaro), JSON.stringify(writtenCodebook.errors)).toBe(true);
  expect(writtenCodebook({ ...jejuHanaro, populations: [] })).toBe(false);
});

const demo = () =>
  scoreFiles({ files: ['fixtures/staff.csv', 'fixtures/users.csv'], codebook: builtInCodebook() });
/** As a program downstream gets it. */
const printed = (document: Report) => JSON.parse(JSON.stringify(document)) as Report;

test('the report of the packaged answers follows the shipped schema, and a broken one does not', async () => {
  const document = printed(await demo());
  expect(report(document), JSON.stringify(report.errors)).toBe(true);
  expect(report({ ...document, schema_version: '2' })).toBe(false);
  expect(report({ ...document, scales: [{ ...document.scales[0], mean: 'NaN' }] })).toBe(false);
  expect(report({ ...document, surprise: 1 })).toBe(false);
});

test.each(referenceCases)('the report of the reference case %s follows the shipped schema', async (name) => {
  const folder = `fixtures/reference/cases/${name}`;
  const codebook = await loadCodebook(`${folder}/codebook.json`);
  expect(writtenCodebook(JSON.parse(readFileSync(`${folder}/codebook.json`, 'utf8')))).toBe(true);
  const document = printed(await scoreFiles({ files: [`${folder}/data.csv`], codebook }));
  expect(report(document), JSON.stringify(report.errors)).toBe(true);
});

test('no figure is lost on the way to JSON: what is null has a reason, what has a reason is null', async () => {
  const documents = await Promise.all(
    referenceCases.map(async (name) => {
      const folder = `fixtures/reference/cases/${name}`;
      const codebook = await loadCodebook(`${folder}/codebook.json`);
      return printed(await scoreFiles({ files: [`${folder}/data.csv`], codebook }));
    }),
  );
  const rows = documents.flatMap(({ scales, items, comparisons }) => [...scales, ...items, ...comparisons]);
  for (const row of rows) {
    const nulls = Object.entries(row).flatMap(([name, value]) =>
      value === null && name !== 'parent' ? [name] : [],
    );
    expect(nulls.sort()).toEqual(Object.keys(row.not_computed).sort());
  }
  expect(rows.some(({ not_computed }) => Object.keys(not_computed).length > 0)).toBe(true);
});
