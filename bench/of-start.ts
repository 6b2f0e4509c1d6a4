import { join } from 'node:path';
import { hanaro } from './contestant.ts';
import { costTable, printTable } from './table.ts';
import { takeTurns } from './take-turns.ts';

/** A table of hanaro on 120 rows, beside Node.js and R that start and do nothing. */
export function ofStart(runs: number): void {
  const entries = [
    { name: 'hanaro', command: hanaro.command(join(import.meta.dirname, '../fixtures/users.csv')) },
    { name: 'node -e 0', command: [process.execPath, '-e', '0'] as const },
    { name: 'Rscript -e 0', command: ['Rscript', '-e', '0'] as const },
  ];
  console.log('\n### Start: the 120 rows of fixtures/users.csv');
  const { results } = printTable(takeTurns(entries, runs), costTable);
  const [ours, ...others] = results;
  for (const { name, wallSeconds } of others) {
    console.log(`hanaro takes ${((ours?.wallSeconds ?? Number.NaN) / wallSeconds).toFixed(2)} × ${name}.`);
  }
}
