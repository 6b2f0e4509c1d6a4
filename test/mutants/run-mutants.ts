import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { deciders } from './deciders.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

/*
 * Makes slips in the files that decide, one at a time, in a copy of the repository, and runs the tests that should notice:
 * npm run mutants -- [number] [seed] [only files whose path has this] [quick: without the slower tests]
 */
const [wanted = '100', seed = '1', only = '', quick = ''] = process.argv.slice(2);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => file.includes(only))
  .sort();
const perFamily = deciders.map((family) => ({
  family,
  mutations: files
    .filter((file) => family.files.test(file))
    .flatMap((file) => mutationsOf(file, readFileSync(file, 'utf8'))),
}));

let state = Number(seed) >>> 0;
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

/** As many of each family as its share of files says, but at least a tenth. */
function drawn(): readonly { readonly mutation: Mutation; readonly family: (typeof deciders)[number] }[] {
  const chosen = new Map<string, { mutation: Mutation; family: (typeof deciders)[number] }>();
  const families = perFamily.filter(({ mutations }) => mutations.length > 0);
  const possible = families.reduce((total, { mutations }) => total + mutations.length, 0);
  while (chosen.size < Math.min(Number(wanted), possible)) {
    const tenth = families.find(
      ({ family, mutations }) =>
        [...chosen.values()].filter((one) => one.family === family).length <
        Math.min(mutations.length, Number(wanted) / 10),
    );
    let at = random(possible);
    const any = families.find(({ mutations }) => {
      at -= mutations.length;
      return at < 0;
    });
    const { family, mutations } = tenth ?? any ?? { family: undefined, mutations: [] };
    const mutation = mutations[random(mutations.length)];
    if (family && mutation)
      chosen.set(`${mutation.file}:${mutation.line}:${mutation.after}`, { mutation, family });
  }
  return [...chosen.values()];
}

const copy = mkdtempSync(join(tmpdir(), 'hanaro-mutants-'));
run('git', ['worktree', 'add', '--detach', '--force', copy, 'HEAD'], '.');
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
if (existsSync('dist')) run('cp', ['-r', 'dist', join(copy, 'dist')], '.');

function run(command: string, args: readonly string[], cwd: string, timeout = 0) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', timeout, env: { ...process.env, CI: '1' } });
}

const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) =>
  join('test', file),
);

/** Whether some test fails; one that takes ten minutes does, too. */
function fails(tests: readonly string[]): boolean {
  const vitest = ['vitest', 'run', '--bail', '1', '--no-isolate', '--pool', 'threads', '--maxWorkers', '1'];
  const { status } = run('nice', ['npx', ...vitest, '--exclude', 'test/engines/**', ...tests], copy, 600_000);
  return status !== 0;
}

const living: Mutation[] = [];
const mutations = drawn();
for (const [index, { mutation, family }] of mutations.entries()) {
  const { file, line, kind, before, after } = mutation;
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  lines[line - 1] = after;
  writeFileSync(path, lines.join('\n'));
  const sameName = testFiles.filter((test) => basename(test) === basename(file).replace(/\.ts$/, '.test.ts'));
  const killed =
    (sameName.length > 0 && fails(sameName)) || fails(family.tests) || (quick === '' && fails(family.more));
  writeFileSync(path, text);
  if (!killed) living.push(mutation);
  console.log(`${index + 1} of ${mutations.length}: ${killed ? 'killed' : 'LIVES '} ${file}:${line} ${kind}`);
  if (!killed) console.log(`  - ${before.trim()}\n  + ${after.trim()}`);
}
run('git', ['worktree', 'remove', '--force', copy], '.');
console.log(`${living.length} of ${mutations.length} live (seed ${seed})`);
