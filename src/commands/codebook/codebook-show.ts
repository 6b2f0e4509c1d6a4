import { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import { wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { codebookNamed } from './codebook-named.ts';

const examples = `
  hanaro codebook show
  hanaro codebook show survey.yaml
  hanaro codebook show --json --output mine.json
  hanaro codebook show survey.yaml --json |
    jq '.populations[].scales[] | {id, min, max}'
`;

/** `hanaro codebook show`: a codebook with every default filled in. */
export function codebookShowCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('show')
    .description(text(messages.help.instrumentShowDescription))
    .argument('[codebook]', text(messages.help.codebookOption));
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (codebookFile: string | undefined, options: OutputOptionValues) => {
      process.exitCode = await runShow(codebookFile, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['scales', 'levels'],
};

async function runShow(
  codebookFile: string | undefined,
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<number> {
  const write = await outputOf(options, environment, codebookFile === undefined ? [] : [codebookFile], kind);
  const [{ writtenCodebook }, { buildCodebookOutline }, { codebookData }, { codebookDocument }] =
    await Promise.all([
      import('../../codebook/written/written-codebook.ts'),
      import('../../codebook/outline/build-codebook-outline.ts'),
      import('../../document/codebook/codebook-data.ts'),
      import('../../document/codebook/codebook-document.ts'),
    ]);
  const codebook = await codebookNamed(codebookFile);
  const outline = buildCodebookOutline(codebook);
  await write({
    // As a codebook with every default written out, which --codebook takes, too.
    json: writtenCodebook(codebook),
    data: async (language) => codebookData(outline, language),
    document: async () => codebookDocument(outline, environment.language),
  });
  return exitCodes.done;
}
