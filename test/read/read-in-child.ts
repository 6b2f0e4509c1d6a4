import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface ChildOutcome {
  /** The English messages of what it was refused for; null where the file was read. */
  readonly refusedFor: string | null;
  readonly rows: number;
  readonly seconds: number;
  /** The most memory the process ever held, its 60 MB before any reading included. */
  readonly megabytes: number;
}

/** Reads a file in a process of its own, whose heap may grow to `heapMegabytes`. */
export function readInChild(file: string, heapMegabytes: number): ChildOutcome {
  const script = `
    import { readFileSync } from 'node:fs';
    import { openSource } from ${JSON.stringify(pathToFileURL('src/read/source/source.ts').href)};
    import { readXlsx } from ${JSON.stringify(pathToFileURL('src/read/xlsx/read-xlsx.ts').href)};
    import { readSav } from ${JSON.stringify(pathToFileURL('src/read/sav/read-sav.ts').href)};
    const file = ${JSON.stringify(file)};
    const started = performance.now();
    let rows = 0;
    const consumer = { header: () => {}, row: () => { rows += 1; } };
    const read = file.endsWith('sav') ? readSav : readXlsx;
    const refusedFor = await read(await openSource(file), {}, consumer).then(() => null, (error) => {
      if (!['InputError', 'Refusal'].includes(error.name)) throw error;
      return error.message;
    });
    const seconds = (performance.now() - started) / 1000;
    // Not resourceUsage: Linux starts its maximum with that of the parent.
    const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
    const peak = Number(/VmHWM:\\s+(\\d+) kB/.exec(status)?.[1] ?? process.memoryUsage.rss() / 1024);
    const megabytes = peak / 1024;
    console.log(JSON.stringify({ refusedFor, rows, seconds, megabytes }));
  `;
  const child = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8', timeout: 60_000 },
  );
  if (child.status !== 0)
    throw new Error(`child ended with ${child.status ?? child.signal}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}
