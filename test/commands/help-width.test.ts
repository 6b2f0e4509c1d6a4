import { expect, test } from 'vitest';
import { createProgram } from '../../src/commands/index.ts';
import { cellWidth } from '../../src/formats/cell-width.ts';
import { coloursFor } from '../../src/formats/terminal/colours.ts';
import { runHanaro } from '../run-hanaro.ts';

const program = await createProgram([], {
  language: 'en',
  width: 80,
  tableWidth: 80,
  colours: coloursFor({}),
});
const names = program.commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((inner) => [command.name(), inner.name()]),
]);

test.each([[[]], ...names.map((name) => [name])])(
  'the help of hanaro %s fits 80 cells in both languages',
  (name) => {
    for (const language of ['ko', 'en']) {
      const { status, stdout } = runHanaro([...name, '--help', '--lang', language], {
        env: { COLUMNS: '80' },
      });
      expect(status).toBe(0);
      expect(stdout.split('\n').filter((line) => cellWidth(line) > 80)).toEqual([]);
    }
  },
);

test('a narrower terminal gets narrower descriptions', () => {
  const { stdout } = runHanaro(['check', '--help', '--lang', 'ko'], { env: { COLUMNS: '64' } });
  const options = stdout.slice(stdout.indexOf('옵션:'), stdout.indexOf('종료 코드'));
  expect(options.split('\n').filter((line) => cellWidth(line) > 64)).toEqual([]);
});
