import { mkdirSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { createProgram } from '../src/commands/index.ts';
import { commandTree } from '../src/commands/tree/command-tree.ts';
import { manPage } from '../src/commands/tree/man-page.ts';
import { coloursFor } from '../src/formats/terminal/colours.ts';
import { languages } from '../src/localized.ts';

/** `man hanaro` and `man hanaro.ko`, from the commands as they are: npm installs them with the program. */
const date = new Date().toISOString().slice(0, 10);
mkdirSync('dist', { recursive: true });
for (const language of languages) {
  const program = await createProgram(['--lang', language], {
    language,
    width: 80,
    tableWidth: 80,
    colours: coloursFor({}),
  });
  const page = manPage(commandTree(program), { version: packageJson.version, date, language });
  writeFileSync(language === 'en' ? 'dist/hanaro.1' : `dist/hanaro.${language}.1`, page);
}
