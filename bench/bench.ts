import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtInInstrument } from '../src/instrument/load-instrument.ts';
import { largestDifference } from './agreement.ts';
import { hanaro, hanaroProgram, peers } from './contestants.ts';
import { makeUsers } from './make-users.ts';
import { type Command, measure, measureInTurn } from './measure.ts';
import { costTable } from './table.ts';

/** Times hanaro and its peers on the same file, and its start; bench/README.md tells how to read the tables. */
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    starts: { type: 'string', default: '21' },
    duckdb: { type: 'string', default: process.env['HANARO_BENCH_DUCKDB'] ?? process.cwd() },
  },
});
const atLeast = (name: 'rows' | 'runs' | 'starts', least: number) => {
  const value = Number(options[name]);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} must be a whole number from ${least}`);
  return value;
};
const rows = atLeast('rows', 10);
const runs = atLeast('runs', 1);
const starts = atLeast('starts', 15);
const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (!existsSync(inRepository('dist/cli.cjs'))) throw new Error('dist/cli.cjs is missing: npm run build');
const users = builtInInstrument().populations.find(({ id }) => id === 'users');
if (!users) throw new Error('the built-in instrument has no users');
const file = inRepository(`bench/data/users-${rows}.csv`);
await makeUsers(users, rows, file);

const ours = hanaro(file);
const others = peers(file, users, options.duckdb);
const warmUp = [ours, ...others].map(({ command, figures }) => figures(measure(command).stdout));
for (const [index, { name }] of others.entries()) {
  const [our, their] = [warmUp[0] ?? new Map(), warmUp[index + 1] ?? new Map()];
  console.log(
    `${name} agrees: largest relative difference ${largestDifference(our, their).toExponential(1)}`,
  );
}

const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { version: string };
const memory = `${(totalmem() / 1e9).toFixed(0)} GB`;
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${memory}, ${type()} ${release()}`;
console.log(
  `\n${machine}; hanaro ${version}, Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}`,
);

/** Prints the medians of all commands, which were warmed up before. */
function compare(
  title: string,
  commands: ReadonlyMap<string, Command>,
  rounds: number,
  reference: string,
): void {
  const { costs, percentOthers } = measureInTurn([...commands.values()], rounds);
  const named = [...commands.keys()].flatMap((name, index) => {
    const cost = costs[index];
    return cost ? [[name, cost] as const] : [];
  });
  console.log(`\n${title}, medians of ${rounds} paired runs\n\n${costTable(new Map(named), reference)}`);
  console.log(`\nOther programs took ${percentOthers.toFixed(0)} % of the cores meanwhile.`);
  if (percentOthers > 10) console.error('The machine was busy, which slows programs with threads most.');
}

const scoring = new Map([ours, ...others].map(({ name, command }) => [name, command]));
compare(`${rows} rows`, scoring, runs, 'hanaro');

const fixture = inRepository('fixtures/users.csv');
const starting = new Map<string, Command>([
  ['node -e 0', [process.execPath, '-e', '0']],
  ['hanaro', [process.execPath, hanaroProgram, 'score', fixture, '--json']],
]);
for (const command of starting.values()) measure(command);
compare('Start: the 120 rows of fixtures/users.csv', starting, starts, 'node -e 0');
