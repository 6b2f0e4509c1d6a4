import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHanaro } from './run-hanaro.ts';

/** Names that mean something to JavaScript, each beside an ordinary one. */
const names = {
  people: '__proto__',
  who: 'hasOwnProperty',
  area: '__proto__',
  one: '__proto__',
  two: 'constructor',
  sex: 'toString',
  all: '__proto__',
  first: 'constructor',
  second: 'valueOf',
  a1: '__defineGetter__',
  a2: 'isPrototypeOf',
  b1: '__lookupSetter__',
  b2: 'prototype',
  agree: '__proto__',
  never: 'constructor',
};
type Names = Readonly<Record<keyof typeof names, string>>;
const ordinary = Object.fromEntries(Object.keys(names).map((name) => [name, name])) as Names;

const codebook = (n: Names) => ({
  id: n.people,
  populations: [
    {
      id: n.people,
      min: 1,
      max: 5,
      respondent: n.who,
      // A computed key is a property of its own, `__proto__` too.
      columns: { [n.a1]: `How is ${n.a1}?` },
      answers: { [n.never]: 1, [n.agree]: 5 },
      group: { column: n.area, levels: [{ id: n.one }, { id: n.two }] },
      characteristics: [{ column: n.sex, levels: [n.one, n.two] }],
      impossible: [{ [n.area]: n.one, [n.sex]: 'nobody' }],
      scales: [
        {
          id: n.all,
          scales: [
            { id: n.first, items: [n.a1, n.a2], reverse: [n.a1] },
            { id: n.second, items: [n.b1, n.b2] },
          ],
        },
      ],
    },
  ],
});

function answers(n: Names): string {
  const header = [n.who, n.area, n.sex, `How is ${n.a1}?`, n.a2, n.b1, n.b2];
  const rows = Array.from({ length: 24 }, (_, row) => [
    row === 0 ? n.people : `${n.people}${row}`,
    row % 2 === 0 ? n.one : n.two,
    row % 3 === 0 ? n.one : n.two,
    row === 5 ? n.agree : row === 6 ? n.never : 1 + ((row * 7) % 5),
    1 + ((row * 3 + 1) % 5),
    1 + ((row * 5 + 2) % 4),
    1 + ((row * 11) % 5),
  ]);
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/** A document without its names: its figures, in their places. */
function figuresOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(figuresOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).map(figuresOf);
  return typeof value === 'string' && !/^[-.\d]+$/.test(value) ? 'text' : value;
}

const folders = { hostile: '', ordinary: '' };

beforeAll(() => {
  for (const [kind, n] of [
    ['hostile', names],
    ['ordinary', ordinary],
  ] as const) {
    folders[kind] = mkdtempSync(join(tmpdir(), 'hanaro-'));
    writeFileSync(join(folders[kind], 'survey.json'), JSON.stringify(codebook(n)));
    writeFileSync(join(folders[kind], 'data.csv'), answers(n));
  }
});
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});

/** The same command on both surveys. */
function both(...args: readonly string[]) {
  const run = (cwd: string) => runHanaro([...args, '--codebook', 'survey.json', '--lang', 'en'], { cwd });
  return { hostile: run(folders.hostile), ordinary: run(folders.ordinary) };
}

function expectSameFigures(...args: readonly string[]): void {
  const { hostile, ordinary: plain } = both(...args);
  expect([plain.status, plain.stderr]).toEqual([0, '']);
  expect([hostile.status, hostile.stderr]).toEqual([0, '']);
  const [figures, expected] = [figuresOf(JSON.parse(hostile.stdout)), figuresOf(JSON.parse(plain.stdout))];
  expect(figures).toEqual(expected);
}

describe('names such as __proto__ are plain names', () => {
  test('score and check', () => {
    expectSameFigures('score', 'data.csv', '--json');
    const { hostile, ordinary: plain } = both('check', 'data.csv', '--json');
    expect(hostile.status).toBe(plain.status);
    expect(figuresOf(JSON.parse(hostile.stdout))).toEqual(figuresOf(JSON.parse(plain.stdout)));
  });

  test.each(['yaml', 'json', 'csv'])('tables written as %s hold every figure of every group', (format) => {
    both('published', 'init', 'data.csv', '--format', format, '--output', `tables.${format}`);
    expectSameFigures('verify', `tables.${format}`, 'data.csv', '--json');
    expectSameFigures('audit', `tables.${format}`, '--json');
  });

  test('reconstruct makes the same answers', () => {
    both('published', 'init', 'data.csv', '--output', 'tables.yaml', '--force');
    const made = both('reconstruct', 'tables.yaml', '--output-dir', '.', '--force');
    expect([made.hostile.status, made.ordinary.status]).toEqual([0, 0]);
    const items = (folder: string, population: string) =>
      readFileSync(join(folder, `${population}-synthetic-1.csv`), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(-4));
    const people = items(folders.hostile, names.people);
    expect(people).toHaveLength(24);
    expect(people).toEqual(items(folders.ordinary, ordinary.people));
  });

  test('a codebook shows the keys that it was given', () => {
    const run = runHanaro(['codebook', 'show', 'survey.json', '--json'], { cwd: folders.hostile });
    expect(run.stdout).toMatch(/"answers": \{\s+"constructor": 1,\s+"__proto__": 5\s+\}/);
  });

  test('a complaint names the key', () => {
    const broken = join(folders.hostile, 'broken.json');
    writeFileSync(broken, JSON.stringify(codebook(names)).replace('"__proto__":5', '"__proto__":"five"'));
    const run = runHanaro(['codebook', 'check', broken, '--lang', 'en']);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('populations[0].answers.__proto__: found "five", needed: a whole number');
  });
});
