import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codebookFingerprint } from '../../../src/count/tallies/codebook-fingerprint.ts';
import { jejuCodebook } from '../../printed/jeju-tables.ts';
import { site } from './tally-site.ts';

// As hanaro 0.1.0 wrote it at commit ac1870e: `hanaro tally fixtures/users.csv`, field `instrument.sha256`.
const before = '38b3c76310493186c7e152607eec9e881dde8605b384a129d69cb5c3015054ac';

test('a tally by the built-in codebook from before its Korean labels were spaced is still pooled', async () => {
  const { part, score } = site(jejuCodebook);
  const file = await part('users.json', ['fixtures/users.csv']);
  const pooled = await score([file]);
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, written.replace(codebookFingerprint(jejuCodebook), before));
  expect(readFileSync(file, 'utf8')).not.toBe(written);
  const { scales } = await score([file]);
  expect(scales).toEqual(pooled.scales);
});
