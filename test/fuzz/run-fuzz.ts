import { fuzz } from './fuzz.ts';

const [inputs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(inputs) || !Number.isSafeInteger(seed)) {
  throw new Error('npm run fuzz -- [number of inputs] [seed]');
}

const summary = await fuzz(inputs, seed, (done, { failures, slowest }) => {
  if (done % 1000 === 0 || done === inputs) {
    process.stderr.write(
      `\r${done} of ${inputs}, ${failures.length} failures, slowest ${Math.round(slowest.milliseconds)} ms (${slowest.name}, seed ${slowest.seed})  `,
    );
  }
});
process.stderr.write('\n');
console.log(JSON.stringify(summary, null, 2));
if (summary.failures.length > 0) {
  console.error(`once more: npm run fuzz -- 1 ${summary.failures[0]?.seed}`);
  process.exitCode = 1;
}
