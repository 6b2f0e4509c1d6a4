import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Where the time goes, by source file or library: npx tsx bench/profile.ts FILE [OPTIONS OF hanaro score]
 * Builds the program without minifying it, in bench/data, and runs it under Node's own profiler.
 */
const repository = join(import.meta.dirname, '..');
mkdirSync(join(repository, 'bench/data'), { recursive: true });
const folder = mkdtempSync(join(repository, 'bench/data/profile-'));
try {
  const dist = join(folder, 'dist');
  cpSync(join(repository, 'bin'), join(folder, 'bin'), { recursive: true });
  execFileSync(process.execPath, ['bin/write-program.js', dist, 'readable'], { cwd: repository });
  const hanaro = [join(folder, 'bin/hanaro.js'), 'score', '--json', ...process.argv.slice(2)];
  const options = ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...hanaro];
  execFileSync(process.execPath, options, { stdio: ['ignore', 'ignore', 'inherit'], maxBuffer: 2 ** 28 });
  const sources = new Map(
    readdirSync(dist).map((piece) => [piece, sourceOfLine(readFileSync(join(dist, piece), 'utf8'))]),
  );
  const milliseconds = new Map<string, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))) {
    addProfile(readFileSync(join(folder, name), 'utf8'), sources, milliseconds);
  }
  const total = [...milliseconds.values()].reduce((sum, value) => sum + value, 0);
  console.log(`${(total / 1000).toFixed(2)} s under the profiler`);
  for (const [source, spent] of [...milliseconds].sort(([, a], [, b]) => b - a)) {
    const percent = (100 * spent) / total;
    if (percent >= 0.5) console.log(`${percent.toFixed(1).padStart(5)} %  ${source}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** The source file of each line of a bundle: esbuild names it in a comment above. */
function sourceOfLine(bundle: string): string[] {
  let source = 'bundle';
  return bundle.split('\n').map((line) => {
    source = line.match(/^\/\/ (\S+\.\w+)$/)?.[1] ?? source;
    return source.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+).*/, '$1');
  });
}

function addProfile(
  json: string,
  sources: ReadonlyMap<string, readonly string[]>,
  milliseconds: Map<string, number>,
): void {
  const { nodes, samples, timeDeltas } = JSON.parse(json) as Profile;
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const sourceOf = sources.get(basename(url));
      if (sourceOf) return [id, sourceOf[lineNumber] ?? 'bundle'];
      const library = url.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
      return [id, library ?? (url.startsWith('wasm') ? 'WebAssembly' : url || `${functionName}, of Node.js`)];
    }),
  );
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    if (name.startsWith('(idle)')) continue;
    milliseconds.set(name, (milliseconds.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
}
