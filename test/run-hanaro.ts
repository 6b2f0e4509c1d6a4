import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const binary = resolve('bin/hanaro.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would: in a folder, with an environment, with something on standard input. */
export function runHanaro(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly input?: string | Buffer } = {},
): Run {
  const { cwd = process.cwd(), env = {}, input = '' } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd,
    input,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
