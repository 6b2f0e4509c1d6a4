import { mkdirSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { createProgram } from '../src/commands/index.ts';
import { commandTree } from '../src/commands/tree/command-tree.ts';
import { manPage } from '../src/commands/tree/man-page.ts';
import { coloursFor } from '../src/formats/terminal/colours.ts';

/** `man hanaro`, from the commands as they are: npm installs it with the program. */
const program = await createProgram([], {
  language: 'en',
  width: 80,
  tableWidth: 80,
  colours: coloursFor({}),
});
const date = new Date().toISOString().slice(0, 10);
mkdirSync('dist', { recursive: true });
writeFileSync('dist/hanaro.1', manPage(commandTree(program), { version: packageJson.version, date }));
