import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deciders } from './deciders.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));

test.each(deciders)(
  '$files: there are such files, and the tests that are to notice',
  ({ files, tests, more }) => {
    expect(sources.filter((file) => files.test(file)).length).toBeGreaterThan(1);
    expect([...tests, ...more].filter((path) => !existsSync(path))).toEqual([]);
  },
);
