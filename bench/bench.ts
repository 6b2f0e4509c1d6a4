import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInCodebook } from '../src/codebook/load-codebook.ts';
import { besidePeers } from './beside-peers.ts';
import { ofEngines } from './of-engines.ts';
import { ofForms } from './of-forms.ts';
import { ofStart } from './of-start.ts';
import { peers } from './peers/peers.ts';
import { ofShapes } from './shapes/of-shapes.ts';
import { shapes } from './shapes/shapes.ts';

/** Prints the tables of docs/benchmarks.md, which tells how to read them. */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tables: { type: 'string', default: 'peers,start,forms' },
    rows: { type: 'string' },
    shapes: { type: 'string', default: Object.keys(shapes).join(',') },
    peers: { type: 'string', default: Object.keys(peers).join(',') },
    runs: { type: 'string', default: '5' },
    starts: { type: 'string', default: '21' },
    slow: { type: 'string', default: '30' },
  },
});
const partsOf = (list: string) => list.split(',').filter((part) => part !== '');
const whole = (text: string, least: number) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`"${text}" is not a whole number from ${least}`);
  return value;
};

const repository = join(import.meta.dirname, '..');
if (!existsSync(join(repository, 'dist/cli-start.cjs'))) throw new Error('dist/ is missing: npm run build');
const population = builtInCodebook().populations.find(({ id }) => id === 'users');
if (!population) throw new Error('the built-in instrument has no users');

const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string };
const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${memory}, ${type()} ${release()}`;
const today = new Date().toISOString().slice(0, 10);
console.log(`${machine}; hanaro ${version}, Node ${process.versions.node}; ${today}`);

const slow = whole(options.slow, 1);
const runs = whole(options.runs, 1);
const starts = whole(options.starts, 1);
const sizesOr = (usual: string) => partsOf(options.rows ?? usual).map((rows) => whole(rows, 10));
for (const table of positionals.length > 0 ? positionals : partsOf(options.tables)) {
  if (table === 'peers')
    await besidePeers({
      population,
      sizes: sizesOr('120,10000,1000000'),
      peerIds: partsOf(options.peers),
      runs,
      slow,
    });
  else if (table === 'shapes')
    await ofShapes({
      population,
      sizes: sizesOr('300000,1000000'),
      names: partsOf(options.shapes),
      peerIds: partsOf(options.peers),
      runs,
      slow,
    });
  else if (table === 'start') ofStart(starts);
  else if (table === 'forms') await ofForms(population, runs);
  else if (table === 'engines') await ofEngines(population, runs);
  else throw new Error(`--tables takes peers, shapes, start, forms and engines, not "${table}"`);
}
