import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const { exports } = z
  .object({
    exports: z.record(
      z.string(),
      z.union([z.string(), z.object({ types: z.string(), default: z.string() })]),
    ),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('what the package exports is built from files that are there', () => {
  const built = Object.values(exports).filter((target) => typeof target === 'object');
  expect(built).toHaveLength(2);
  for (const target of built) {
    const source = target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    expect(existsSync(source), source).toBe(true);
    expect(target.types).toBe(`./dist/types/${source.replace(/\.ts$/, '.d.ts')}`);
  }
});
