import { fc } from '../fast-check.ts';
import { answerCases } from './answer-cases.ts';
import { answersRun } from './answers-run.ts';

/**
 * Drafts many files of random answers: `npm run property:answers -- [runs] [seed]`. Prints how many drafts score
 * their file to the truth, ask about it, or refuse it, and every case that they get wrong without asking.
 */
async function main(): Promise<void> {
  const [runs = 10_000, seed = 1] = process.argv.slice(2).map(Number);
  const counts = new Map<string, number>();
  let shown = 0;
  for (const one of fc.sample(answerCases(), { numRuns: runs, seed })) {
    const outcome = await answersRun(one);
    const why = outcome.kind === 'refused' ? ` · ${outcome.why.slice(0, 60)}` : '';
    const name = `${outcome.kind} · ${one.form}${why}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (outcome.kind !== 'different') continue;
    process.exitCode = 1;
    shown += 1;
    if (shown > 20) continue;
    const { form, min, max, labels, cells, truth } = one;
    console.log(`--- ${outcome.why}`, form, min, max, [...labels], cells.slice(0, 12), truth.slice(0, 12));
    console.log(outcome.draft);
  }
  for (const [name, count] of [...counts].sort()) console.log(String(count).padStart(6), name);
}

await main();
