import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { readPublishedTables } from '../src/printed/read-published-tables.ts';
import { figureAccount } from '../src/printed/reconstruct/figure-account.ts';
import { reconstruct } from '../src/printed/reconstruct/reconstruct.ts';
import { disagreements } from '../test/printed/disagreements.ts';

/** How long one set of answers takes, and how many printed figures it has: npx tsx bench/reconstruct.ts [seeds] */
const seeds = Number(process.argv[2] ?? 100);
const tables = await readPublishedTables('fixtures/published/jeju-hanaro-2021.json');
const codebook = builtInCodebook();

for (const population of codebook.populations) {
  const times: number[] = [];
  let [held, givenWay, missed] = [0, 0, 0];
  for (let seed = 1; seed <= seeds; seed++) {
    const start = performance.now();
    const result = reconstruct({ tables, codebook, population: population.id, seed });
    times.push(performance.now() - start);
    if (result.outcome !== 'found') throw new Error(`${population.id}, seed ${seed}: ${result.outcome}`);
    const account = figureAccount(tables, population.id, result.value.slips);
    held += Object.values(account.held).reduce((sum, n) => sum + n, 0);
    givenWay += account.givenWay;
    const counts = result.value.slips.filter(({ figure }) => figure === 'n').length;
    missed += disagreements(tables, population, result.value.respondents).length - counts;
  }
  times.sort((a, b) => a - b);
  const milliseconds = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(
    `${population.id}: ${seeds} seeds, ${held} figures hold, ${givenWay} slips, ${missed} missed; ` +
      `median ${milliseconds(0.5)} ms, slowest ${milliseconds(1)} ms`,
  );
}
