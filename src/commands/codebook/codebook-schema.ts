import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { formatOfEnding } from '../output/format-of-ending.ts';
import { writeResult } from '../output/write-result.ts';
import { languageOption, outputOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';

const examples = `
  hanaro codebook schema --output codebook-1.json
  hanaro codebook schema | jq '."$defs"'
`;

/** `hanaro codebook schema`: the JSON Schema of codebooks, for editors and other programs. */
export function codebookSchemaCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('schema')
    .description(text(messages.help.instrumentSchemaDescription))
    .addOption(outputOption(text))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async ({ output }: { readonly output?: string }) => {
      formatOfEnding(output, [['json', ['.json']]]);
      // As the package ships it: beside the folder that the program is built into.
      const schema = join(import.meta.dirname, '../schema/codebook-1.json');
      await writeResult(await readFile(schema, 'utf8'), output, [schema]);
      process.exitCode = exitCodes.done;
    });
}
