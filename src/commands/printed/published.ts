import { Command, Option } from 'commander';
import { populationNamed } from '../../codebook/population-named.ts';
import { exitCodes } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { TemplateTables } from '../../printed/template-tables.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { endingAtOnce } from '../interruption.ts';
import { whileReading } from '../notes/while-reading.ts';
import { formatOfEnding } from '../output/format-of-ending.ts';
import { refuseExisting } from '../output/refuse-existing.ts';
import { writeRawText } from '../output/write-result.ts';
import {
  addReadOptions,
  codebookOption,
  countedFilesArgument,
  languageOption,
  outputOption,
  populationOption,
  type ReadOptionValues,
  readOptionsOf,
  wordsIn,
} from '../shared-options.ts';
import { tell } from '../tell.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { importCommand } from './import.ts';

interface InitCommandOptions extends ReadOptionValues {
  readonly population?: string;
  readonly codebook?: string;
  readonly format?: 'yaml' | 'json' | 'csv';
  readonly output?: string;
  readonly force?: true;
}

const examples = `
  hanaro published init --output paper.yaml
  hanaro published init staff.csv users.csv --output paper.yaml
  hanaro published init --format csv --output paper.csv
  hanaro published init survey.csv --codebook survey.yaml --format json
  hanaro published init survey.xlsx --sheet 응답 --output paper.yaml
`;

const comment = [
  '논문 표: 수치는 표에 적힌 그대로 따옴표로 묶어 적습니다("4.50"과 "4.5"는 다름). 표에 없는 수치는 비워 둡니다.',
  'Printed tables: figures in quotes, exactly as printed. "4.50" is not "4.5". Leave empty what is not printed.',
  '행마다 n, sd, se, conf_low, conf_high를 더 적을 수 있습니다. 합계 점수는 score: sum, 단측 검정은 sided: one, 백분율의 기준은 percent_of: all, column, row, valid',
  'Rows may also have n, sd, se, conf_low and conf_high; sums are score: sum, one-sided tests sided: one, bases of percents percent_of: all, column, row, valid.',
  'schema: hanaro/schema/published-1.json',
];

const endings = [
  ['yaml', ['.yaml', '.yml']],
  ['json', ['.json']],
  ['csv', ['.csv']],
] as const;

/** `hanaro published`: files of printed tables. */
export function publishedCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('init')
    .description(text(messages.help.publishedDescription))
    .addArgument(countedFilesArgument(text, '[files...]'))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  const init = addReadOptions(command, text)
    .addOption(
      new Option('--format <format>', text(messages.help.publishedFormatOption)).choices([
        'yaml',
        'json',
        'csv',
      ]),
    )
    .addOption(outputOption(text))
    .option('--force', text(messages.help.publishedForceOption))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (files: string[], options: InitCommandOptions) => {
      process.exitCode = await runInit(files, options, environment);
    });
  return new Command('published').addCommand(init).addCommand(importCommand(environment));
}

async function runInit(
  files: readonly string[],
  options: InitCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const [{ scoreFiles }, { templateTables }, { writtenText }] = await Promise.all([
    import('../../score-files.ts'),
    import('../../printed/template-tables.ts'),
    import('../../codebook/written/written-text.ts'),
  ]);
  const format = formatOfEnding(options.output, endings, options.format);
  refuseExisting(options);
  const codebook = await codebookNamed(options.codebook);
  const population = populationNamed(options.population, codebook);
  const report =
    files.length === 0
      ? null
      : await whileReading(files, (onRead) =>
          scoreFiles({
            files,
            codebook,
            population,
            cronbachAlpha: false,
            ...readOptionsOf(options),
            onRead,
          }),
        );
  for (const warning of report?.warnings ?? []) {
    tell(warning, environment);
  }
  const tables = await endingAtOnce(() => templateTables(codebook, report));
  const written = format === 'csv' ? await csvText(tables) : await writtenText(tables, format, comment);
  await writeRawText(written, options.output, inputsOf(options, files));
  return exitCodes.done;
}

async function csvText(tables: TemplateTables): Promise<string> {
  const [{ publishedTables }, { tablesCsv }] = await Promise.all([
    import('../../printed/read-published-tables.ts'),
    import('../../printed/csv/tables-csv.ts'),
  ]);
  return tablesCsv(publishedTables(tables, ''));
}
