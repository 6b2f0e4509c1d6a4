import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/published');

test('no sentence about printed figures has a bare pair of Korean particles', () => {
  const pairs = /이\(가\)|가\(이\)|을\(를\)|를\(을\)|은\(는\)|는\(은\)|\(으\)로|과\(와\)|와\(과\)/u;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => pairs.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
});
