import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../../fixtures/files/corpus.ts';
import { codebookFile as surveyBook } from '../../../fixtures/files/survey.ts';
import { builtInCodebook } from '../../../src/codebook/load-codebook.ts';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import { allLanes } from './all-lanes.ts';
import { anyFileComesOutTheSame } from './any-file.ts';

test('the packaged users are counted from their bytes, all but the two rows that wait with the header', async () => {
  expect(await allLanes(readFileSync('fixtures/users.csv'), builtInCodebook())).toBe(118);
});

describe.each(Object.entries(corpus))('the corpus of files: %s', (_, cases) => {
  const codebook = resolveCodebook(surveyBook);
  for (const { name, bytes, options } of cases) {
    test(`${name} comes out the same from its bytes and from its cells`, async () => {
      await allLanes(bytes, codebook, options.onDuplicate ? { ...options, onDuplicate: 'error' } : options);
    });
  }
});

test('any file comes out the same from its bytes and from its cells, however it arrives', () =>
  anyFileComesOutTheSame(60));
