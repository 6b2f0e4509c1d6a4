import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type TypedBlock, wordDocument } from '../../../fixtures/papers/word-document.ts';
import { zipOf } from '../../../src/formats/zip.ts';
import type { PaperAuditDocument } from '../../../src/papers/document/paper-audit-schema.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';

const paper = 'fixtures/papers/welfare.docx';
const auditOf = (...args: string[]): PaperAuditDocument => {
  const { stdout } = runHanaro(['audit', ...args, '--json']);
  return JSON.parse(stdout) as PaperAuditDocument;
};
const documentOf = (blocks: readonly TypedBlock[]): string => {
  const file = join(temporaryFolder(), 'paper.docx');
  writeFileSync(file, wordDocument(blocks));
  return file;
};

describe('the audit of a document', () => {
  test.each(['welfare', 'welfare-ko'])(
    'finds the t of %s whose digits changed places, and nothing else',
    (name) => {
      const { findings, summary, not_read } = auditOf(`fixtures/papers/${name}.docx`);
      expect(findings.map(({ cells }) => cells.map(({ statistic, plain }) => [statistic, plain]))).toEqual([
        [['t', '3.272']],
      ]);
      expect(findings[0]?.cells[0]).toMatchObject({
        where: 'table',
        table: 2,
        number: '2',
        row: 5,
        column: 6,
      });
      expect(summary).toMatchObject({ documents: 1, tables_found: 3, tables_read: 3, findings: 1 });
      expect(not_read).toEqual([]);
    },
  );

  // By the ends of all rounding intervals: .54 / √((.455² + 1.075²) / 60) = 3.5833, .56 / √((.445² + 1.065²) / 60) = 3.7581.
  test.each(['json', 'csv', 'junit', 'github', 'markdown', 'html'])(
    'says between what the t can be, both ends as it is printed, as %s',
    (format) => {
      const table = format === 'csv' ? ['--table', 'findings'] : [];
      const { stdout } = runHanaro(['audit', paper, '--format', format, '--lang', 'en', ...table]);
      expect(stdout).toMatch(/3\.583(?: to | |",\s*"high": ")3\.758/);
    },
  );

  test('follows its schema, and ends with 1', () => {
    const run = runHanaro(['audit', paper, '--json']);
    expect(run.status).toBe(1);
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync('schema/paper-audit-1.json', 'utf8')) as object,
    );
    expect(validate(JSON.parse(run.stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('gives every figure one verdict, and counts add up', () => {
    const { cells, tables, summary } = auditOf(paper);
    expect(cells).toHaveLength(summary.figures);
    const having = (verdict: string) => cells.filter((cell) => cell.verdict === verdict).length;
    expect(having('inconsistent')).toBe(summary.inconsistent);
    expect(having('not_testable')).toBe(summary.figures - summary.checked);
    expect(tables.reduce((sum, { figures }) => sum + figures, 0)).toBe(summary.figures);
    expect(cells.every(({ verdict, reason }) => (verdict === 'not_testable') === (reason !== null))).toBe(
      true,
    );
  });

  test('names what it could not read, with its place', () => {
    const file = documentOf([
      'Table 1. Weights',
      [
        ['Person', 'Foo'],
        ['Kim', '4.5'],
        ['Lee', '4.9'],
      ],
    ]);
    const { not_read: notRead, summary } = auditOf(file);
    expect(
      notRead.flatMap(({ table, cells }) => cells.map((cell) => [table, cell.row, cell.column])),
    ).toEqual([
      [1, 2, 2],
      [1, 3, 2],
    ]);
    expect(summary).toMatchObject({ tables_found: 1, tables_read: 0, figures: 0, not_read: 2 });
    expect(runHanaro(['audit', file]).status).toBe(0);
  });

  test('says so where there is nothing to check', () => {
    const run = runHanaro(['audit', documentOf(['Words alone.']), '--lang', 'en']);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      'Nothing to check was found: no table with figures, and no result of a test',
    );
  });

  test.each([
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old format (.doc, .hwp, .xls)'],
    ['a', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old format (.doc, .hwp, .xls)'],
    ['a.rtf', '{\\rtf1\\ansi x}', 'an RTF document: documents of that kind are not read'],
    [
      'a.odt',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }]),
      'an OpenDocument file (.odt and the like): documents of that kind are not read',
    ],
    ['a.zip', zipOf([{ name: 'x.txt', content: 'x' }]), 'a zip archive without a document'],
  ])('refuses %s as a document, not as a tables file', (name, content, said) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, content);
    const run = runHanaro(['audit', file, '--lang', 'en']);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain(said);
    expect(run.stderr).toContain('.docx, .hwpx');
  });

  test.each(['paper', 'paper.doc'])('reads a Word document that is called %s', (name) => {
    const file = join(temporaryFolder(), name);
    copyFileSync(paper, file);
    expect(auditOf(file).summary).toMatchObject({ tables_found: 3, findings: 1 });
  });

  test('marks the cell in the document’s own table', () => {
    const file = join(temporaryFolder(), 'audit.md');
    runHanaro(['audit', paper, '-o', file, '--lang', 'en']);
    expect(readFileSync(file, 'utf8')).toContain(
      '| Staff expertise | 4.53 | 0.45 | 3.98 | 1.07 | **3.272\\*\\*\\* (!)** |',
    );
  });
});

describe('several documents', () => {
  test('folders are read through, in order; other files are counted', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['b/two.docx', 'a.docx', '~$a.docx']) copyFileSync(paper, join(folder, name));
    writeFileSync(join(folder, 'notes.zzz'), '');
    const { documents, summary } = auditOf(folder);
    expect(documents.map(({ file }) => file)).toEqual([join(folder, 'a.docx'), join(folder, 'b/two.docx')]);
    expect(summary).toMatchObject({ documents: 2, other_files: 2, findings: 2 });
  });

  test('one that cannot be read is said and keeps no other from being audited', () => {
    const folder = temporaryFolder();
    copyFileSync(paper, join(folder, 'good.docx'));
    writeFileSync(join(folder, 'bad.docx'), 'no archive');
    const run = runHanaro(['audit', folder, '--json']);
    expect(run.status).toBe(3);
    const { documents } = JSON.parse(run.stdout) as PaperAuditDocument;
    expect(documents.map(({ problem, findings }) => [problem === null, findings])).toEqual([
      [false, 0],
      [true, 1],
    ]);
    const alone = runHanaro(['audit', join(folder, 'bad.docx'), '--json']);
    expect([alone.status, alone.stdout]).toEqual([3, '']);
  });

  test('a line for each as CSV', () => {
    const folder = temporaryFolder();
    for (const file of ['welfare.docx', 'welfare-ko.docx'])
      copyFileSync(join('fixtures/papers', file), join(folder, file));
    const run = runHanaro(['audit', folder, '--format', 'csv', '--table', 'documents']);
    expect(run.stdout.trim().split('\n')).toHaveLength(3);
  });
});

test.each([
  [['audit', 'fixtures/published/jeju-hanaro-2021.json', '--items', '8']],
  [['audit', paper, '--items', 'x']],
  [['audit', paper, '--range', '5-1']],
  [['audit', paper, 'fixtures/published/jeju-hanaro-2021.json']],
])('%j is refused', (args) => {
  const run = runHanaro(args);
  expect(run.status).toBe(2);
});

test('an empty folder is refused', () => {
  expect(runHanaro(['audit', temporaryFolder()]).status).toBe(3);
});
