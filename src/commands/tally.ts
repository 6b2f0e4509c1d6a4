import { Command } from 'commander';
import { populationNamed } from '../codebook/population-named.ts';
import { smallestMinCell } from '../disclosure/min-cell.ts';
import { exitCodes } from '../errors.ts';
import { localize } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { codebookNamed, inputsOf } from './codebook/codebook-named.ts';
import { addEngineOptions, dataOf, type EngineOptionValues, outputTable } from './engine-options.ts';
import { whileCounting } from './notes/while-counting.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output/output-options.ts';
import type { ResultKind } from './output/refuse-unfit.ts';
import { wholeNumber } from './parse-arguments.ts';
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
import type { TerminalEnvironment } from './terminal-environment.ts';

interface TallyCommandOptions
  extends ReadOptionValues,
    EngineOptionValues,
    Omit<OutputOptionValues, 'table'> {
  readonly codebook?: string;
  readonly population?: string;
  readonly minCell?: number;
}

const example = 'hanaro tally users.csv -o part.json';
const examples = `
  ${example}
  hanaro tally survey.xlsx --codebook survey.yaml --min-cell 10 -o part.json
  hanaro score part-1.json part-2.json part-3.json
  hanaro tally east.csv west.csv | gzip > part.json.gz
`;

/** `hanaro tally`: counts that can leave a site in the place of its answers. */
export function tallyCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('tally')
    .addArgument(countedFilesArgument(text, '[files...]'))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addEngineOptions(addReadOptions(command, text), text).option(
    '--min-cell <n>',
    text(messages.help.tallyMinCellOption),
    wholeNumber(smallestMinCell, 1000),
  );
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (files: string[], options: TallyCommandOptions) => {
      process.exitCode = await runTally(files, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['items', 'scales', 'characteristics'],
  usual: 'json',
};

async function runTally(
  files: readonly string[],
  options: TallyCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const write = await outputOf(
    { ...options, table: outputTable(options) },
    environment,
    inputsOf(options, files),
    { ...kind, tableOfDatabase: options.engine !== undefined },
  );
  const { tallyFiles } = await import('../tally-files.ts');
  const codebook = await codebookNamed(options.codebook);
  const data = dataOf(files, options, localize(example));
  const population = populationNamed(options.population, codebook);
  const { minCell } = options;
  const { tally, warnings } = await whileCounting(data, (counting) =>
    tallyFiles({ ...data, codebook, population, minCell, ...readOptionsOf(options), ...counting }),
  );
  const populations = tally.populations.map(({ population, groups }) => ({
    label: codebook.populations.find(({ id }) => id === population)?.label ?? localize(population),
    groups: groups.map(({ respondents }) => ({ n: respondents })),
  }));
  refuseWithoutAnswers({ populations }, [...files, ...(options.table ?? [])]);
  for (const warning of warnings) tell(warning, environment);
  await write({
    json: tally,
    mostlyCounts: true,
    data: async () => (await import('../document/tally/tally-data.ts')).tallyData(tally, codebook),
    document: async () => {
      const { tallyDocument } = await import('../document/tally/tally-document.ts');
      return tallyDocument(tally, codebook, environment.language);
    },
  });
  return exitCodes.done;
}
