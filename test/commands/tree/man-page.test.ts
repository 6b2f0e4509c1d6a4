import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../../src/commands/index.ts';
import { allCommands, commandTree } from '../../../src/commands/tree/command-tree.ts';
import { manPage } from '../../../src/commands/tree/man-page.ts';
import { coloursFor } from '../../../src/formats/terminal/colours.ts';
import type { Language } from '../../../src/localized.ts';
import { temporaryFolder } from '../../temporary-file.ts';
import { isHere } from './typed-in.ts';

const treeIn = async (language: Language) =>
  commandTree(
    await createProgram(['--lang', language], {
      language,
      width: 80,
      tableWidth: 80,
      colours: coloursFor({}),
    }),
  );
const tree = await treeIn('en');
const koreanTree = await treeIn('ko');
const korean = manPage(koreanTree, { version: '1.2.3', date: '2026-11-29', language: 'ko' });
const page = manPage(tree, { version: '1.2.3', date: '2026-11-29', language: 'en' });

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

test('in Korean: every heading, command, option and example, and no English sentence', () => {
  const text = korean.replaceAll('\\-', '-').replaceAll('\\e', '\\');
  const headings = [...text.matchAll(/^\.SH (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['이름', '사용법', '설명', '옵션', '명령', '종료 코드', '환경 변수']);
  for (const { words, commands, description, options } of allCommands(koreanTree)) {
    if (commands.length > 0) continue;
    const [, section = ''] = text.split(`.SS hanaro ${words.join(' ')}\n`);
    const own = section.split(/^\.S[SH]/m)[0] ?? '';
    expect(own).toContain(description);
    for (const { flags } of options) expect(own).toContain(`.B ${flags}\n`);
    expect(own).toContain('예:');
  }
  expect(text).not.toMatch(/Examples|default:|choices:|Exit status|\b(the|and|with) /);
});

test('text is text: backslashes, dashes, and lines that begin like requests', () => {
  const [score] = tree.commands;
  if (!score) throw new Error('no command');
  const odd = { ...score, description: '.SH a\\b', after: 'Examples:\n  hanaro x \\\n  .so /etc/passwd' };
  const written = manPage({ ...tree, commands: [odd] }, { version: '1', date: '2026-01-01', language: 'en' });
  expect(written).toContain('\\&.SH a\\eb');
  expect(written).toContain('hanaro x \\e\n\\&.so /etc/passwd');
});

test.runIf(isHere('man') || isHere('mandoc')).each([
  ['hanaro.1', page, /hanaro verify \[options\] tables \[files\.\.\.\]/],
  ['hanaro.ko.1', korean, /hanaro verify \[옵션\] tables \[files\.\.\.\]/],
])('mandoc finds nothing to warn of in %s, and man shows it', (name, written, line) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, written);
  const lint = spawnSync('mandoc', ['-Tlint', '-Wwarning', file], { encoding: 'utf8' });
  if (!lint.error) expect({ status: lint.status, said: lint.stdout }).toEqual({ status: 0, said: '' });
  const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' };
  const shown = spawnSync('man', ['-l', file], { encoding: 'utf8', env });
  if (shown.error || shown.status !== 0) return;
  expect(shown.stderr).toBe('');
  expect(shown.stdout).toMatch(line);
});
