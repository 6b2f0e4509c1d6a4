import { spawn, spawnSync } from 'node:child_process';

/** Whether a program of this name can be started. */
export const isHere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

export const shells = {
  bash: {
    command: 'bash --norc --noprofile -i',
    begin: (script: string) => `PS1='ready> '; source ${script}`,
  },
  zsh: {
    command: 'zsh -f -i',
    begin: (script: string) =>
      `PROMPT='ready> '; unsetopt zle_bracketed_paste; autoload -Uz compinit && compinit -D -u; source ${script}`,
  },
} as const;

const announced = `hanaro() { printf 'go''t:'; printf '[%s]' "$@"; printf ':en''d\\n'; }`;

/**
 * Types lines into an interactive shell, tabs and all, and waits for each to be run.
 *
 * @returns the arguments that hanaro was called with, line by line
 */
export async function typedIn(
  shell: keyof typeof shells,
  script: string,
  lines: readonly string[],
  cwd: string,
): Promise<string[]> {
  const { command, begin } = shells[shell];
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], TERM: 'dumb', LANG: 'C.UTF-8', HOME: cwd, COLUMNS: '500' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = [
    `stty cols 500; ${announced}; ${begin(script)}; hanaro ready\n`,
    ...lines.map((line) => `${line}\n`),
  ];
  let screen = '';
  let [typed, seen] = [0, 0];
  const typeNext = () => {
    child.stdin.write(waiting[typed] ?? 'exit\n');
    typed += 1;
  };
  child.stdout.on('data', (data: Buffer) => {
    screen += data.toString().replaceAll('\r', '');
    // A line is typed when the one before has been run and the shell asks for another.
    const run = screen.match(/got:.*:end\n(?:.|\n)*?ready> /g)?.length ?? 0;
    for (; seen < run; seen += 1) typeNext();
  });
  const patience = setTimeout(() => child.kill(), 60_000);
  typeNext();
  await new Promise((ended) => child.on('close', ended));
  clearTimeout(patience);
  const calls = [...screen.matchAll(/got:(.*):end\n/g)].map(([, words = '']) => words);
  return calls.slice(1);
}
