import { fc } from '../fast-check.ts';
import { examined, overlapCases } from './overlap-cases.ts';

const [surveys = 10_000, seed = 1] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(surveys) || !Number.isSafeInteger(seed))
  throw new Error('npm run disclosure -- [number of surveys] [seed]');

let given = 0;
for (const [index, drawn] of fc.sample(overlapCases, { numRuns: surveys, seed }).entries()) {
  const found = examined(drawn).given;
  if (found.length > 0) {
    given += 1;
    console.log(JSON.stringify({ index, ...drawn, found }));
  }
  if ((index + 1) % 1000 === 0)
    process.stderr.write(`\r${index + 1} of ${surveys}, ${given} give something away  `);
}
process.stderr.write('\n');
console.log(JSON.stringify({ surveys, seed, given }));
if (given > 0) process.exitCode = 1;
