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
  const [ours, ...others] = results.map(({ wallSeconds }) => wallSeconds);
  for (const [index, seconds] of others.entries()) {
    console.log(`hanaro takes ${((ours ?? 0) / seconds).toFixed(2)} × ${entries[index + 1]?.name}.`);
  }
}
