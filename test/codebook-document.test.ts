import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCodebook } from '../src/codebook/load-codebook.ts';
import { draftCodebook } from '../src/draft-codebook.ts';
import { temporaryFile } from './temporary-file.ts';

const blocks = [...readFileSync('docs/codebook.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, block = '']) => block,
);
const [example = ''] = blocks;
const draft = blocks.find((block) => block.includes('\n# Draft of a codebook'));

test('the codebook in docs/codebook.md can be used', async () => {
  const [guests] = (await loadCodebook(temporaryFile('cafe.yaml', example))).populations;
  expect(guests).toMatchObject({ respondent: 'receipt', group: { column: 'branch' } });
  expect(guests?.columns.size).toBe(1);
  expect(guests?.items[0]?.answers.size).toBe(5);
  expect(guests?.impossible).toHaveLength(1);
});

test('the draft in docs/codebook.md is what init writes', async () => {
  const { text } = await draftCodebook({ files: ['fixtures/example/cafe.csv'], language: 'en' });
  expect(draft).toBe(text);
});
