import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { elementsOf } from '../formats/well-formed-xml.ts';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const tables = 'fixtures/published/jeju-hanaro-2021.json';
const data = ['fixtures/staff.csv', 'fixtures/users.csv'];
/** Commands with a result, how they end on the packaged files, whether they check something, and a table of theirs. */
const commands = [
  { args: ['score', ...data], status: 0, checks: false, table: 'scales' },
  { args: ['describe', ...data], status: 0, checks: false, table: 'characteristics' },
  {
    args: ['compare', ...data, '--paired', 'tangibles,empathy', '--permutations', '99', '--bootstrap', '99'],
    status: 0,
    checks: false,
    table: 'paired',
  },
  { args: ['reliability', ...data], status: 0, checks: false, table: 'reliability' },
  { args: ['correlate', ...data], status: 0, checks: false, table: 'correlations' },
  { args: ['plot', 'indicators', 'fixtures/users.csv'], status: 0, checks: false, table: 'indicators' },
  {
    args: ['report', 'fixtures/users.csv', '--sections', 'differences,respondents'],
    status: 0,
    checks: false,
    table: 'scales',
  },
  { args: ['check', ...data], status: 1, checks: true, table: 'findings' },
  {
    args: ['themes', 'fixtures/example/interviews-kim.csv', 'fixtures/example/interviews-lee.csv'],
    status: 0,
    checks: false,
    table: 'themes',
  },
  { args: ['audit', tables], status: 1, checks: true, table: 'findings' },
  {
    args: ['audit', 'fixtures/papers/welfare.docx', 'fixtures/papers/welfare-ko.docx'],
    status: 1,
    checks: true,
    table: 'documents',
  },
  { args: ['verify', tables, ...data], status: 1, checks: true, table: 'cells' },
  {
    args: ['reconstruct', tables],
    status: 0,
    checks: true,
    table: 'sets',
  },
  { args: ['scores', 'fixtures/users.csv'], status: 0, checks: false, table: 'scores' },
  { args: ['tally', ...data], status: 0, checks: false, table: 'items' },
  {
    args: ['codebook', 'check', 'fixtures/example/cafe.yaml'],
    status: 0,
    checks: true,
    table: 'populations',
  },
  { args: ['codebook', 'show'], status: 0, checks: false, table: 'scales' },
];
const beginnings = {
  terminal: /^\S/,
  json: /^\{\n/,
  csv: /^\w+,\w+/,
  tsv: /^\w+\t\w+/,
  markdown: /^# \S/,
  html: /^<!DOCTYPE html>\n<html lang="ko">/,
  docx: /^PK/,
  hwpx: /^PK[\s\S]{28}mimetypeapplication\/hwp\+zip/,
  xlsx: /^PK/,
  text: /^\S.*\n\n\S/,
  svg: /^<svg /,
  png: /^\uFFFDPNG/,
  junit: /^<\?xml/,
  github: /^(::error|\S)/,
} as const satisfies Record<(typeof formats)[number]['name'], RegExp>;

describe.each(commands)('$args', ({ args, status, checks, table }) => {
  test.each(formats.map(({ name }) => name))('as %s', (name) => {
    const file = join(temporaryFolder(), 'result');
    const others = args[0] === 'reconstruct' ? ['--output-dir', join(file, '..', 'synthetic')] : [];
    const oneTable = name === 'csv' || name === 'tsv' ? ['--table', table] : [];
    const run = runHanaro([
      ...args,
      ...others,
      '--format',
      name,
      ...oneTable,
      '--output',
      file,
      '--lang',
      // A machine without a Korean font refuses Korean as PNG.
      name === 'png' ? 'en' : 'ko',
    ]);
    const told = ['score', 'describe', 'compare', 'reliability', 'correlate', 'report'];
    const drawn = args[0] === 'plot' || args[0] === 'report';
    if (
      (!checks && (name === 'junit' || name === 'github')) ||
      (!drawn && (name === 'svg' || name === 'png')) ||
      (!told.includes(String(args[0])) && name === 'text')
    ) {
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(name);
      return;
    }
    // A machine without fonts draws no letters.
    if (name === 'png' && run.stderr.includes('no fonts')) return;
    expect(run.status).toBe(status);
    expect(run.stdout).toBe('');
    const written = readFileSync(file, 'utf8');
    expect(written).toMatch(beginnings[name]);
    if (name === 'json') expect(() => JSON.parse(written) as unknown).not.toThrow();
    if (name === 'junit') expect(elementsOf(written)[0]?.name).toBe('testsuites');
  });
});
