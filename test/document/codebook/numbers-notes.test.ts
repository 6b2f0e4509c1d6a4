import { expect, test } from 'vitest';
import { buildCodebookOutline } from '../../../src/codebook/outline/build-codebook-outline.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { codebookCheck } from '../../../src/document/codebook/codebook-check-data.ts';
import { codebookCheckDocument } from '../../../src/document/codebook/codebook-check-document.ts';
import { codebookDocument } from '../../../src/document/codebook/codebook-document.ts';

const outline = buildCodebookOutline(
  resolveCodebook({
    id: 'book',
    populations: [
      {
        id: 'p',
        min: 1,
        max: 5,
        missing: [99],
        group: { column: 'years', bands: [{ below: 5 }, { from: 10 }] },
        characteristics: [
          {
            column: 'age',
            label: 'Age',
            bands: [{ below: 30, label: 'young' }, { from: 30 }],
            missing: [999],
          },
          { column: 'height', number: true, unit: 'cm' },
        ],
        scales: [{ id: 's', items: ['q'] }],
      },
    ],
  }),
);
const paragraphs = (blocks: ReturnType<typeof codebookDocument>['blocks']) =>
  blocks.flatMap((block) => ('lines' in block ? block.lines : []));

test('a codebook says units, missing codes of a column of numbers and numbers in no band', () => {
  expect(JSON.stringify(codebookDocument(outline, 'en').blocks)).toContain('young · 30 and over');
  const lines = JSON.stringify(paragraphs(codebookDocument(outline, 'en').blocks));
  for (const line of [
    'height: with the unit cm',
    'age: no answer: an empty cell, 999',
    'years: numbers from 5 to under 10 are in no band',
  ])
    expect(lines).toContain(line);
  expect(lines).not.toContain('height: no answer');
});

test('checking it says the gaps, for programs, too', () => {
  const checked = { file: 'book.yaml', outline, toConfirm: [] };
  expect(codebookCheck(checked).band_gaps).toEqual([
    { population: 'p', column: 'years', from: '5', below: '10' },
  ]);
  expect(JSON.stringify(codebookCheckDocument(checked, 'ko').blocks)).toContain(
    'years: 5 이상 10 미만은 어느 구간에도 들지 않음',
  );
});
