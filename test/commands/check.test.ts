import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QualityReport } from '../../src/analyses/quality/quality-schema.ts';
import { csvOf, people } from '../analyses/quality/checked.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const codebook = `
id: book
populations:
  - id: people
    min: 1
    max: 5
    respondent: id
    scales: [{ id: mood, items: [q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12], reverse: [q12] }]
`;

function folderWith(csv: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'data.csv'), csv);
  writeFileSync(join(folder, 'book.yaml'), codebook);
  return folder;
}
const checkIn = (cwd: string, ...args: readonly string[]) =>
  runHanaro(['check', 'data.csv', '--codebook', 'book.yaml', ...args], { cwd });

/** The packaged answers with a fault of each kind that a file gets on its way, by line. */
function plantedFaults(): string {
  const folder = temporaryFolder();
  copyFileSync('fixtures/users.csv', join(folder, 'users.csv'));
  const lines = readFileSync(join(folder, 'users.csv'), 'utf8').trimEnd().split('\n');
  const line = (number: number) => lines[number - 1] ?? '';
  const change = (number: number, edit: (cells: string[]) => string[]) => {
    lines[number - 1] = edit(line(number).split(',')).join(',');
  };
  change(5, (cells) => cells.with(10, '7'));
  change(6, (cells) => cells.with(10, 'x'));
  change(14, () => line(13).split(',').with(0, 'U999'));
  change(16, (cells) => cells.with(0, line(15).split(',')[0] ?? ''));
  change(20, (cells) => cells.with(1, '시볌지역'));
  change(32, (cells) => cells.slice(0, -1));
  change(43, (cells) => cells.map((cell, index) => (index >= 10 && index < 60 ? '' : cell)));
  lines.push(`합계,,,,,,,,,${',400'.repeat(57)}`);
  writeFileSync(join(folder, 'users.csv'), `${lines.join('\n')}\n`);
  return folder;
}

describe('what the exit status says', () => {
  test('0: nothing needs a decision, and then score takes the file', () => {
    const folder = folderWith(csvOf(people(20)));
    const { status, stdout, stderr } = checkIn(folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nothing needs a decision, no notes');
    expect(runHanaro(['score', 'data.csv', '--codebook', 'book.yaml'], { cwd: folder }).status).toBe(0);
  });

  test('1: something does, and everything is told in one run', () => {
    const folder = plantedFaults();
    const { status, stdout, stderr } = runHanaro(['check', 'users.csv', '--json'], { cwd: folder });
    expect([status, stderr]).toEqual([1, '']);
    const { findings } = JSON.parse(stdout) as QualityReport;
    const decisions = findings.filter(({ severity }) => severity === 'decision');
    expect(decisions.map(({ code, lines }) => [code, lines])).toEqual([
      ['ragged_rows', [32]],
      ['totals_rows', [122]],
      ['invalid_answers', [5, 6]],
      ['duplicate_respondents', [16]],
      ['duplicate_rows', [14]],
      ['unlisted_levels', [20]],
      ['straight_line_all', [31]],
    ]);
    expect(findings.find(({ code }) => code === 'missing_over_half')?.lines).toEqual([43]);
    expect(stdout).not.toMatch(/U0|U999|시볌/);
    expect(runHanaro(['score', 'users.csv'], { cwd: folder }).status).toBe(3);
  });

  test('2: no file, or a population that is none', () => {
    expect(runHanaro(['check']).status).toBe(2);
    expect(checkIn(folderWith(csvOf(people(2))), '--population', 'nobody').status).toBe(2);
  });

  test('3: the file cannot be read, nothing goes to standard output', () => {
    for (const text of ['', 'a,b\n1,2\n', `${csvOf(people(3))}"open`]) {
      const { status, stdout, stderr } = checkIn(folderWith(text));
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/data\.csv/);
    }
  });
});

test('the result goes to a file, but never over what was read', () => {
  const folder = folderWith(csvOf(people(20)));
  expect(checkIn(folder, '--output', 'found.txt').stdout).toBe('');
  expect(readFileSync(join(folder, 'found.txt'), 'utf8')).toContain('Nothing needs a decision');
  expect(checkIn(folder, '--output', 'data.csv').status).toBe(2);
});

test('standard input is a file, and the language can be chosen', () => {
  const folder = folderWith('');
  const { stdout } = runHanaro(['check', '-', '--codebook', 'book.yaml', '--lang', 'ko'], {
    cwd: folder,
    input: csvOf(people(20)),
  });
  expect(stdout).toContain('조치할 사항이 없습니다, 참고 0건');
});

test('the help shows how, and what the exit status says', () => {
  const { stdout } = runHanaro(['check', '--help']);
  expect(stdout).toContain('hanaro check staff.csv users.csv');
  expect(stdout).toContain('Exit status: 0 nothing needs a decision, 1 something does');
});
