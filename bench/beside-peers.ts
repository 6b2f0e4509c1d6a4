import { statSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import type { Population } from '../src/codebook/codebook.ts';
import { agreement, type Figures } from './agreement.ts';
import { type Contestant, hanaro } from './contestant.ts';
import { makeUsers } from './make-users.ts';
import type { Cost } from './measure.ts';
import { peers } from './peers/peers.ts';
import { costTable, megabytes, printTable } from './table.ts';
import { type Entry, takeTurns } from './take-turns.ts';

export interface Race {
  readonly population: Population;
  readonly sizes: readonly number[];
  readonly peerIds: readonly string[];
  readonly runs: number;
  /** Seconds from which one run must do. */
  readonly slow: number;
}

/** From here on, memory grows with the rows where it grows at all. */
const manyRows = 1_000_000;

/** A table for each size: hanaro and the peers that are installed, once all agree on the figures. */
export async function besidePeers({ population, sizes, peerIds, runs, slow }: Race): Promise<void> {
  const contestants = [hanaro, ...peerIds.flatMap((id) => installed(id, population))];
  const bytesPerRow = new Map<Contestant, number>();
  for (const rows of sizes) {
    const file = rows === 120 ? inFixtures('users.csv') : await makeUsers(population, rows);
    console.log(`\n### ${rows.toLocaleString('en')} rows, ${megabytes(statSync(file).size)}\n`);
    let ours: Figures = new Map();
    const entries = contestants.flatMap((contestant): Entry[] => {
      const { name, command, figures } = contestant;
      const needed = (bytesPerRow.get(contestant) ?? 0) * rows;
      if (needed > freemem()) {
        console.log(`- ${name} is left out: it would need about ${megabytes(needed)} of memory`);
        return [];
      }
      const check = (stdout: string, { peakMegabytes }: Cost) => {
        if (rows >= manyRows) bytesPerRow.set(contestant, ((peakMegabytes ?? 0) * 1e6) / rows);
        if (contestant === hanaro) ours = figures(stdout);
        else console.log(`- ${name} ${agreementText(agreement(ours, figures(stdout)))}`);
      };
      return [{ name, command: command(file), check }];
    });
    printTable(takeTurns(entries, runs, slow), costTable);
  }
}

function installed(id: string, population: Population): Contestant[] {
  const make = peers[id];
  if (!make) throw new Error(`--peers takes ${Object.keys(peers).join(', ')}, not "${id}"`);
  try {
    return [make(population)];
  } catch (error) {
    console.log(`\n${id} is left out: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function agreementText({ figures, largest }: ReturnType<typeof agreement>): string {
  return `agrees on ${figures} figures; largest difference ${largest.toExponential(1)}`;
}

function inFixtures(name: string): string {
  return join(import.meta.dirname, '../fixtures', name);
}
