import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that any user may write into; whoever makes it removes it. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hanaro-engine-'));
  chmodSync(folder, 0o777);
  return folder;
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate for the loopback address which nobody knows but who is told of its file. */
export function selfSigned(folder: string, user: readonly string[] = []): Certificate {
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const { status, stderr } = spawnSync(
    'setpriv',
    [
      ...user,
      ...[
        'openssl',
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=hanaro-test',
      ],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', files.key, '-out', files.certificate],
    ],
    { encoding: 'utf8', cwd: '/' },
  );
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  return files;
}

/** Ports of the loopback address that nobody listens to. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return address !== null && typeof address === 'object' ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Of `setpriv`: as another user where we are root, as some servers refuse to run as root. */
export const asUser = (user: string): readonly string[] =>
  process.getuid?.() === 0 ? [`--reuid=${user}`, `--regid=${user}`, '--init-groups'] : [];

export interface ServerProcess {
  /** The end of what it has written on standard error. */
  readonly said: () => string;
  /** Ends it as a crash would, or as it likes to be ended. */
  readonly end: (signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM' | 'SIGQUIT') => Promise<void>;
}

/**
 * Runs a server, which also ends when this process does, however that comes about.
 *
 * @param user  options of `setpriv`
 * @param ready  throws until the server answers
 */
export async function runServer(
  command: readonly string[],
  ready: () => Promise<unknown>,
  { user = [], cwd }: { readonly user?: readonly string[]; readonly cwd: string },
): Promise<ServerProcess> {
  const child = spawn('setpriv', [...user, '--pdeathsig', 'KILL', ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-4000);
  });
  const end: ServerProcess['end'] = async (signal) => {
    if (!ended(child)) {
      child.kill(signal);
      await once(child, 'exit');
    }
  };
  for (const until = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const reason = await ready().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (reason === undefined) return { end, said: () => said };
    if (!ended(child) && Date.now() < until) continue;
    await end('SIGKILL');
    throw new Error(`${command[0]} does not start: ${reason}\n${said}`);
  }
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
