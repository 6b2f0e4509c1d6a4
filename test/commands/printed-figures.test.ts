import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../formats/well-formed-xml.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFile, temporaryFolder } from '../temporary-file.ts';

const paper = resolve('fixtures/published/jeju-hanaro-2021.json');
const bfi = resolve('test/printed/verify/cases/bfi.csv');
const book = resolve('test/printed/verify/cases/bfi-book.yaml');
const row = (figures: string) =>
  temporaryFile(
    'tables.yaml',
    `tables:
  - kind: group_comparison
    table: "1"
    population: p
    rows:
      - { scale: s, ${figures} }
`,
  );
const right =
  'a: { n: "115", mean: "4.39", sd: "1.06" }, b: { n: "185", mean: "4.80", sd: "0.83" }, t: "-3.795", p: "<.001"';

describe('audit in continuous integration', () => {
  const audit = (file: string, ...args: string[]) => runHanaro(['audit', file, ...args, '--lang', 'en']);
  const withBook = ['--codebook', book];

  test.each(['junit', 'github'])('--format %s ends as the others do', (format) => {
    expect(audit(row(right), ...withBook, '--format', format).status).toBe(0);
    expect(audit(row(right.replace('-3.795', '-5.795')), ...withBook, '--format', format).status).toBe(1);
    expect(audit(row(right.replace('"115"', '"115명"')), ...withBook, '--format', format).status).toBe(1);
  });

  test('github marks the line of what is accused, and of what cannot be read', () => {
    const t = audit(row(right.replace('-3.795', '-5.795')), ...withBook, '--format', 'github').stdout;
    expect(t).toMatch(/^::error file=.*tables\.yaml,line=6,title=table 1 · .* · t -5.795::t: /);
    const unread = audit(row(right.replace('"115"', '"115명"')), ...withBook, '--format', 'github').stdout;
    expect(unread).toMatch(/^::error file=.*,line=6,title=table 1 · .* n 115명::115명: it cannot be read/);
    expect(audit(row(right), ...withBook, '--format', 'github').stdout).toMatch(/^Verdicts on 8 printed/);
  });

  test('junit has a case for each figure of the paper; those that are accused fail', () => {
    const xml = audit(paper, '--format', 'junit').stdout;
    const json = JSON.parse(audit(paper, '--json').stdout);
    expect(elementsOf(xml).filter(({ name }) => name === 'testcase')).toHaveLength(json.summary.cells);
    const accused = json.findings.flatMap(
      (finding: { verdict: string; tolerated: string | null; cells: object[] }) =>
        finding.verdict === 'inconsistent' && finding.tolerated === null ? finding.cells : [],
    );
    const places = new Set(accused.map((cell: object) => JSON.stringify(cell)));
    expect(xml.match(/<failure /g)).toHaveLength(places.size);
  });

  test('a cell that the file tolerates is skipped with its reason', () => {
    const file = row(right.replace('-3.795', '-5.795'));
    const found: { cells: { column: string }[] }[] = JSON.parse(
      audit(file, ...withBook, '--json').stdout,
    ).findings;
    const columns = [...new Set(found.flatMap(({ cells }) => cells.map(({ column }) => column)))];
    const excuses = columns.map(
      (column) => `  - { table: "1", row: s, column: ${column}, reason: errata }\n`,
    );
    writeFileSync(file, `${readFileSync(file, 'utf8')}tolerated:\n${excuses.join('')}`);
    const run = audit(file, ...withBook, '--format', 'junit');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('<skipped message="tolerated: errata"/>');
  });

  test('a long audit ends on a signal', async () => {
    const rows = Array.from(
      { length: 3000 },
      () => `      - { scale: s, ${right.replace('-3.795', '-5.1')} }`,
    );
    const head = readFileSync(row(right), 'utf8').split('\n').slice(0, 5);
    const file = temporaryFile('long.yaml', [...head, ...rows, ''].join('\n'));
    const child = spawn(process.execPath, [resolve('bin/hanaro.js'), 'audit', file, '--codebook', book]);
    const ended = new Promise<string | null>((settle) => {
      child.on('exit', (_, signal) => settle(signal));
    });
    await new Promise((settle) => setTimeout(settle, 1500));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });
});

