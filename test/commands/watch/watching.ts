import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const patience = 15_000;

/** The built program with `--watch`, at work until the running test is over. */
export function watching(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [resolve('bin/hanaro.js'), ...args, '--watch'], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    child,
    said,
    /** Waits until this has been written since the last call, and gives all of what has been. */
    until: async (name: keyof typeof said, pattern: RegExp): Promise<string> => {
      const start = performance.now();
      while (!pattern.test(said[name])) {
        if (performance.now() - start > patience || child.exitCode !== null)
          throw new Error(`no ${pattern} in ${name}: ${JSON.stringify(said)}`);
        await setTimeout(20);
      }
      const text = said[name];
      said[name] = '';
      return text;
    },
    end: async (signal?: 'SIGINT' | 'SIGTERM') => {
      if (signal) child.kill(signal);
      const [code, by] = await ended;
      return { code, by, ...said };
    },
  };
}
