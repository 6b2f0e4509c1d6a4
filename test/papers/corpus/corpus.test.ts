import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { corpus, folder, scoreOf } from './corpus.ts';

const names = corpus.documents.flatMap(({ tables }) => tables);
const tableOf = (name: string) => corpus.tables[name];

test('the corpus has enough tables of enough layouts, in every format and in both languages', () => {
  expect(names.length).toBeGreaterThanOrEqual(80);
  const layouts = new Set(names.flatMap((name) => tableOf(name)?.layouts ?? []));
  expect(layouts.size).toBeGreaterThanOrEqual(12);
  const endings = new Set(corpus.documents.map(({ file }) => file.replace(/^.*\./, '')));
  expect([...endings].toSorted()).toEqual(['docx', 'html', 'hwpx', 'md', 'pdf', 'tex', 'xlsx']);
  const languages = names.map((name) => tableOf(name)?.lang);
  for (const language of ['en', 'ko'])
    expect(languages.filter((one) => one === language).length).toBeGreaterThan(40);
  const written = readdirSync(folder).filter(
    (file) => file !== 'README.md' && [...endings].some((ending) => file.endsWith(`.${ending}`)),
  );
  expect(written.toSorted()).toEqual(corpus.documents.map(({ file }) => file).toSorted());
});

test('cells are read as they are, roles are right or not read, none is wrong, and nothing honest is accused', async () => {
  const all = { tables: names.length, cells: 0, cellsRight: 0, figures: 0, right: 0, notRead: 0 };
  const wrong: string[] = [];
  for (const document of corpus.documents) {
    const score = await scoreOf(document);
    all.cells += score.cells;
    all.cellsRight += score.cellsRight;
    all.figures += score.figures;
    all.right += score.right;
    all.notRead += score.notRead;
    wrong.push(...[...score.wrong, ...score.findings].map((one) => `${document.file}: ${one}`));
  }
  console.info(JSON.stringify(all));
  expect(wrong).toEqual([]);
  expect(all.cellsRight / all.cells).toBeGreaterThanOrEqual(0.99);
  expect(all.right / all.figures).toBeGreaterThanOrEqual(0.97);
  expect(all.right + all.notRead).toBe(all.figures);
}, 120_000);
