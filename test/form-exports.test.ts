import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formExports } from '../fixtures/forms/form-exports.ts';
import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { scoreFiles } from '../src/score-files.ts';
import { temporaryFile } from './temporary-file.ts';

const clean = await scoreFiles({ files: ['fixtures/users.csv'], codebook: builtInCodebook() });
const exports = formExports(readFileSync('fixtures/users.csv', 'utf8'));

describe.each(exports)('$service', ({ file, text, codebook: codebookFile }) => {
  test('gives the figures of fixtures/users.csv, and none of its rows is lost', async () => {
    const report = await scoreFiles({
      files: [temporaryFile(file, text)],
      codebook: resolveCodebook(codebookFile),
    });
    const { characteristics, scales, items, comparisons, populations } = report;
    expect({ characteristics, scales, items, comparisons, populations }).toEqual({
      characteristics: clean.characteristics,
      scales: clean.scales,
      items: clean.items,
      comparisons: clean.comparisons,
      populations: clean.populations,
    });
    expect(report.inputs[0]?.rows.used).toBe(120);
    expect(report.warnings.map(({ code }) => code)).toEqual(
      report.warnings.map(() => expect.stringMatching(/^(header_rows|answer_normalised)$/)),
    );
  });
});
