import { statSync } from 'node:fs';
import type { Population } from '../src/codebook/codebook.ts';
import { agreement, type Figures } from './agreement.ts';
import { hanaro } from './contestant.ts';
import { forms, makeUsers } from './make-users.ts';
import { perByteTable, printTable } from './table.ts';
import { type Entry, takeTurns } from './take-turns.ts';

const rows = 1_000_000;

/** A table of hanaro on the same answers, plain, in quotes, in CP949 and packed, by the byte once unpacked. */
export async function ofForms(population: Population, runs: number): Promise<void> {
  let plain: Figures | undefined;
  const entries: Entry[] = [];
  const sizes: number[] = [];
  for (const form of forms) {
    const file = await makeUsers(population, rows, form);
    const { size } = statSync(file);
    sizes.push(form === 'gzip' ? (sizes[0] ?? size) : size);
    const check = (stdout: string) => {
      const figures = hanaro.figures(stdout);
      plain ??= figures;
      agreement(plain, figures);
    };
    entries.push({ name: form, command: hanaro.command(file), check });
  }
  console.log(`\n### Forms of the same ${rows.toLocaleString('en')} rows\n`);
  console.log('All give the same figures; what is packed counts by the byte once unpacked.');
  printTable(takeTurns(entries, runs), (results) => perByteTable(results, sizes));
}
