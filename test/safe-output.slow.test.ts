import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf } from './formats/well-formed-xml.ts';
import { type Run, runHanaro } from './run-hanaro.ts';

/** What a terminal, a log or a reader's eye obeys: colours, a title, another direction, C1, a line end, a command. */
const hostile = '\u001b[31m\u001b]0;t\u0007\u202e\u2066\u009b2J\r\n::error::%0A::warning::<b>&"';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const columns = [
  'who',
  `area${hostile}`,
  `sex${hostile}`,
  `question${hostile}`,
  'a2',
  'b1',
  'b2',
  `extra${hostile}`,
];
const levels = [`pilot${hostile}`, `other${hostile}`];
const sexes = [`m${hostile}`, 'f'];

const codebookFile = {
  id: 'hostile',
  title: hostile,
  populations: [
    {
      id: 'people',
      label: `People${hostile}`,
      min: 1,
      max: 5,
      respondent: 'who',
      columns: { a1: columns[3] },
      answers: { [`never${hostile}`]: 1, [`agree${hostile}`]: 5 },
      group: {
        column: columns[1],
        levels: [
          { id: 'one', label: `One${hostile}`, values: [levels[0]] },
          { id: 'two', label: `Two${hostile}`, values: [levels[1]] },
        ],
      },
      characteristics: [
        { column: columns[2], label: `Sex${hostile}`, levels: [{ value: sexes[0], label: hostile }, 'f'] },
      ],
      impossible: [{ [columns[2] ?? '']: 'f', a1: '5' }],
      scales: [
        {
          id: 'all',
          label: `All${hostile}`,
          scales: [
            { id: 'a', label: `A${hostile}`, items: [{ id: 'a1', label: hostile }, 'a2'], reverse: ['a2'] },
            { id: 'b', label: { ko: hostile, en: `B${hostile}` }, items: ['b1', 'b2'] },
          ],
        },
      ],
    },
  ],
};

const rows = Array.from({ length: 16 }, (_, row) => [
  `r${row}${hostile}`,
  levels[row % 2] ?? '',
  sexes[Math.floor(row / 2) % 2] ?? '',
  row === 3 ? `agree${hostile}` : String(1 + ((row * 7) % 5)),
  String(1 + ((row * 3) % 5)),
  String(1 + ((row * 5 + 2) % 5)),
  String(1 + ((row * 11) % 4)),
  `=1+1${hostile}`,
]);
const csv = (lines: readonly (readonly string[])[]) =>
  `${lines.map((line) => line.map(quoted).join(',')).join('\n')}\n`;

