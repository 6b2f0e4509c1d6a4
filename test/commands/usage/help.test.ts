import { describe, expect, test } from 'vitest';
import { createProgram } from '../../../src/commands/index.ts';
import { welcome } from '../../../src/commands/welcome.ts';
import { coloursFor } from '../../../src/formats/terminal/colours.ts';
import { runHanaro } from '../../run-hanaro.ts';

const program = await createProgram([], {
  language: 'en',
  width: 80,
  tableWidth: 80,
  colours: coloursFor({}),
});

describe('hanaro alone', () => {
  test.each(['ko', 'en'] as const)('says in %s what to type first, and ends with 0', (language) => {
    const run = runHanaro(['--lang', language]);
    expect(run).toEqual({ status: 0, stdout: welcome(language), stderr: '' });
    expect(runHanaro([], { env: { LC_ALL: language === 'ko' ? 'ko_KR.UTF-8' : 'C' } })).toEqual(run);
  });

  test.each(['ko', 'en'] as const)('names commands and options that there are: %s', (language) => {
    const typed = welcome(language).matchAll(/hanaro (.*)$/gm);
    const found = [...typed].map(([, words = '']) => {
      let command = program;
      const unknown = words.split(' ').filter((word) => {
        if (word.startsWith('-'))
          return !command.options.some(({ short, long }) => [short, long].includes(word));
        command = command.commands.find((known) => known.name() === word) ?? command;
        return false;
      });
      return { command: command.name(), unknown };
    });
    expect(found.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['score', 'init', 'check', 'help', 'hanaro']),
    );
    expect(found.flatMap(({ unknown }) => unknown)).toEqual([]);
  });

  test('an option of no command is no welcome', () => {
    expect(runHanaro(['--nonsense']).status).toBe(2);
  });
});

describe('hanaro help', () => {
  test.each([
    [[], ['--help']],
    [['score'], ['score', '--help']],
    [['codebook'], ['codebook', '--help']],
    [
      ['codebook', 'init'],
      ['codebook', 'init', '--help'],
    ],
    [
      ['published', 'init', '--lang', 'ko'],
      ['published', 'init', '--help', '--lang', 'ko'],
    ],
  ])('help %j is %j', (words, same) => {
    const run = runHanaro(['help', ...words]);
    expect(run.stdout).toMatch(/^(Usage|사용법): hanaro/);
    expect(run).toEqual(runHanaro(same));
    expect(run.status).toBe(0);
  });

  test('of the program lists in Korean, too, what the commands themselves say', () => {
    const korean = { env: { LC_ALL: 'ko_KR.UTF-8' } };
    expect(runHanaro(['--help'], korean)).toEqual(runHanaro(['help'], korean));
  });

  test.each([
    [['scroe'], 'hanaro score?'],
    [['codebook', 'ini'], 'hanaro codebook init?'],
    [['score', 'init'], 'see hanaro score --help'],
  ])('of no command: %j', (words, hint) => {
    const { status, stdout, stderr } = runHanaro(['help', ...words]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  test('nothing of commander stays English in Korean', () => {
    const commands = program.commands.flatMap((command) => [command, ...command.commands]);
    for (const command of commands) {
      const words =
        command.parent === program ? [command.name()] : [command.parent?.name() ?? '', command.name()];
      const { stdout } = runHanaro(['help', ...words, '--lang', 'ko']);
      expect(stdout).not.toMatch(
        /Usage|Options|Arguments|Commands|\[options\]|\[command\] |choices:|default:/,
      );
      expect(stdout).toMatch(/^사용법: hanaro/);
    }
  });
});
