import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Population } from '../../src/codebook/codebook.ts';
import type { Figures } from '../agreement.ts';
import type { Contestant } from '../contestant.ts';
import type { Command } from '../measure.ts';
import { millerScript } from './miller.ts';
import { psppFigures, psppSyntax } from './pspp.ts';

/** By the name that `--peers` takes; a peer throws an Error with the reason when it is not installed. */
export const peers: Readonly<Record<string, (population: Population) => Contestant>> = {
  r: takingFiles('Rscript', '--vanilla', here('data-table.R')),
  'r-plain': takingFiles('Rscript', '--vanilla', here('plain.R')),
  // Debian's, for a python3 of somebody's own seldom has pandas
  pandas: takingFiles('/usr/bin/python3', here('pandas-scipy.py')),
  duckdb: takingFiles(process.execPath, here('duckdb.mjs')),
  miller: (population) => ({
    name: `Miller ${answer('mlr', '--version').replace('mlr ', '')}`,
    command: (file) => {
      const script = written('users.mlr', millerScript(population));
      return ['mlr', '--icsv', '--records-per-batch', '100', '--from', file, 'put', '-q', '-f', script];
    },
    figures: ofCsv,
  }),
  pspp: (population) => ({
    name: `PSPP ${answer('pspp', '--version').match(/[\d.]+/)?.[0]}`,
    command: (file) => {
      const script = written('users.sps', psppSyntax(file, population));
      return ['pspp', '-O', 'format=csv', script];
    },
    figures: psppFigures,
  }),
};

/** A script that takes the file and the codebook's scales, a line for each item of each, and prints CSV. */
function takingFiles(...script: Command): (population: Population) => Contestant {
  return (population) => {
    const scaleItems = scaleItemsOf(population);
    return {
      name: answer(...script, 'versions'),
      command: (file) => [...script, file, scaleItems],
      figures: ofCsv,
    };
  };
}

/** @returns the path of a file with a line for each item of each scale */
export function scaleItemsOf({ scales, items }: Population): string {
  const lines = scales.flatMap((scale) =>
    scale.items.map(({ index }) => `${scale.id},${items[index]?.id}\n`),
  );
  return written('scales.csv', ['scale,item\n', ...lines].join(''));
}

function here(script: string): string {
  return join(import.meta.dirname, script);
}

export function answer(...[program, ...args]: Command): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(error?.message ?? stderr.match(/^.*\bError.*$/m)?.[0] ?? stderr);
  return stdout.trim();
}

/** @returns the path of a script that must know the codebook or the file */
function written(name: string, text: string): string {
  const folder = join(import.meta.dirname, '../data/scripts');
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Reads `scale,n1,…` and a line per scale. */
export function ofCsv(stdout: string): Figures {
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
