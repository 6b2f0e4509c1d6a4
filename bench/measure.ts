import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one whole process took; null where this machine cannot tell. */
export interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMegabytes: number | null;
}

export type Command = readonly [program: string, ...args: string[]];

const gnuTime = '/usr/bin/time';
const hasGnuTime = spawnSync(gnuTime, ['-f', '%e', 'true']).status === 0;
/** Without GNU time, Node processes report about themselves; others have no figures. */
const selfReport = `data:text/javascript,${encodeURIComponent(`import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, [userCPUTime / 1e6, systemCPUTime / 1e6, maxRSS].join(' '));
});`)}`;

/** @throws Error with what the process said, when it fails */
export function measure([program, ...args]: Command): { readonly cost: Cost; readonly stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hanaro-bench-'));
  const usage = join(folder, 'usage');
  const [timed, timedArgs] = hasGnuTime
    ? [gnuTime, ['-f', '%U %S %M', '-o', usage, program, ...args]]
    : [program, program === process.execPath ? ['--import', selfReport, ...args] : args];
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(timed, timedArgs, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const wallSeconds = (performance.now() - start) / 1000;
  try {
    if (error) throw error;
    if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed:\n${stderr}`);
    return { cost: { wallSeconds, ...readUsage(usage) }, stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readUsage(file: string): Omit<Cost, 'wallSeconds'> {
  try {
    const [user = 0, system = 0, kibibytes = 0] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
    return { cpuSeconds: user + system, peakMegabytes: (kibibytes * 1024) / 1e6 };
  } catch {
    return { cpuSeconds: null, peakMegabytes: null };
  }
}

/** Median costs, in the order of the commands, and how much of all cores other programs used meanwhile. */
export interface Timing {
  readonly costs: readonly Cost[];
  readonly percentOthers: number;
}

/** Runs every command once in each round (A B C A B C …), so that all of them meet the same weather. */
export function measureInTurn(commands: readonly Command[], rounds: number): Timing {
  const costs = commands.map((): Cost[] => []);
  const before = coreSeconds();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) costs[index]?.push(measure(command).cost);
  }
  const after = coreSeconds();
  const own = sum(costs.flat().map(({ cpuSeconds }) => cpuSeconds ?? Number.NaN));
  return {
    costs: costs.map((runs) => ({
      wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)) ?? Number.NaN,
      cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
      peakMegabytes: median(runs.map(({ peakMegabytes }) => peakMegabytes)),
    })),
    percentOthers: (100 * Math.max(0, after.busy - before.busy - own)) / (after.all - before.all),
  };
}

function coreSeconds(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((core) => core.times);
  const all = sum(times.flatMap((time) => Object.values(time))) / 1000;
  return { all, busy: all - sum(times.map(({ idle }) => idle)) / 1000 };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [known[(known.length - 1) >> 1], known[known.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
