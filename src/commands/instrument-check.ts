import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { loadInstrument } from '../instrument/load-instrument.ts';
import { checkedNextSteps } from './draft-next-steps.ts';
import { isQuiet } from './notes/notes.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output-options.ts';
import { wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

const examples = `
  hanaro codebook check survey.yaml
  hanaro codebook check survey.yaml --format github
`;

/** `hanaro codebook check`: whether a codebook can be used. */
export function instrumentCheckCommand(environment: TerminalEnvironment): Command {
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
    .action(async (codebook: string, options: OutputOptionValues) => {
      process.exitCode = await runCheck(codebook, options, environment);
    });
}

async function runCheck(
  file: string,
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<number> {
  const { language } = environment;
  const write = await outputOf(options, environment, [file]);
  const [{ confirmMarks }, { buildInstrumentOutline }, data, { codebookCheckDocument }] = await Promise.all([
    import('../instrument/draft/confirm-marks.ts'),
    import('../report/build-instrument-outline.ts'),
    import('../document/codebook/codebook-check-data.ts'),
    import('../document/codebook/codebook-check-document.ts'),
  ]);
  const outline = buildInstrumentOutline(await loadInstrument(file));
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
