import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { large } from '../fixtures/files/cases/large.ts';
import { corpus } from '../fixtures/files/corpus.ts';
import { type CorpusCase, corpusCase, same } from '../fixtures/files/corpus-case.ts';
import { csvText } from '../fixtures/files/csv-text.ts';
import { codebookFile, header, type Table } from '../fixtures/files/survey.ts';
import type { Report } from '../src/analyses/report/report-schema.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../src/errors.ts';
import { scoreFiles } from '../src/score-files.ts';
import { differences } from './plain/differences.ts';
import { plainFigures } from './plain/plain-figures.ts';

/** No claim about speed: what hangs is found. */
const hangs = 20_000;
const folder = mkdtempSync(join(tmpdir(), 'hanaro-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const survey = resolveCodebook(codebookFile);
const [visitors] = survey.populations;
const clean = await outcome(corpusCase('clean.csv', '', csvText(), same));

async function outcome({
  name,
  bytes,
  before,
  options,
  codebook: codebookFile,
}: CorpusCase): Promise<Report | InputError> {
  const own = join(folder, name.slice(0, 80));
  mkdirSync(own, { recursive: true });
  const files = [...before, { name, bytes }].map((file) => {
    const path = join(own, file.name);
    writeFileSync(path, file.bytes);
    return path;
  });
  const codebook = codebookFile ? resolveCodebook(codebookFile) : survey;
  return scoreFiles({ files, codebook, ...options }).catch((error: unknown) => {
    if (error instanceof InputError) return error;
    throw error;
  });
}

/** The clean table's people as numbers: what any reader must make of them. */
function peopleOf(rows: Table) {
  return rows.map((cells) => ({
    group: cells[1] === '북부' ? 0 : cells[1] === '남부' ? 1 : null,
    answers: header.slice(3).map((_, index) => {
      const cell = cells[index + 3] ?? '';
      return /^[1-5]$/.test(cell) ? Number(cell) : null;
    }),
  }));
}

function accepted(result: Report | InputError): Report {
  if (result instanceof InputError) throw new Error(`it was refused: ${result.message}`);
  return result;
}

const figures = ({ populations, scales, comparisons }: Report) => ({ populations, scales, comparisons });
const counts = ({ items }: Report) => items.map(({ n, mean, sd, counts }) => ({ n, mean, sd, counts }));

async function check(one: CorpusCase): Promise<void> {
  const { expected } = one;
  const result = await outcome(one);
  if (expected.kind === 'refused') {
    if (!(result instanceof InputError)) throw new Error('it was accepted');
    expect(result.problems.map(({ line, column, message }) => [line, column, message.en])).toEqual(
      expected.problems.map(({ line, column, says }) => [line, column, expect.stringContaining(says)]),
    );
    for (const [index, problem] of result.problems.entries()) {
      expect(problem.file).toContain(one.name);
      expect(problem.hint?.ko).toMatch(/\p{Script=Hangul}/u);
      expect(problem.hint?.en).toContain(expected.problems[index]?.hint ?? '');
      expect(problem.message.en.length).toBeLessThan(400);
    }
    return;
  }
  const report = accepted(result);
  const warnings = expected.kind === 'same' ? [] : expected.warnings;
  expect(report.warnings.map(({ code, count }) => [code, count ?? null])).toEqual(warnings);
  if (expected.kind === 'other') {
    if (!visitors) throw new Error('the survey has its visitors');
    expect(differences(report, plainFigures(visitors, peopleOf(expected.people)))).toEqual([]);
  } else {
    expect(figures(report)).toEqual(figures(accepted(clean)));
    expect(counts(report)).toEqual(counts(accepted(clean)));
  }
  if (expected.kind === 'same') {
    expect(report.characteristics).toEqual(accepted(clean).characteristics);
  }
}

describe.each(Object.entries(corpus))('%s', (_, cases) => {
  test.each(cases)('$name ($what): $expected.kind', check, hangs);
});

describe('large', () => {
  test.each(large())('$name ($what): $expected.kind', check, hangs);
});

test('there are enough of them, each under a name of its own', () => {
  const cases = Object.values(corpus).flat();
  expect(cases.length).toBeGreaterThan(90);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
