import { Command } from 'commander';
import { loadCodebook } from '../../codebook/load-codebook.ts';
import { exitCodes } from '../../errors.ts';
import { isQuiet } from '../notes/notes.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
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
    .description(
      text(
        '코드북을 검사해 잘못된 곳과 아직 확인할 곳을 알립니다. 잘못이 있으면 종료 코드는 3입니다',
        'Check a codebook; every mistake is reported with its place, and the exit code is 3. Marks left in a draft are listed, too',
      ),
    )
    .argument('<codebook>', text('코드북(YAML, JSON)', 'codebook (YAML, JSON)'));
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
    .action(async (codebookFile: string, options: OutputOptionValues) => {
      process.exitCode = await runCheck(codebookFile, options, environment);
    });
}

async function runCheck(
  file: string,
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<number> {
  const { language } = environment;
  const write = await outputOf(options, environment, [file]);
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
  if (!isQuiet()) process.stderr.write(checkedNextSteps(file, toConfirm.length > 0, language));
  return exitCodes.done;
}
