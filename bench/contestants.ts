import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Population } from '../src/instrument/instrument.ts';
import type { Report } from '../src/report/report-schema.ts';
import type { Figures } from './agreement.ts';
import type { Command } from './measure.ts';

/** A program that does the job, and how to read what it prints. */
export interface Contestant {
  readonly name: string;
  readonly command: Command;
  readonly figures: (stdout: string) => Figures;
}

const here = dirname(fileURLToPath(import.meta.url));
export const hanaroProgram = join(here, '../bin/hanaro.js');

export function hanaro(file: string): Contestant {
  return {
    name: 'hanaro',
    command: [process.execPath, hanaroProgram, 'score', file, '--json'],
    figures: ofReport,
  };
}

/**
 * Every other program that is installed here, with its version in its name; the rest is told on standard error.
 *
 * @param duckdb  a folder whose node_modules holds @duckdb/node-api
 */
export function peers(file: string, population: Population, duckdb: string): Contestant[] {
  const scaleItems = `${file}.scales`;
  writeFileSync(scaleItems, scaleItemLines(population));
  const found: [string, Command][] = [
    ['R', ['Rscript', '--vanilla', join(here, 'peers/data-table.R')]],
    ['DuckDB', [process.execPath, join(here, 'peers/duckdb.mjs'), duckdb]],
  ];
  return found.flatMap(([name, command]) => {
    const [program, ...args] = command;
    const asked = spawnSync(program, [...args, 'versions'], { encoding: 'utf8' });
    if (asked.status !== 0) {
      console.error(
        `${name} is left out: ${asked.error?.message ?? asked.stderr.match(/^\w*Error: .*$/m)?.[0]}`,
      );
      return [];
    }
    return { name: asked.stdout.trim(), command: [...command, file, scaleItems], figures: ofCsv };
  });
}

/** What the peers are told about the codebook: a line for each item of each scale. */
function scaleItemLines({ scales, items }: Population): string {
  const lines = scales.flatMap((scale) =>
    scale.items.map(({ index }) => `${scale.id},${items[index]?.id}\n`),
  );
  return ['scale,item\n', ...lines].join('');
}

function ofReport(stdout: string): Figures {
  const { comparisons } = JSON.parse(stdout) as Report;
  return new Map(
    comparisons.map(({ scale, n1, n2, mean1, mean2, sd1, sd2, student, welch, levene }) => {
      const tests = { t: student?.statistic, welch: welch?.statistic, levene: levene?.statistic };
      return [scale, { n1, n2, mean1, mean2, sd1, sd2, ...tests }];
    }),
  );
}

/** Reads `scale,n1,…` and a line per scale. */
function ofCsv(stdout: string): Figures {
  const [header = [], ...lines] = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return new Map(
    lines.map(([scale = '', ...cells]) => [
      scale,
      Object.fromEntries(cells.map((cell, index) => [header[index + 1] ?? '', Number(cell)])),
    ]),
  );
}
