import { expect, test } from 'vitest';
import { builtInCodebook } from '../../src/codebook/load-codebook.ts';
import { renderJson } from '../../src/formats/json.ts';
import { scoreFiles } from '../../src/score-files.ts';

test('the text is the whole report, indented, every number with all its digits, and ends its last line', async () => {
  const report = await scoreFiles({ files: ['fixtures/users.csv'], codebook: builtInCodebook() });
  const text = renderJson(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(text).toMatch(/^\{\n {2}"schema_version": "1",\n/);
  expect(text).toMatch(/[^\n]\n$/);
});
