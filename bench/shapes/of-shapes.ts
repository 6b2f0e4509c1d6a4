import { statSync } from 'node:fs';
import type { Population } from '../../src/codebook/codebook.ts';
import { agreement, type Figures } from '../agreement.ts';
import { hanaro, scoring } from '../contestant.ts';
import { markdown } from '../table.ts';
import { type Entry, type Result, takeTurns } from '../take-turns.ts';
import { makeShape } from './make-shape.ts';
import { type ShapePeer, shapePeers } from './shape-peers.ts';
import { shapes } from './shapes.ts';

export interface ShapesRace {
  readonly population: Population;
  readonly sizes: readonly number[];
  readonly names: readonly string[];
  readonly peerIds: readonly string[];
  readonly runs: number;
  readonly slow: number;
}

/** A table for each size: hanaro on a file of every shape, beside the peers that can read it and agree on all figures. */
export async function ofShapes({ population, sizes, names, peerIds, runs, slow }: ShapesRace): Promise<void> {
  const peers = shapePeers(population).filter(({ id }) => peerIds.includes(id));
  for (const rows of sizes) {
    console.log(`\n### Shapes of files, ${rows.toLocaleString('en')} rows\n`);
    const lines: string[][] = [];
    let plain: number | undefined;
    let plainFile: string | undefined;
    for (const name of names) {
      const shape = shapes[name];
      if (!shape) throw new Error(`--shapes takes ${Object.keys(shapes).join(', ')}, not "${name}"`);
      const made = await makeShape([name, shape], population, rows);
      let ours: Figures = new Map();
      const able = peers.flatMap((peer) => {
        const command = peer.command(shape, made);
        return command ? [{ ...peer, command }] : [];
      });
      const entries: Entry[] = [
        {
          name: 'hanaro',
          command: scoring([made.file, '--codebook', made.codebook]),
          check: (stdout) => {
            ours = hanaro.figures(stdout);
          },
        },
        ...able.map(({ id, command, figures }) => ({
          name: id,
          command,
          check: (stdout: string) => {
            agreement(ours, figures(stdout));
          },
        })),
      ];
      const { results, percentOthers } = takeTurns(entries, runs, slow);
      const [own] = results;
      // What is packed counts by the byte once unpacked; of a format that is not text, by that of the plain file.
      const { size } = statSync(shape.gzip || shape.ending !== 'csv' ? (plainFile ?? made.file) : made.file);
      const perByte = (own?.wallSeconds ?? Number.NaN) / size;
      if (name === 'plain') [plain, plainFile] = [perByte, made.file];
      const line = lineOf(name, results, { peers, perByte, plain });
      lines.push(line);
      console.log(`- ${line.join(' | ')} (other programs: ${percentOthers.toFixed(0)} % of the cores)`);
    }
    const heads = peers.map(({ id }) => `${id} s / MB`);
    console.log(
      `\n${markdown([['', 'hanaro s / MB', ...heads, '/ best peer', 'by the byte / plain'], ...lines])}\n`,
    );
  }
  for (const { id, version } of peers) console.log(`- ${id}: ${version}`);
}

function lineOf(
  name: string,
  results: readonly Result[],
  {
    peers,
    perByte,
    plain,
  }: { readonly peers: readonly ShapePeer[]; readonly perByte: number; readonly plain: number | undefined },
): string[] {
  const [own, ...others] = results;
  const cost = (result: Result | undefined) =>
    result ? `${result.wallSeconds.toFixed(2)} / ${result.peakMegabytes?.toFixed(0) ?? '–'}` : '–';
  const best = Math.min(...others.map(({ wallSeconds }) => wallSeconds));
  return [
    name,
    cost(own),
    ...peers.map(({ id }) => cost(others.find((other) => other.name === id))),
    Number.isFinite(best) ? ((own?.wallSeconds ?? Number.NaN) / best).toFixed(2) : '–',
    plain === undefined ? '–' : (perByte / plain).toFixed(2),
  ];
}
