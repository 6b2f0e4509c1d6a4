import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernelText } from '../../../kernel/compile-kernel.ts';

test('src/count/lane/kernel.ts is what its source compiles to (npm run kernel)', () => {
  expect(readFileSync('src/count/lane/kernel.ts', 'utf8')).toBe(kernelText());
});
