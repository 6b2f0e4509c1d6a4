import { Command } from 'commander';
import type { Codebook } from '../codebook/codebook.ts';
import { populationNamed } from '../codebook/population-named.ts';
import { noSuchColumn } from '../document/choose-columns.ts';
import type { PersonColumn } from '../document/person-scores/person-columns.ts';
import { exitCodes, UsageError } from '../errors.ts';
import type { Result } from '../formats/format.ts';
import type { FormatName } from '../formats/index.ts';
import { spreadsheetSafe } from '../formats/spreadsheet-safe.ts';
import { messages } from '../messages/messages.ts';
import type { PersonScores } from '../person-scores.ts';
import { tableFormatNames } from '../table-formats.ts';
import { codebookNamed, inputsOf } from './codebook/codebook-named.ts';
import { unconfirmedPlaces } from './codebook/unconfirmed-places.ts';
import { minCellRefused, withoutMinCell } from './min-cell-refused.ts';
import { whileReading } from './notes/while-reading.ts';
import { addOutputOptions, formatOf, type OutputOptionValues, outputOf } from './output/output-options.ts';
import { standardOutput } from './output/standard-stream.ts';
import { writePieces } from './output/write-pieces.ts';
import { writeResult } from './output/write-result.ts';
import { refuseWithoutAnswers } from './refuse-without-answers.ts';
import {
  addReadOptions,
  codebookOption,
  populationOption,
  type ReadOptionValues,
  readOptionsOf,
  wordsIn,
} from './shared-options.ts';
import { tell } from './tell.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

interface ScoresCommandOptions extends ReadOptionValues, OutputOptionValues {
  readonly codebook?: string;
  readonly population?: string;
  readonly minCell?: string;
}

const examples = `
  hanaro scores users.csv -o scores.csv
  hanaro scores survey.xlsx --codebook survey.yaml -o scores.xlsx
  hanaro scores survey.csv --codebook survey.yaml --wave post |
    Rscript -e 'summary(read.csv("stdin"))'
`;

/** `hanaro scores`: a row a person, for those who go on in another program. */
export function scoresCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('scores')
    .argument('<files...>', text(messages.help.filesArgument({ tableFormatNames })))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addReadOptions(command, text).addOption(minCellRefused());
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (files: string[], options: ScoresCommandOptions) => {
      process.exitCode = await runScores(files, options, environment);
    });
}

const tables = ['scores'];

async function runScores(
  files: readonly string[],
  options: ScoresCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const { minCell, output } = options;
  if (minCell !== undefined) throw withoutMinCell('scores');
  const asked = options.json ?? options.format ?? options.table;
  if (asked === undefined && (output === undefined || output === '-') && standardOutput.isTerminal)
    throw notOnScreen();
  const { tablesApart } = formatOf({ ...options, table: undefined }, { usual: 'csv' });
  const oneTable = tablesApart ? { ...options, table: options.table ?? 'scores' } : options;
  const { name } = formatOf(oneTable, { usual: 'csv' });
  const write = await outputOf(oneTable, environment, inputsOf(options, files), { tables, usual: 'csv' });
  const { personScores } = await import('../person-scores.ts');
  const codebook = await codebookNamed(options.codebook);
  const population = populationNamed(options.population, codebook);
  const unconfirmed = await unconfirmedPlaces(options.codebook);
  const scores = await whileReading(files, (onRead) =>
    personScores({ files, codebook, population, ...readOptionsOf(options), onRead }),
  );
  const { label } = scores.table.population;
  refuseWithoutAnswers({ populations: [{ label, groups: [{ n: scores.table.people }] }] }, files);
  for (const warning of [...unconfirmed, ...scores.warnings]) tell(warning, environment);
  await writeScores(scores, { name, codebook, options, environment, write });
  tell({ message: messages.personScores.notice }, environment);
  return exitCodes.done;
}

const notOnScreen = () =>
  new UsageError({
    message: messages.personScores.askForScreen,
    hint: messages.personScores.askForScreenHint,
  });

/** Long text goes out piece by piece; only who asks for it gets a table for readers. */
async function writeScores(
  { table, files, named, inputs, warnings }: PersonScores,
  {
    name,
    codebook,
    options,
    environment: { language },
    write,
  }: {
    readonly name: FormatName;
    readonly codebook: Codebook;
    readonly options: ScoresCommandOptions;
    readonly environment: TerminalEnvironment;
    readonly write: (result: Result) => Promise<void>;
  },
): Promise<void> {
  const { output } = options;
  const [{ personColumns }, { delimitedPeople, jsonPeople }, { scoresHead }] = await Promise.all([
    import('../document/person-scores/person-columns.ts'),
    import('../formats/person-scores/person-scores-text.ts'),
    import('../analyses/report/scores-head.ts'),
  ]);
  const all = personColumns(table.population, { files, named, language });
  const columns = chosen(all, options.columns);
  const safe = options.rawCells ? (text: string) => text : spreadsheetSafe;
  const head = scoresHead({ codebook, population: table.population, inputs, warnings });
  if (name === 'csv' || name === 'tsv') {
    const separator = name === 'csv' ? ',' : '\t';
    return writePieces({ pieces: delimitedPeople({ columns, people: table }, separator, safe) }, output);
  }
  if (name === 'json') return writePieces({ pieces: jsonPeople({ columns, people: table }, head) }, output);
  if (name === 'xlsx') {
    if ((output === undefined || output === '-') && standardOutput.isTerminal) throw notOnScreen();
    const { mostPeopleInSheet: most, renderPersonScoresXlsx } = await import(
      '../formats/person-scores/person-scores-xlsx.ts'
    );
    if (table.people > most) {
      const { tooManyForSheet, tooManyForSheetHint } = messages.personScores;
      throw new UsageError({
        message: tooManyForSheet({ people: table.people, most }),
        hint: tooManyForSheetHint,
      });
    }
    return writeResult(
      await renderPersonScoresXlsx({ columns, people: table }, { language, safe }),
      output,
      files,
    );
  }
  const { personScoresDocument } = await import('../document/person-scores/person-scores-document.ts');
  return write({
    json: head,
    data: async () => [],
    document: async () => personScoresDocument(table.population, { columns: all, people: table }, language),
  });
}

/** @throws UsageError for a column that there is not */
function chosen(
  columns: readonly PersonColumn[],
  ids: readonly string[] | undefined,
): readonly PersonColumn[] {
  return (
    ids?.map((id) => {
      const column = columns.find((one) => one.id === id);
      if (column) return column;
      throw noSuchColumn(
        id,
        columns.map((one) => one.id),
      );
    }) ?? columns
  );
}
