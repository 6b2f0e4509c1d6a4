import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { printable } from '../formats/printable.ts';
import { loadInstrument } from '../instrument/load-instrument.ts';
import { languageOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { writeResult } from './write-result.ts';

const examples = `
  hanaro codebook check survey.yaml
`;

/** `hanaro codebook check`: whether a codebook can be used. */
export function instrumentCheckCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('check')
    .description(
      text(
        '코드북을 검사해 잘못된 곳과 아직 확인할 곳을 알립니다. 잘못이 있으면 종료 코드는 3입니다',
        'Check a codebook; every mistake is reported with its place, and the exit code is 3. Marks left in a draft are listed, too',
      ),
    )
    .argument('<codebook>', text('코드북(YAML, JSON)', 'codebook (YAML, JSON)'))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
    .action(async (codebook: string) => {
      process.exitCode = await runCheck(codebook, environment);
    });
}

async function runCheck(codebook: string, { language }: TerminalEnvironment): Promise<number> {
  const [{ confirmMarks }, { buildInstrumentOutline }, { codebookSummary }] = await Promise.all([
    import('../instrument/draft/confirm-marks.ts'),
    import('../report/build-instrument-outline.ts'),
    import('../document/codebook/codebook-summary.ts'),
  ]);
  const instrument = await loadInstrument(codebook);
  const toConfirm = await confirmMarks(codebook);
  const outline = buildInstrumentOutline(instrument);
  const lines = codebookSummary(outline, { file: codebook, toConfirm }, language);
  await writeResult(`${lines.map(printable).join('\n')}\n`, undefined);
  return exitCodes.done;
}
