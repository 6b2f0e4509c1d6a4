import type { Population } from '../src/codebook/codebook.ts';
import { engineCases, type OpenEngine } from '../test/engines/engine-cases.ts';
import { agreement } from './agreement.ts';
import { hanaro, scoring } from './contestant.ts';
import { makeUsers } from './make-users.ts';
import { measure } from './measure.ts';
import { costTable, printTable } from './table.ts';
import { type Entry, takeTurns } from './take-turns.ts';

/** So many as a test's servers are filled with in a minute. */
const rows = 200_000;

/** A table of hanaro with each database that is installed, beside itself on the CSV that they were filled from. */
export async function ofEngines(population: Population, runs: number): Promise<void> {
  const file = await makeUsers(population, rows);
  const command = hanaro.command(file);
  const figures = hanaro.figures(measure(command).stdout);
  const entries: Entry[] = [{ name: 'CSV', command }];
  const opened: OpenEngine[] = [];
  try {
    for (const { name, here, open } of engineCases) {
      if (!here) continue;
      const engine = await open();
      opened.push(engine);
      Object.assign(process.env, engine.env);
      const data = [...engine.args, ...(await engine.loadCsv(file, 'users'))];
      entries.push({
        name,
        command: scoring(data),
        check: (stdout) => agreement(figures, hanaro.figures(stdout)),
      });
    }
    console.log(`\n### Databases, ${rows.toLocaleString('en')} rows\n`);
    console.log('CPU and memory are those of hanaro alone, which DuckDB is part of.');
    printTable(takeTurns(entries, runs), costTable);
  } finally {
    for (const engine of opened) await engine.close();
  }
}
