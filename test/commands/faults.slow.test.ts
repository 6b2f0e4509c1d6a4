import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runHanaro } from '../run-hanaro.ts';
import { temporaryFolder } from '../temporary-file.ts';

const binary = resolve('bin/hanaro.js');
const paper = resolve('fixtures/published/jeju-hanaro-2021.json');
const answers = [resolve('fixtures/staff.csv'), resolve('fixtures/users.csv')];
const codebook = resolve('fixtures/example/cafe.yaml');
const root = process.getuid?.() === 0;
const linux = process.platform === 'linux';

/** In bash, with `hanaro` as a command. */
function shell(script: string, cwd: string, user: { uid?: number; gid?: number } = {}) {
  const command = `hanaro() { "${process.execPath}" "${binary}" "$@"; }; ${script}`;
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
    cwd,
    env,
    encoding: 'utf8',
    ...user,
  });
  return { status, stdout, stderr };
}

/** A file system in a folder that holds no more than this. */
function smallDisk(size: string): string {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
  if (mounted) onTestFinished(() => void spawnSync('umount', [folder]));
  return mounted ? folder : '';
}

const noDisk = 'no file system can be mounted here';

/** Every command that writes one file, with arguments that make it longer than 1 KiB. */
const writers: readonly (readonly string[])[] = [
  ['score', ...answers, '--json'],
  ['score', ...answers],
  ['verify', paper, ...answers, '--format', 'junit'],
  ['audit', paper, '--json'],
  ['published', 'init', ...answers, '--force'],
  ['codebook', 'init', ...answers, '--force'],
  ['codebook', 'show', codebook, '--json'],
  ['codebook', 'schema'],
  ['codebook', 'template', codebook, '--format', 'xlsx', '--force'],
];

describe('no room', () => {
  test.each(writers)('beyond the limit of a file, the file that was there stays: %s %s %s', (...args) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'target'), 'before');
    const words = args.map((word) => `'${word}'`).join(' ');
    const run = shell(`ulimit -f 1; hanaro ${words} --output target`, folder);
    expect(run.stderr).toContain(
      'target: it cannot be written (EFBIG)\n  hint: raise the limit on file sizes',
    );
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['target']);
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('before');
  });

  test('on a full disk, the file that was there stays', ({ skip }) => {
    const disk = smallDisk('16k');
    if (disk === '') return skip(noDisk);
    writeFileSync(join(disk, 'report.json'), 'before');
    const run = runHanaro(['score', '--demo', '--json', '--output', 'report.json'], { cwd: disk });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('report.json: it cannot be written (ENOSPC)\n  hint: make room on the disk');
    expect(readdirSync(disk)).toEqual(['report.json']);
    expect(readFileSync(join(disk, 'report.json'), 'utf8')).toBe('before');
  });

  test('of several files, none appears where one has no room, nor the folder for them', ({ skip }) => {
    const disk = smallDisk('64k');
    if (disk === '') return skip(noDisk);
    const run = runHanaro(['reconstruct', paper, '--output-dir', 'a/b', '--count', '2'], { cwd: disk });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^a\/b\/\w+-synthetic-\d\.\w+: it cannot be written \(ENOSPC\)/);
    expect(readdirSync(disk)).toEqual([]);
  });

  test('standard output into a file is never cut in silence', () => {
    const run = shell('ulimit -f 1; hanaro score --demo --json > out', temporaryFolder());
    expect(run.status).toBe(2);
    expect(run.stderr).toBe(
      'standard output cannot be written (EFBIG)\n  hint: raise the limit on file sizes (ulimit -f)\n',
    );
  });
});