describe('published init', () => {
  test('reads data as score does', () => {
    const csv = readFileSync(bfi, 'utf8').replaceAll(',', ';').replace('b;1;5', 'b;9;5');
    const file = temporaryFile('answers.csv', Buffer.from(csv, 'utf16le'));
    const init = (...args: string[]) =>
      runHanaro(['published', 'init', file, '--codebook', book, '--format', 'json', ...args]);
    expect(init('--encoding', 'utf-16le').status).toBe(3);
    const options = ['--encoding', 'utf-16le', '--delimiter', 'semicolon', '--population', 'p'];
    const run = init(...options, '--on-invalid', 'missing');
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout).tables[0].rows[0].a.n).toBe('115');
  });

  test.each(['p', 'groups'])('a group called "%s" makes a file that is read', (id) => {
    const folder = temporaryFolder();
    const text = readFileSync(book, 'utf8').replace(
      'id: a, label: A, values: [a]',
      `id: ${id}, label: A, values: [a]`,
    );
    const codebookFile = text.replace(
      '    scales:',
      '    characteristics: [ { column: q5, levels: ["5"] } ]\n    scales:',
    );
    const codebook = temporaryFile('book.yaml', codebookFile);
    for (const format of ['yaml', 'csv']) {
      const file = join(folder, `paper.${format}`);
      const args = ['--codebook', codebook, '--format', format, '--output', file];
      expect(runHanaro(['published', 'init', bfi, ...args]).status).toBe(0);
      const verified = runHanaro(['verify', file, bfi, '--codebook', codebook, '--json']);
      expect(verified.status).toBe(0);
      const { cells } = JSON.parse(verified.stdout);
      const columns = cells.map(({ column }: { column: string }) => column);
      expect(columns).toEqual(expect.arrayContaining([`${id} n`, `${id} mean`, `${id} percent`]));
    }
  });

  test.each(['level'])('a group called "%s" makes a file that is read', (id) => {
    const text = readFileSync(book, 'utf8').replace(
      'id: a, label: A, values: [a]',
      `id: ${id}, label: A, values: [a]`,
    );
    const codebookFile = text.replace(
      '    scales:',
      '    characteristics: [ { column: q5, levels: ["5"] } ]\n    scales:',
    );
    const codebook = temporaryFile('book.yaml', codebookFile);
    const run = runHanaro(['published', 'init', '--codebook', codebook]);
    const audited = runHanaro(['audit', temporaryFile('paper.yaml', run.stdout), '--codebook', codebook]);
    // Every name is known; there is nothing to hold against anything.
    expect(audited).toMatchObject({ status: 3, stdout: '' });
    expect(audited.stderr).toMatch(
      /: the tables have no printed figures\n {2}hint: \d+ places for figures are empty/,
    );
  });

  test('rows that fewer people answered have their n, and the audit of it finds nothing', () => {
    const codebook = temporaryFile('one.yaml', readFileSync(book, 'utf8').replace(/ +group:.*\n/, ''));
    const run = runHanaro(['published', 'init', bfi, '--codebook', codebook]);
    // R: 297 of 300 answered q2
    expect(run.stdout).toMatch(/item: q2, .*n: "297"/);
    const audited = runHanaro(['audit', temporaryFile('paper.yaml', run.stdout), '--codebook', codebook]);
    expect(audited.status).toBe(0);
  });
});

test('a result of hanaro is not taken for data', () => {
  const report = runHanaro(['score', bfi, '--codebook', book, '--json']).stdout;
  const run = runHanaro(['score', temporaryFile('report.json', report), '--codebook', book, '--lang', 'en']);
  expect(run).toMatchObject({ status: 3, stdout: '' });
  expect(run.stderr).toContain('this format is not read: a result of hanaro (JSON)');
  expect(run.stderr).not.toContain('CSV');
});

test('reconstruct names the line of what it cannot read, in YAML by its path and in CSV', () => {
  const folder = temporaryFolder();
  const reconstruct = (file: string) =>
    runHanaro(['reconstruct', file, '--codebook', book, '--output-dir', folder, '--lang', 'en']);
  const yaml = reconstruct(row(right.replace('"115"', '"115명"')));
  expect(yaml.status).toBe(3);
  expect(yaml.stderr).toMatch(
    /tables\.yaml:6 tables\[0\]\.rows\[0\]\.a\.n: "115명": it cannot be read as a number/,
  );
  const cells = ['a n,115명', 'a mean,4.39', 'a sd,1.06', 'b n,185', 'b mean,4.80', 'b sd,0.83'];
  const lines = cells.map((cell) => `1,group_comparison,p,,s,${cell}`);
  const header = 'table,kind,population,scale,row,column,printed';
  const csv = reconstruct(temporaryFile('tables.csv', [header, ...lines, ''].join('\n')));
  expect(csv.stderr).toContain('tables.csv:2 column "printed": "115명": it cannot be read as a number');
});

describe('verify', () => {
  test('says that answers from standard input cannot be scored again', () => {
    const file = row(right.replace('"4.39"', '"2.17"'));
    const run = (data: string, input?: string) =>
      runHanaro(
        ['verify', file, data, '--codebook', book, '--lang', 'en'],
        input === undefined ? {} : { input },
      );
    const answers = readFileSync(bfi, 'utf8');
    expect(run('-', answers).stderr).toContain('answers from standard input are read only once');
    expect(run(bfi).stderr).toBe('');
  });

  test('says which cell cannot be read, and explains the others all the same', () => {
    const file = row(
      right.replace('"115"', '"115명"').replace('"1.06"', '"0.10"').replace('"0.83"', '"0.06"'),
    );
    const run = runHanaro(['verify', file, bfi, '--codebook', book, '--json']);
    expect(run.status).toBe(1);
    const found = JSON.parse(run.stdout).cells.flatMap(
      ({
        column,
        reason,
        explanation,
      }: {
        column: string;
        reason: string;
        explanation: { code: string } | null;
      }) => (reason || explanation ? [`${column}: ${reason ?? explanation?.code}`] : []),
    );
    expect(found).toEqual(['a n: unread', 'a sd: se_for_sd', 'b sd: se_for_sd']);
    expect(runHanaro(['verify', file, bfi, '--codebook', book, '--lang', 'en']).stdout).toContain(
      'printed 115명 · computed 115\n  it cannot be read: write the figure alone',
    );
  });
});
