import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../../src/commands/index.ts';
import { allCommands, commandTree, namesOfPlaces } from '../../../src/commands/tree/command-tree.ts';
import { coloursFor } from '../../../src/formats/terminal/colours.ts';
import { runHanaro } from '../../run-hanaro.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { isHere, typedIn } from './typed-in.ts';

/** What is typed, with tabs, and what hanaro is called with. */
const typed: readonly (readonly [string, string])[] = [
  ['hanaro recon\tx', '[reconstruct][x]'],
  ['hanaro codeb\ttem\tx', '[codebook][template][x]'],
  ['hanaro score --conf\t .9', '[score][--conf-level][.9]'],
  ['hanaro score --test we\tx', '[score][--test][welch][x]'],
  ['hanaro score --encoding cp\tx', '[score][--encoding][cp949][x]'],
  ['hanaro score --show items,sc\t x', '[score][--show][items,scales][x]'],
  ['hanaro score my\tx', '[score][my survey.csv][x]'],
  ['hanaro score x --codebook pa\tx', '[score][x][--codebook][paper.yaml][x]'],
  ['hanaro tally my\t-o pa\tx', '[tally][my survey.csv][-o][paper.yaml][x]'],
  ['hanaro reconstruct pa\t--output-dir so\t', '[reconstruct][paper.yaml][--output-dir][some-folder/]'],
  ['hanaro completion zs\tx', '[completion][zsh][x]'],
  ['hanaro help tal\tx', '[help][tally][x]'],
  ['hanaro --lang k\tx', '[--lang][ko][x]'],
];

/** A folder with a script in it and files to name. */
function folderFor(shell: string, language = 'en'): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'some-folder'));
  for (const name of ['my survey.csv', 'paper.yaml', 'some-file']) writeFileSync(join(folder, name), '');
  const { status, stdout } = runHanaro(['completion', shell, '--lang', language]);
  expect(status).toBe(0);
  writeFileSync(join(folder, 'script'), stdout);
  return folder;
}

describe.each(['bash', 'zsh'] as const)('in %s', (shell) => {
  test.runIf(isHere(shell) && isHere('script'))('what is typed with tabs is completed', async () => {
    const lines = typed.map(([line]) => line);
    const called = await typedIn(shell, './script', lines, folderFor(shell));
    // zsh takes the slash away from a folder at the end of the line.
    const ends = (words: string) => words.replace('/]', ']');
    expect(called.map(ends)).toEqual(typed.map(([, words]) => ends(words)));
  });
});

test.runIf(isHere('bash'))(
  'bash: a value behind an equals sign, and nothing where any text can stand',
  () => {
    const folder = folderFor('bash');
    const script =
      'source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hanaro; declare -p COMPREPLY';
    const replies = (...words: readonly string[]) => {
      const run = spawnSync('bash', ['--norc', '-c', script, 'bash', 'hanaro', ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return [...run.stdout.matchAll(/\[\d+\]="(.*?)"/g)].map(([, reply]) => reply);
    };
    expect(replies('score', '--test', '=')).toEqual(['student', 'welch', 'auto']);
    expect(replies('score', '--test', '=', 'a')).toEqual(['auto']);
    expect(replies('score', '--digits', '')).toEqual([]);
    expect(replies('score', '--on-inv')).toEqual(['--on-invalid']);
    // A value that is called like a command is none.
    expect(replies('score', '--sheet', 'codebook', '--on-inv')).toEqual(['--on-invalid']);
    expect(replies('published', '')).toEqual(['init', 'import']);
  },
);

const offers: readonly (readonly [string, readonly string[]])[] = [
  ['recon', ['reconstruct']],
  ['codebook te', ['template']],
  ['score --conf', ['--conf-level']],
  ['score --test ', ['auto', 'student', 'welch']],
  ['score --test=w', ['--test=welch']],
  ['score --show items,sc', ['items,scales']],
  ['score --digits ', []],
  ['score my', ['my survey.csv']],
  ['score x --codebook pa', ['paper.yaml']],
  ['tally x -o pa', ['paper.yaml']],
  ['reconstruct x --output-dir so', ['some-folder/']],
  ['completion ', ['bash', 'fish', 'zsh']],
  ['help tal', ['tally']],
  ['check --demo', []],
];

test.runIf(isHere('fish'))('fish offers what can stand there', () => {
  const asked = 'source ./script; for line in $argv; complete -C "hanaro $line"; echo; end';
  const { stdout } = spawnSync('fish', ['-c', asked, ...offers.map(([line]) => line)], {
    cwd: folderFor('fish'),
    encoding: 'utf8',
  });
  const blocks = stdout.replace(/\t.*/g, '').split(/^\n/m);
  const offered = blocks
    .slice(0, offers.length)
    .map((block) => block.split('\n').filter((line) => line !== ''));
  expect(offered).toEqual(offers.map(([, names]) => names));
});

test.each(['ko', 'en'])('scripts in %s hold descriptions that no shell stumbles over', (language) => {
  for (const shell of ['bash', 'zsh', 'fish'].filter(isHere)) {
    const { status, stderr } = spawnSync(shell, ['-n', 'script'], {
      cwd: folderFor(shell, language),
      encoding: 'utf8',
    });
    expect({ shell, status, stderr }).toEqual({ shell, status: 0, stderr: '' });
  }
});

test('every place of a value has a name that says what stands there', async () => {
  const program = await createProgram([], {
    language: 'en',
    width: 80,
    tableWidth: 80,
    colours: coloursFor({}),
  });
  const known: readonly string[] = Object.values(namesOfPlaces).flat();
  const places = allCommands(commandTree(program)).flatMap((command) => [
    ...command.arguments.filter(({ values }) => !('words' in values)).map(({ name }) => name),
    ...command.options
      .filter(({ values }) => values && !('words' in values))
      .map(({ flags }) => /<(.*?)>/.exec(flags)?.[1] ?? flags),
  ]);
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter((place) => !known.includes(place))).toEqual([]);
});
