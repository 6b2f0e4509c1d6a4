import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instrumentFingerprint } from '../../src/pool/instrument-fingerprint.ts';
import { jejuInstrument } from '../published/jeju-tables.ts';
import { site } from './tally-site.ts';

// As hanaro 0.1.0 wrote it at commit ac1870e: `hanaro tally fixtures/users.csv`, field `instrument.sha256`.
const before = '38b3c76310493186c7e152607eec9e881dde8605b384a129d69cb5c3015054ac';

test('a tally by the built-in codebook from before its Korean labels were spaced is still pooled', async () => {
  const { part, score } = site(jejuInstrument);
  const file = await part('users.json', ['fixtures/users.csv']);
  const pooled = await score([file]);
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, written.replace(instrumentFingerprint(jejuInstrument), before));
  expect(readFileSync(file, 'utf8')).not.toBe(written);
  const { scales } = await score([file]);
  expect(scales).toEqual(pooled.scales);
});
