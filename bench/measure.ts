import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
