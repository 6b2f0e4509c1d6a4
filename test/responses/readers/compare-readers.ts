import { expect } from 'vitest';
import { resolveCodebook } from '../../../src/codebook/resolve/resolve-codebook.ts';
import type { ReadOptions } from '../../../src/responses/policies.ts';
import { differences } from '../../plain/differences.ts';
import { plainFigures } from '../../plain/plain-figures.ts';
import { temporaryFile } from '../../temporary-file.ts';
import { bookOf, itemsOf, type Kind } from './columns.ts';
import { expectedOf } from './expected.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { readers } from './readers.ts';
import { csvOf, type Row } from './rows.ts';

const mostListed = 20;

/** Holds every way to read a file to what its rows mean, and to each other to the last word. */
export async function compareReaders(
  kinds: readonly Kind[],
  rows: readonly Row[],
  policies: ReadOptions,
  ways: readonly (keyof typeof readers)[] = ['rows', 'lane'],
): Promise<Outcome> {
  const codebook = resolveCodebook(bookOf(kinds));
  const [population] = codebook.populations;
  if (!population) throw new Error('the codebook has one');
  const file = temporaryFile('people.csv', csvOf(kinds, rows));
  const expected = expectedOf(rows, kinds.flatMap(itemsOf), policies);
  const outcomes: Outcome[] = [];
  for (const way of ways)
    outcomes.push(await outcomeOf({ files: [file], codebook, ...policies, ...readers[way] }));
  const [first] = outcomes;
  if (!first) throw new Error('no reader');
  if ('problems' in first) {
    const told = first.problems.map(({ line, column }) => `${line} ${column}`);
    expect(told).toEqual(expected.problems.slice(0, mostListed));
  } else {
    expect(expected.problems).toEqual([]);
    expect(differences(first.report, plainFigures(population, expected.people))).toEqual([]);
    const [input] = first.report.inputs;
    const excluded = Object.fromEntries(input?.rows.excluded.map(({ reason, n }) => [reason, n]) ?? []);
    expect([input?.rows.read, input?.rows.used]).toEqual([rows.length, expected.people.length]);
    expect(excluded).toEqual(expected.excluded);
  }
  for (const [at, other] of outcomes.entries()) expect(other, ways[at]).toEqual(first);
  return first;
}
