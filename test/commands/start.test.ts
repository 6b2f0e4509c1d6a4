import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What is loaded with a file before anything is asked for: its imports, types and `import()` apart, and theirs. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gms,
  );
  for (const [, name = ''] of imports) {
    // A file of a library is that library.
    if (!name.startsWith('.')) seen.add(name.replace(/^([^@/][^/]*)\/.*$/u, '$1'));
    else if (name.endsWith('.ts')) loadedWith(join(dirname(file), name), seen);
  }
  return seen;
}

const librariesOf = (file: string) =>
  [...loadedWith(file)].filter((name) => !name.startsWith('src/') && !name.startsWith('node:')).sort();

describe('what the program loads before it does anything', () => {
  test('is the library of command lines, colours, and what measures the width of its help', () => {
    expect(librariesOf('src/commands/main.ts')).toEqual(['chalk', 'commander', 'string-width']);
    expect(librariesOf('src/config/config-schema.ts')).toContain('zod');
  });

  test.each([
    'score',
    'check',
    'tally',
    'printed/verify',
    'printed/audit',
    'printed/reconstruct',
    'printed/published',
    'codebook/codebook-command',
  ])('%s brings no schema, statistics, database or file format library with it', (name) => {
    const libraries = librariesOf(`src/commands/${name}.ts`);
    expect(libraries.filter((one) => !['commander', 'string-width', 'chalk'].includes(one))).toEqual([]);
  });
});

/** All that a file may ever load: what it imports when it is needed, too. */
function everLoadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const now = text.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gms);
  const later = text.matchAll(/\bimport\('([^']+)'\)/gu);
  for (const [, name = ''] of [...now, ...later]) {
    if (name.startsWith('.') && name.endsWith('.ts')) everLoadedWith(join(dirname(file), name), seen);
  }
  return seen;
}

test('scoring never loads anything of papers or printed tables, and audit loads papers when it runs', () => {
  const ofPapers = (file: string) =>
    [...everLoadedWith(file)].filter((one) => /^src\/(?:papers|printed)\//u.test(one));
  expect(ofPapers('src/commands/score.ts')).toEqual([]);
  expect(ofPapers('src/score-files.ts')).toEqual([]);
  expect(ofPapers('src/commands/printed/audit.ts')).toContain('src/papers/audit-paper.ts');
  const atStart = [...loadedWith('src/commands/main.ts')].filter((one) => one.startsWith('src/papers/'));
  expect(atStart.filter((one) => !one.endsWith('paper-kinds.ts'))).toEqual([]);
});
