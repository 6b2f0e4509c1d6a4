import { Argument, Command } from 'commander';
import { type PictureKind, pictureKinds } from '../analyses/pictures.ts';
import type { Report } from '../analyses/report/report-schema.ts';
import { populationNamed } from '../codebook/population-named.ts';
import { smallestMinCell } from '../disclosure/min-cell.ts';
import { decimalsFor } from '../document/decimals.ts';
import { exitCodes } from '../errors.ts';
import type { Result } from '../formats/format.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { codebookNamed, inputsOf } from './codebook/codebook-named.ts';
import { unconfirmedPlaces } from './codebook/unconfirmed-places.ts';
import { type DemoOptionValues, dataOrDemo } from './demo-data.ts';
import { addEngineOptions, outputTable } from './engine-options.ts';
import { whileCounting } from './notes/while-counting.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output/output-options.ts';
import { proportion, wholeNumber } from './parse-arguments.ts';
import { refuseWithoutAnswers } from './refuse-without-answers.ts';
import {
  addReadOptions,
  codebookOption,
  countedFilesArgument,
  populationOption,
  readOptionsOf,
  wordsIn,
} from './shared-options.ts';
import { tell } from './tell.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

interface PlotOptionValues extends DemoOptionValues, Omit<OutputOptionValues, 'table'> {
  readonly population?: string;
  readonly confLevel: number;
  readonly digits: number;
  readonly minCell?: number;
}

const example = 'hanaro plot indicators users.csv -o indicators.svg';
const examples = `
  ${example}
  hanaro plot profile users.csv -o profiles/ --format svg
  hanaro plot indicators users.csv --format csv --table indicators
`;

/** `hanaro plot`: pictures of scores. */
export function plotCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const kinds = Object.keys(pictureKinds);
  const command = new Command('plot')
    .description(text(messages.pictures.description))
    .addArgument(
      new Argument('<kind>', text(messages.pictures.kind({ kinds: kinds.join(', ') }))).choices(kinds),
    )
    .addArgument(countedFilesArgument(text, '[files...]'))
    .option('--demo', text(messages.help.demoOption))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addEngineOptions(addReadOptions(command, text), text)
    .option('--conf-level <level>', text(messages.help.scoreConfLevelOption), proportion, 0.95)
    .option('--digits <n>', text(messages.help.digitsOption), wholeNumber(0, 12), 2)
    .option('--min-cell <n>', text(messages.help.minCellOption), wholeNumber(smallestMinCell, 1000));
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (kind: PictureKind, files: string[], options: PlotOptionValues) => {
      process.exitCode = await runPlot(kind, files, options, environment);
    });
}

async function runPlot(
  kind: PictureKind,
  files: readonly string[],
  options: PlotOptionValues,
  environment: TerminalEnvironment,
): Promise<number> {
  const output = { ...options, table: outputTable(options) };
  const write = await outputOf(output, environment, inputsOf(options, files), {
    tables: [kind],
    pictures: true,
    tableOfDatabase: options.engine !== undefined,
  });
  const { scoreFiles } = await import('../score-files.ts');
  const codebook = await codebookNamed(options.codebook);
  const data = dataOrDemo(files, options, localize(example));
  const unconfirmed = await unconfirmedPlaces(options.codebook);
  const report = await whileCounting(data, (counting) =>
    scoreFiles({
      ...data,
      codebook,
      population: populationNamed(options.population, codebook),
      confidenceLevel: options.confLevel,
      minCell: options.minCell,
      cronbachAlpha: false,
      ...readOptionsOf(options),
      ...counting,
    }),
  );
  if (options.minCell === undefined)
    refuseWithoutAnswers(report, options.demo ? [] : [...files, ...(options.table ?? [])]);
  for (const warning of [...unconfirmed, ...report.warnings]) tell(warning, environment);
  await write(await resultOf(kind, report, options, environment));
  return exitCodes.done;
}

async function resultOf(
  kind: PictureKind,
  report: Report,
  { digits }: PlotOptionValues,
  { language }: TerminalEnvironment,
): Promise<Result> {
  const picturesOf = await pictureKinds[kind]();
  const pictures = picturesOf(report, { language, decimals: decimalsFor(digits) });
  return {
    json: { schema_version: '1', tool: report.tool, instrument: report.instrument, pictures },
    data: async () => {
      const { pictureData } = await import('../document/picture-data.ts');
      return [pictureData(kind, pictures)];
    },
    document: async () => ({ title: report.instrument.title[language], blocks: pictures }),
  };
}
