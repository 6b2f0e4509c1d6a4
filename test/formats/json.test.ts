import { expect, test } from 'vitest';
import { renderJson } from '../../src/formats/json.ts';
import { builtInInstrument } from '../../src/instrument/load-instrument.ts';
import { scoreFiles } from '../../src/score-files.ts';

test('the text is the whole report, indented, every number with all its digits, and ends its last line', async () => {
  const report = await scoreFiles({ files: ['fixtures/users.csv'], instrument: builtInInstrument() });
  const text = renderJson(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(text).toMatch(/^\{\n {2}"schema_version": "1",\n/);
  expect(text).toMatch(/[^\n]\n$/);
});