describe('a target that cannot be written', () => {
  test.each([
    ...writers.map((args) => [args, 'none/file', 'ENOENT)\n  hint: there is no such folder'] as const),
    [writers[0] ?? [], 'file/file', 'ENOTDIR)\n  hint: a part of the path is a file'] as const,
    [writers[0] ?? [], 'x'.repeat(300), 'ENAMETOOLONG)\n  hint: '] as const,
  ])('%j --output %s', (args, target, told) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), 'before');
    const run = runHanaro([...args, '--output', target], { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(`it cannot be written (${told}`);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['file', 'folder']);
  });

  test('a folder, where one file is written', () => {
    const folder = temporaryFolder();
    const run = runHanaro([...(writers[0] ?? []), '--output', folder]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(`${folder}: this is a folder, and json is written to one file`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(linux)('in a file system without files of its own, as root too', () => {
    const run = runHanaro(['reconstruct', paper, '--output-dir', '/proc/a/b']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('/proc/a/b: it cannot be written (ENOENT)');
  });

  test('on a disk that is read only', ({ skip }) => {
    const disk = smallDisk('64k');
    if (disk === '') return skip(noDisk);
    writeFileSync(join(disk, 'there'), 'before');
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    for (const args of [
      ['score', '--demo', '--output', 'new'],
      ['score', '--demo', '--output', 'there'],
      ['reconstruct', paper, '--output-dir', 'a/b'],
    ]) {
      const run = runHanaro(args, { cwd: disk });
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain('it cannot be written (EROFS)\n  hint: there is no permission');
    }
    expect(readdirSync(disk)).toEqual(['there']);
  });

  test('a file that is write-protected stays, though its folder would let it be replaced', ({ skip }) => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o777);
    writeFileSync(join(folder, 'kept'), 'before', { mode: 0o444 });
    const user = root ? { uid: 65534, gid: 65534 } : {};
    if (shell(`test -r "${binary}" && test -x "${process.execPath}" && touch own`, folder, user).status !== 0)
      return skip('no other user here');
    const run = shell('hanaro score --demo --output kept', folder, user);
    expect(run.stderr).toContain('kept: it cannot be written (EACCES)');
    expect(run.status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['kept', 'own']);
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('before');
  });

  test('a file of several that cannot be replaced: new ones are taken back, replaced ones named', ({
    skip,
  }) => {
    if (smallDisk('64k') === '') return skip(noDisk);
    const folder = temporaryFolder();
    const file = (name: string) => join(folder, name);
    const [replaced, pinned] = [file('staff-synthetic-1.csv'), file('users-synthetic-1.csv')];
    for (const name of [replaced, pinned, file('other')]) writeFileSync(name, 'before');
    // What is mounted on a file keeps it from being replaced.
    spawnSync('mount', ['--bind', file('other'), pinned]);
    onTestFinished(() => void spawnSync('umount', [pinned]));
    const run = runHanaro(['reconstruct', paper, '--output-dir', '.', '--force', '--lang', 'en'], {
      cwd: folder,
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      'users-synthetic-1.csv: it cannot be written (EBUSY); already written: staff-synthetic-1.csv',
    );
    expect(readdirSync(folder).sort()).toEqual(['other', 'staff-synthetic-1.csv', 'users-synthetic-1.csv']);
    expect(readFileSync(pinned, 'utf8')).toBe('before');
  });

  test('reconstruct never overwrites its tables, not even with --force', () => {
    const folder = temporaryFolder();
    const tables = join(folder, 'users-synthetic-1.json');
    const text = readFileSync(paper, 'utf8');
    writeFileSync(tables, text);
    const run = runHanaro(['reconstruct', tables, '--output-dir', folder, '--force']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('one of the files that were read');
    expect(readdirSync(folder)).toEqual(['users-synthetic-1.json']);
    expect(readFileSync(tables, 'utf8')).toBe(text);
  });
});

describe.runIf(existsSync('/dev/full'))('standard output and standard error', () => {
  test.each([
    ['score nofile 2> /dev/full', 3],
    ['score nofile 2>&-', 3],
    ['score nofile > /dev/full 2> /dev/full', 3],
    ['score --nonsense 2> /dev/full', 2],
    ['score --demo > /dev/full 2> /dev/full', 2],
    ['--help > /dev/full 2> /dev/full', 2],
    // Closed is thrown away: Node puts /dev/null there before any program runs.
    ['score --demo >&-', 0],
    ['score --demo >&- 2>&- <&-', 0],
  ])('the exit code stands where nothing can be told: %s', (command, status) => {
    expect(shell(`hanaro ${command}`, temporaryFolder())).toMatchObject({ status, stderr: '' });
  });

  test('a reader of standard error that is gone changes nothing', () => {
    const script = 'set -o pipefail; hanaro score nofile 2>&1 >/dev/null | true; echo $?';
    const run = shell(script, temporaryFolder());
    expect(run.stdout).toBe('3\n');
  });
});

describe('input that goes away', () => {
  test.runIf(linux)('a disk that cannot be read', () => {
    for (const args of [
      ['score', '/proc/self/mem', '--output', 'x'],
      ['score', ...answers, '--codebook', '/proc/self/mem', '--output', 'x'],
      ['verify', '/proc/self/mem', ...answers, '--output', 'x'],
      ['reconstruct', '/proc/self/mem', '--output-dir', 'x'],
    ]) {
      const folder = temporaryFolder();
      const run = runHanaro(args, { cwd: folder });
      expect(run).toMatchObject({ status: 3, stdout: '' });
      expect(run.stderr).toContain('/proc/self/mem: it cannot be read (EIO)');
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test.runIf(linux)('a pipe whose writer dies within a row', () => {
    const folder = temporaryFolder();
    const cut = readFileSync(answers[1] ?? '', 'utf8').slice(0, 5000);
    writeFileSync(join(folder, 'cut'), cut);
    const run = shell('mkfifo in; cat cut > in & hanaro score in --output report', folder);
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/^in:\d+: this row has \d+ cells/);
    expect(readdirSync(folder).sort()).toEqual(['cut', 'in']);
  });

  test('a compressed stream that ends too soon', () => {
    const folder = temporaryFolder();
    const run = shell(
      `set -o pipefail; gzip -c "${answers[1]}" | head -c 900 | hanaro score - --output report`,
      folder,
    );
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('interrupted', () => {
  interface Ended {
    readonly code: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly stderr: string;
  }

  /** Sends the signal when `ready` holds, half a second after the start at the earliest. */
  async function interrupted(
    args: readonly string[],
    cwd: string,
    signal: NodeJS.Signals,
    ready: () => boolean,
  ): Promise<Ended> {
    const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8' };
    const child = spawn(process.execPath, [binary, ...args], { cwd, env, stdio: ['pipe', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    const started = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - started < 500 || !ready()) return;
      clearInterval(timer);
      child.kill(signal);
    }, 2);
    return new Promise((ended) => {
      child.on('close', (code, by) => {
        clearInterval(timer);
        ended({ code, signal: by, stderr });
      });
    });
  }

  const told = (signal: string) =>
    `interrupted by ${signal}\n  hint: no half-written file is left; run the command again\n`;

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s while it reads', async (signal) => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'in');
    spawnSync('mkfifo', [pipe]);
    for (const args of [
      ['score', 'in', '--output', 'report'],
      ['verify', paper, 'in'],
    ]) {
      // A pipe can be opened for writing without waiting only when somebody reads it.
      const read = () => {
        try {
          const end = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
          onTestFinished(() => closeSync(end));
          return true;
        } catch {
          return false;
        }
      };
      expect(await interrupted(args, folder, signal, read)).toEqual({
        code: null,
        signal,
        stderr: told(signal),
      });
    }
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('SIGTERM while it waits for standard input, or for a reader of its output', async () => {
    const folder = temporaryFolder();
    spawnSync('mkfifo', ['out'], { cwd: folder });
    for (const args of [
      ['score', '-', '--output', 'report'],
      ['score', '--demo', '--output', 'out'],
    ]) {
      const run = await interrupted(args, folder, 'SIGTERM', () => true);
      expect(run).toMatchObject({ code: null, signal: 'SIGTERM' });
      // On a busy machine it may not have come to listening yet.
      expect(['', told('SIGTERM')]).toContain(run.stderr);
    }
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s between the files that it writes: none is left',
    async (signal) => {
      const folder = temporaryFolder();
      const target = join(folder, 'a', 'b');
      const args = ['reconstruct', paper, '--population', 'staff', '--count', '60', '--output-dir', target];
      const run = await interrupted(
        args,
        folder,
        signal,
        () => existsSync(target) && readdirSync(target).length > 3,
      );
      expect(run).toEqual({ code: null, signal, stderr: told(signal) });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('in the middle of a long search, on the spot', async () => {
    const folder = temporaryFolder();
    const args = ['reconstruct', paper, '--count', '10000', '--output-dir', 'made'];
    const start = performance.now();
    const run = await interrupted(args, folder, 'SIGINT', () => performance.now() - start > 1500);
    expect(run).toMatchObject({ code: null, signal: 'SIGINT' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['INT', 130],
    ['TERM', 143],
  ])('a shell sees SIG%s as %i', (signal, status) => {
    const script = `mkfifo in; "${process.execPath}" "${binary}" score in & sleep 0.5; kill -${signal} $!; wait $!`;
    expect(shell(script, temporaryFolder()).status).toBe(status);
  });

  test('input that the same Ctrl-C cut off is not taken for all of it', async () => {
    const folder = temporaryFolder();
    const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8' };
    const child = spawn(process.execPath, [binary, 'score', '-', '--output', 'report'], {
      cwd: folder,
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)));
    child.stdin.write(readFileSync(answers[1] ?? ''));
    await new Promise((later) => setTimeout(later, 500));
    child.kill('SIGINT');
    child.stdin.end();
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual([]);
  });
});
