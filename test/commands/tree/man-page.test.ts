import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../../src/commands/index.ts';
import { allCommands, commandTree } from '../../../src/commands/tree/command-tree.ts';
import { manPage } from '../../../src/commands/tree/man-page.ts';
import { coloursFor } from '../../../src/formats/terminal/colours.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { isHere } from './typed-in.ts';

const program = await createProgram([], {
  language: 'en',
  width: 80,
  tableWidth: 80,
  colours: coloursFor({}),
});
const tree = commandTree(program);
const page = manPage(tree, { version: '1.2.3', date: '2026-11-29' });

test('every command with its options and examples', () => {
  const text = page.replaceAll('\\-', '-').replaceAll('\\e', '\\');
  for (const { words, commands, options } of allCommands(tree)) {
    if (commands.length > 0) continue;
    const [, section = ''] = text.split(`.SS hanaro ${words.join(' ')}\n`);
    const own = section.split(/^\.S[SH]/m)[0] ?? '';
    for (const { flags } of options) expect(own).toContain(`.B ${flags}\n`);
    expect(own).toContain(`hanaro ${words.join(' ')}`);
  }
  expect(text).toContain('.TH HANARO 1 2026-11-29 "hanaro 1.2.3"');
});

test('text is text: backslashes, dashes, and lines that begin like requests', () => {
  const [score] = tree.commands;
  if (!score) throw new Error('no command');
  const odd = { ...score, description: '.SH a\\b', after: 'Examples:\n  hanaro x \\\n  .so /etc/passwd' };
  const written = manPage({ ...tree, commands: [odd] }, { version: '1', date: '2026-01-01' });
  expect(written).toContain('\\&.SH a\\eb');
  expect(written).toContain('hanaro x \\e\n\\&.so /etc/passwd');
});

test.runIf(isHere('man') || isHere('mandoc'))('mandoc finds nothing to warn of, and man shows it', () => {
  const file = join(temporaryFolder(), 'hanaro.1');
  writeFileSync(file, page);
  const lint = spawnSync('mandoc', ['-Tlint', '-Wwarning', file], { encoding: 'utf8' });
  if (!lint.error) expect({ status: lint.status, told: lint.stdout }).toEqual({ status: 0, told: '' });
  const shown = spawnSync('man', ['-l', file], { encoding: 'utf8', env: { ...process.env, MANWIDTH: '80' } });
  if (shown.error || shown.status !== 0) return;
  expect(shown.stderr).toBe('');
  expect(shown.stdout).toMatch(/hanaro verify \[options\] tables files/);
});
