import { expect, test } from 'vitest';
import { checkFiles } from '../src/check-files.ts';
import { resolveCodebook } from '../src/codebook/resolve/resolve-codebook.ts';
import { InputError } from '../src/errors.ts';
import { scoreFiles } from '../src/score-files.ts';
import { codebookOf, csvOf, itemIds, type Person, people } from './analyses/quality/checked.ts';
import { fc } from './fast-check.ts';
import { temporaryFile } from './temporary-file.ts';

/** What can be done to one row: most of it harmless to `score`, most of it not. */
const changes: readonly ((person: Person, at: number) => Person)[] = [
  (person) => person,
  (person) => ({ ...person, area: '' }),
  (person) => ({ ...person, area: 'nrth' }),
  (person) => ({ ...person, sex: 'x' }),
  (person) => ({ ...person, id: 'person-0' }),
  (person) => ({ ...person, id: '' }),
  (person) => ({ ...person, id: 'Total' }),
  ...['', '99', '6', '３', '3.5', 'five', ' 4 ', '5.0', '=1', '99999999999999999999', '"4"', '4점'].map(
    (cell) => (person: Person, at: number) => ({ ...person, answers: person.answers.with(at, cell) }),
  ),
  (person) => ({ ...person, answers: person.answers.map(() => '') }),
  (person) => ({ ...person, answers: person.answers.map(() => 'x') }),
  (person) => ({ ...person, answers: person.answers.slice(1) }),
  (person) => ({ ...person, answers: [...person.answers, ''] }),
  (person) => ({ ...person, answers: itemIds, id: 'id', area: 'area', sex: 'sex' }),
];
const headers = ['id,', 'ID,', 'code,', 'id,id,'];

const file = fc
  .record({
    n: fc.integer({ min: 0, max: 24 }),
    changed: fc.array(
      fc.record({ row: fc.nat(23), at: fc.nat(itemIds.length - 1), change: fc.nat(changes.length - 1) }),
      { maxLength: 3 },
    ),
    header: fc.oneof({ weight: 6, arbitrary: fc.constant('id,') }, fc.constantFrom(...headers)),
    end: fc.oneof({ weight: 8, arbitrary: fc.constant('') }, fc.constantFrom('"open', 'a,"b"c', '\n\n', 'x')),
  })
  .map(({ n, changed, header, end }) => {
    const persons = people(n);
    for (const { row, at, change } of changed) {
      const person = persons[row];
      if (person) persons[row] = changes[change]?.(person, at) ?? person;
    }
    return csvOf(persons).replace('id,', header) + end;
  });

const refusal = (error: unknown) => {
  if (error instanceof InputError) return error;
  throw error;
};

test('what check lets pass, score takes; what score refuses, check refuses or wants decided', async () => {
  const codebook = resolveCodebook(codebookOf());
  const seen = { passed: 0, decided: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 2 }), async (texts) => {
      const files = texts.map((text, index) => temporaryFile(`${index}.csv`, text));
      const checked = await checkFiles({ files, codebook }).catch(refusal);
      const scored = await scoreFiles({ files, codebook }).catch(refusal);
      if (checked instanceof InputError) {
        seen.refused += 1;
        expect(scored).toBeInstanceOf(InputError);
        return;
      }
      for (const { rows } of checked.inputs) {
        expect(rows.excluded.reduce((sum, { n }) => sum + n, rows.used)).toBe(rows.read);
      }
      if (scored instanceof InputError) expect(checked.summary.decisions).toBeGreaterThan(0);
      seen[checked.summary.decisions === 0 ? 'passed' : 'decided'] += 1;
    }),
    { numRuns: 150 },
  );
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(5);
}, 60_000);