/** Whatever a terminal obeys, except the line ends that are our own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

function expectSafe(run: Run, what: string): void {
  expect([what, run.status]).not.toEqual([what, 70]);
  for (const text of [run.stdout, run.stderr]) {
    expect([what, obeyed.exec(text)?.[0]]).toEqual([what, undefined]);
  }
}

describe.skipIf(process.platform === 'win32')('hostile names everywhere', () => {
  const files = {
    codebook: `codebook${hostile}.json`,
    answers: `answers${hostile}.csv`,
    doubtful: `doubtful${hostile}.csv`,
    tables: `tables${hostile}.yaml`,
    wrong: `wrong${hostile}.json`,
  };
  let folder = '';
  const hanaro = (...args: readonly string[]) => runHanaro(args, { cwd: folder });
  const codebook = ['--codebook', files.codebook];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hanaro-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write(files.codebook, JSON.stringify(codebookFile));
    write(files.answers, csv([columns, ...rows]));
    const odd = [
      [2, 4],
      [4, 2],
      [5, 1],
    ] as const;
    const doubtful = rows.map((row, at) =>
      row.map((cell, column) => (odd.some(([r, c]) => r === at && c === column) ? `odd${hostile}` : cell)),
    );
    write(files.doubtful, csv([columns, ...doubtful, doubtful[0] ?? []]));
    const init = ['published', 'init', files.answers, ...codebook];
    hanaro(...init, '--output', files.tables);
    const { stdout } = hanaro(...init, '--format', 'json');
    write(files.wrong, stdout.replaceAll('"mean": "3.', '"mean": "4.'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const languages = [['--lang', 'en'] as const, ['--lang', 'ko'] as const];
  const commands: readonly (readonly string[])[] = [
    ['score', files.answers, ...codebook, '--show', 'all'],
    ['score', files.answers, ...codebook, '--json'],
    ['score', files.doubtful, ...codebook],
    ['score', files.doubtful, ...codebook, '--on-invalid', 'missing', '--on-duplicate', 'first'],
    ['score', files.doubtful, ...codebook, '--on-invalid', 'drop-row', '--on-duplicate', 'last', '--json'],
    ['score', files.answers],
    ['score', `none${hostile}`],
    ['score', files.answers, '--codebook', `none${hostile}`],
    ['score', files.answers, '--population', hostile],
    ['score', files.answers, '--test', hostile],
    ['score', files.answers, '--sheet', hostile, ...codebook],
    ['score', files.answers, '--output', `none/${hostile}`, ...codebook],
    ['score', `--x${hostile}`],
    [`score${hostile}`],
    ['check', files.answers, ...codebook],
    ['check', files.doubtful, ...codebook],
    ['check', files.doubtful, ...codebook, '--json'],
    ['codebook', 'check', files.codebook],
    ['codebook', 'show', files.codebook],
    ['codebook', 'show', files.codebook, '--json'],
    ['audit', files.wrong, ...codebook],
    ['audit', files.wrong, ...codebook, '--json'],
    ...[files.tables, files.wrong].flatMap((tables) =>
      ['terminal', 'json', 'junit', 'github'].map((format) => [
        'verify',
        tables,
        files.answers,
        ...codebook,
        '--format',
        format,
      ]),
    ),
    ['reconstruct', files.tables, ...codebook, '--output-dir', `made${hostile}`, '--force'],
    ['reconstruct', files.tables, ...codebook, '--output-dir', `made${hostile}`, '--force', '--json'],
    ['reconstruct', files.wrong, ...codebook, '--output-dir', `made${hostile}`, '--force'],
  ];

  test.each(commands.map((args) => [args.map(shown).join(' '), args] as const))('%s', (what, args) => {
    for (const language of languages) expectSafe(hanaro(...args, ...language), what);
  });

  test('JSON keeps them, though it shows none', () => {
    const report = JSON.parse(hanaro('score', files.answers, ...codebook, '--json').stdout);
    expect(report.inputs[0].file).toBe(files.answers);
    expect(report.scales[0].label.en).toBe(`All${hostile}`);
    const run = hanaro('codebook', 'show', files.codebook, '--json');
    expect(JSON.parse(run.stdout).populations[0].group.column).toBe(columns[1]);
  });

  test('a line of the GitHub format is a command only where a figure differs', () => {
    const run = hanaro('verify', files.wrong, files.answers, ...codebook, '--format', 'github');
    expect(run.status).toBe(1);
    const { cells } = JSON.parse(
      hanaro('verify', files.wrong, files.answers, ...codebook, '--json').stdout,
    ) as {
      readonly cells: readonly { readonly verdict: string }[];
    };
    const commandLines = run.stdout.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commandLines.length).toBe(cells.filter(({ verdict }) => verdict === 'mismatch').length);
    expect(commandLines.length).toBeGreaterThan(0);
    for (const line of commandLines) {
      expect(line).toMatch(/^::error file=[^,:]*,(?:line=\d+,)?title=[^,:]*::[^\n]+$/);
      // What comes in with a percent sign stays one.
      expect(line).not.toMatch(/error::%0A/);
    }
  });

  test('JUnit stays well-formed', () => {
    const run = hanaro('verify', files.wrong, files.answers, ...codebook, '--format', 'junit');
    expect(elementsOf(run.stdout).some(({ name }) => name === 'failure')).toBe(true);
  });
});

function shown(word: string): string {
  return word.replaceAll(hostile, '…');
}
