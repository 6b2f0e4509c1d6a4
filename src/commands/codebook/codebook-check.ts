import { Command } from 'commander';
import { loadCodebook } from '../../codebook/load-codebook.ts';
import { exitCodes } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { isQuiet } from '../notes/notes.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import { standardError } from '../output/standard-stream.ts';
import { wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { checkedNextSteps } from './draft-next-steps.ts';

const examples = `
  hanaro codebook check survey.yaml
  hanaro codebook check survey.yaml --format github
`;

/** `hanaro codebook check`: whether a codebook can be used. */
export function codebookCheckCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('check')
    .description(text(messages.help.instrumentCheckDescription))
    .argument('<codebook>', text(messages.help.codebookArgument));
  return addOutputOptions(command, text, { checks: true })
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (codebookFile: string, options: OutputOptionValues) => {
      process.exitCode = await runCheck(codebookFile, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['populations', 'to_confirm', 'band_gaps'],
  checks: true,
};

async function runCheck(
  file: string,
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<number> {
  const { language } = environment;
  const write = await outputOf(options, environment, [file], kind);
  const [{ confirmMarks }, { buildCodebookOutline }, data, { codebookCheckDocument }] = await Promise.all([
    import('../../codebook/draft/confirm-marks.ts'),
    import('../../codebook/outline/build-codebook-outline.ts'),
    import('../../document/codebook/codebook-check-data.ts'),
    import('../../document/codebook/codebook-check-document.ts'),
  ]);
  const outline = buildCodebookOutline(await loadCodebook(file));
  const toConfirm = await confirmMarks(file);
  const checked = { file, outline, toConfirm };
  const json = data.codebookCheck(checked);
  await write({
    json,
    data: async (language) => data.codebookCheckData(json, language),
    document: async () => codebookCheckDocument(checked, language),
    outcomes: async () => data.codebookCheckOutcomes(checked, language),
  });
  if (!isQuiet()) standardError.write(checkedNextSteps(file, toConfirm.length > 0, language));
  return exitCodes.done;
}
