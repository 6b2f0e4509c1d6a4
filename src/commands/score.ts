import { Command, Option } from 'commander';
import { analysisIds, type ReportPart, reportParts } from '../analyses/report/report-parts.ts';
import type { Report } from '../analyses/report/report-schema.ts';
import { populationNamed } from '../codebook/population-named.ts';
import { smallestMinCell } from '../disclosure/min-cell.ts';
import { decimalsFor } from '../document/decimals.ts';
import { scoreReportResult } from '../library/score-report-result.ts';
import { messages } from '../messages/messages.ts';
import { codebookNamed, inputsOf } from './codebook/codebook-named.ts';
import { unconfirmedPlaces } from './codebook/unconfirmed-places.ts';
import { dataOrDemo } from './demo-data.ts';
import { addEngineOptions, type EngineOptionValues, outputTable } from './engine-options.ts';
import { whileCounting } from './notes/while-counting.ts';
import { addOutputOptions, formatOf, type OutputOptionValues, outputOf } from './output/output-options.ts';
import type { ResultKind } from './output/refuse-unfit.ts';
import { proportion, wholeNumber } from './parse-arguments.ts';
import { refuseWithoutAnswers } from './refuse-without-answers.ts';
import {
  addReadOptions,
  codebookOption,
  countedFilesArgument,
  populationOption,
  type ReadOptionValues,
  readOptionsOf,
  wordsIn,
} from './shared-options.ts';
import { tell } from './tell.ts';
import { tellUncomputed } from './tell-uncomputed.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { ListOption } from './usage/list-option.ts';

interface ScoreCommandOptions
  extends ReadOptionValues,
    EngineOptionValues,
    Omit<OutputOptionValues, 'table'> {
  readonly demo?: true;
  readonly codebook?: string;
  readonly population?: string;
  readonly test: Report['settings']['test'];
  readonly confLevel: number;
  readonly show: readonly ReportPart[];
  readonly digits: number;
  readonly minCell?: number;
}

const examples = `
  hanaro score --demo
  hanaro score staff.csv users.csv
  hanaro score users.csv --test auto --show all
  hanaro score part-1.json part-2.json --min-cell 5
  hanaro score survey.csv --codebook survey.yaml --json |
    jq '.scales[] | {scale, mean, sd}'
  zcat users.csv.gz | hanaro score - --json --output report.json
  hanaro score --engine duckdb 'waves/*.parquet'
  hanaro score --engine postgres --url postgres://host/survey --table users
`;

/** `hanaro score`: from raw answers to scores and group comparisons. */
export function scoreCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('score')
    .addArgument(countedFilesArgument(text, '[files...]'))
    .option('--demo', text(messages.help.demoOption))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addEngineOptions(addReadOptions(command, text), text)
    .addOption(
      new Option('--test <name>', text(messages.help.testOption))
        .choices(['student', 'welch', 'auto'])
        .default('student'),
    )
    .option('--conf-level <level>', text(messages.help.scoreConfLevelOption), proportion, 0.95)
    .addOption(
      new ListOption(
        '--show <parts>',
        text(messages.help.showOption({ reportParts: reportParts.join(',') })),
        reportParts,
        ['scales', 'indicators'],
      ),
    )
    .option('--digits <n>', text(messages.help.digitsOption), wholeNumber(0, 12), 2)
    .option('--min-cell <n>', text(messages.help.minCellOption), wholeNumber(smallestMinCell, 1000));
  return addOutputOptions(command, text, { sentences: true })
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (files: string[], options: ScoreCommandOptions) => {
      process.exitCode = await runScore(files, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['inputs', ...analysisIds(), 'suppressed', 'warnings'],
  sentences: true,
};

const kindWith = ({ engine }: EngineOptionValues): ResultKind => ({
  ...kind,
  tableOfDatabase: engine !== undefined,
});

async function runScore(
  files: readonly string[],
  options: ScoreCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const output = { ...options, table: outputTable(options) };
  const write = await outputOf(output, environment, inputsOf(options, files), kindWith(options));
  // The tables for readers have no alpha.
  const { whole, tablesApart } = formatOf(output);
  const { scoreFiles } = await import('../score-files.ts');
  const codebook = await codebookNamed(options.codebook);
  const data = dataOrDemo(files, options, messages.commands.scoreExamples);
  const unconfirmed = await unconfirmedPlaces(options.codebook);
  const population = populationNamed(options.population, codebook);
  const report = await whileCounting(data, (counting) =>
    scoreFiles({
      ...data,
      codebook,
      population,
      confidenceLevel: options.confLevel,
      test: options.test,
      minCell: options.minCell,
      cronbachAlpha: Boolean(whole || tablesApart),
      ...readOptionsOf(options),
      ...counting,
    }),
  );
  // Under --min-cell how many there are may be withheld, so that a count of none is no reason to look.
  if (options.minCell === undefined)
    refuseWithoutAnswers(report, options.demo ? [] : [...files, ...(options.table ?? [])]);
  for (const warning of [...unconfirmed, ...report.warnings]) tell(warning, environment);
  const view = { language: environment.language, decimals: decimalsFor(options.digits) };
  await write(scoreReportResult(report, options.show, view));
  const { uncomputedFigures } = await import('../analyses/report/uncomputed-figures.ts');
  return tellUncomputed(uncomputedFigures(report), environment);
}
