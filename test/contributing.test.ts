import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const guides = ['CONTRIBUTING.md', 'docs/architecture.md'];
const documents = [
  ...guides,
  'README.md',
  'README.ko.md',
  'fixtures/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
/** What the recipes are about to make. */
const made = [
  'src/stats/harmonic-mean.ts',
  ...['x.ts', 'x-row.ts', 'x-rows.ts', 'x-tables.ts'].map((file) => `src/analyses/x/${file}`),
  'src/formats/latex.ts',
  'test/formats/latex.test.ts',
  'src/read/ods/read-ods.ts',
  'src/measures/x.ts',
  'src/analyses/studies/x-study.ts',
  'src/commands/study/x.ts',
  'src/commands/x.ts',
  'test/commands/x.test.ts',
  'src/messages/ja/',
];
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:src|test|docs|fixtures|kernel|codebooks|bin)\/[\w./-]*)/g)].map(
    ([, path = '']) => path,
  );

test.each(documents)('every file that %s names is there, or is what a recipe makes', (document) => {
  const paths = pathsIn(readFileSync(document, 'utf8'));
  if (guides.includes(document)) expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(path) && !made.includes(path))).toEqual([]);
});

test.each(documents)('every link of %s leads to a file', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)];
  const files = links.map(([, link = '']) => join(dirname(document), link));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('what the recipes make is named in them', () => {
  const named = new Set(guides.flatMap((guide) => pathsIn(readFileSync(guide, 'utf8'))));
  expect(made.filter((path) => !named.has(path))).toEqual([]);
});

test('there is a recipe for each thing that is added', () => {
  const headings = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^### (.*)$/gm)].map(
    ([, title]) => title,
  );
  expect(headings).toEqual([
    'A statistic',
    'An analysis',
    'A measure',
    'A study',
    'A format to write',
    'A picture',
    'A format to read',
    'A command',
    'A language',
    'The built-in codebook',
  ]);
});

test('the scripts that the guide names are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
