import { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { isQuiet } from '../notes/notes.ts';
import { whileReading } from '../notes/while-reading.ts';
import { formatOfEnding } from '../output/format-of-ending.ts';
import { refuseExisting } from '../output/refuse-existing.ts';
import { standardError } from '../output/standard-stream.ts';
import { writeRawText } from '../output/write-result.ts';
import {
  addTableOptions,
  languageOption,
  outputOption,
  type TableOptionValues,
  tableOptionsOf,
  wordsIn,
} from '../shared-options.ts';
import { tell } from '../tell.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { draftNextSteps } from './draft-next-steps.ts';

interface InitCommandOptions extends TableOptionValues {
  readonly output?: string;
  readonly force?: true;
}

const examples = `
  hanaro codebook init survey.csv --output survey.yaml
  hanaro codebook init "설문(응답).xlsx" --sheet "설문지 응답 시트1" --lang ko
  hanaro codebook init staff.sav users.sav --output codebook.yaml --force
`;

/** `hanaro codebook init`: from data files to the draft of a codebook. */
export function codebookInitCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('init')
    .description(text(messages.help.instrumentInitDescription))
    .argument('<files...>', text(messages.help.instrumentInitFilesArgument));
  return addTableOptions(command, text)
    .addOption(outputOption(text))
    .option('--force', text(messages.help.publishedForceOption))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (files: string[], options: InitCommandOptions) => {
      process.exitCode = await runInit(files, options, environment);
    });
}

async function runInit(
  files: readonly string[],
  options: InitCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const { draftCodebook } = await import('../../draft-codebook.ts');
  formatOfEnding(options.output, [['yaml', ['.yaml', '.yml']]]);
  refuseExisting(options);
  const { text, warnings, waves } = await whileReading(files, (onRead) =>
    draftCodebook({ files, language: environment.language, ...tableOptionsOf(options), onRead }),
  );
  for (const warning of warnings) tell(warning, environment);
  await writeRawText(text, options.output, files);
  const reading = {
    '--encoding': options.encoding,
    '--delimiter': options.delimiter,
    '--sheet': options.sheet,
    '--on-summary-row': warnings.some(({ code }) => code === 'rows_dropped') ? 'drop' : undefined,
  };
  if (!isQuiet())
    standardError.write(
      draftNextSteps({ output: options.output, files, reading, waves }, environment.language),
    );
  return exitCodes.done;
}
