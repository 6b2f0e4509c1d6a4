import { expect, test } from 'vitest';
import { fc } from '../fast-check.ts';
import { answerCases } from './answer-cases.ts';
import { answersRun } from './answers-run.ts';

test('a draft scores the file that it was made from to the truth, asks about what it guessed, or is refused', {
  timeout: 120_000,
}, async () => {
  const counts = { same: 0, marked: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(answerCases(), async (one) => {
      const outcome = await answersRun(one);
      expect(outcome).not.toMatchObject({ kind: 'different' });
      if (outcome.kind !== 'different') counts[outcome.kind] += 1;
    }),
    { numRuns: 200, seed: 10 },
  );
  expect(counts.same).toBeGreaterThan(50);
  expect(counts.refused).toBeLessThan(20);
});
