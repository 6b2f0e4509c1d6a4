import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { Codebook, Population } from '../../codebook/codebook.ts';
import { populationNamed } from '../../codebook/population-named.ts';
import { exitCodes, UsageError } from '../../errors.ts';
import { spreadsheetSafe } from '../../formats/spreadsheet-safe.ts';
import { messages } from '../../messages/messages.ts';
import { refuseExisting } from '../output/refuse-existing.ts';
import { standardOutput } from '../output/standard-stream.ts';
import { writeRawText, writeResult } from '../output/write-result.ts';
import { languageOption, outputOption, rawCellsOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { codebookNamed } from './codebook-named.ts';

interface TemplateCommandOptions {
  readonly population?: string;
  readonly format?: 'csv' | 'xlsx';
  readonly rawCells?: true;
  readonly output?: string;
  readonly force?: true;
}

const examples = `
  hanaro codebook template survey.yaml --output answers.xlsx
  hanaro codebook template survey.yaml --output answers.csv
  hanaro codebook template --population users --format csv
`;

/** `hanaro codebook template`: an empty file to collect data with. */
export function codebookTemplateCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('template')
    .description(text(messages.help.instrumentTemplateDescription))
    .argument('[codebook]', text(messages.help.codebookOption))
    .option('--population <id>', text(messages.help.instrumentTemplatePopulationOption))
    .addOption(
      new Option('--format <format>', text(messages.help.instrumentTemplateFormatOption)).choices([
        'csv',
        'xlsx',
      ]),
    )
    .addOption(outputOption(text))
    .option('--force', text(messages.help.publishedForceOption))
    .addOption(rawCellsOption(text))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (codebookFile: string | undefined, options: TemplateCommandOptions) => {
      process.exitCode = await runTemplate(codebookFile, options, environment);
    });
}

async function runTemplate(
  codebookFile: string | undefined,
  options: TemplateCommandOptions,
  { language }: TerminalEnvironment,
): Promise<number> {
  refuseExisting(options);
  const { output } = options;
  const format = options.format ?? formatOf(output);
  if (format === 'xlsx' && output === undefined && standardOutput.isTerminal) throw needsFile;
  const codebook = await codebookNamed(codebookFile);
  const { buildAnswerSheet } = await import('../../codebook/outline/build-answer-sheet.ts');
  const sheet = buildAnswerSheet(onePopulation(options.population, codebook));
  const safe = options.rawCells ? (cell: string) => cell : spreadsheetSafe;
  const inputs = codebookFile === undefined ? [] : [codebookFile];
  if (format === 'csv') {
    const { renderAnswerSheetCsv } = await import('../../formats/answer-sheet/answer-sheet-csv.ts');
    await writeRawText(renderAnswerSheetCsv(sheet, safe), output, inputs);
  } else {
    const { renderAnswerSheetXlsx } = await import('../../formats/answer-sheet/answer-sheet-xlsx.ts');
    await writeResult(await renderAnswerSheetXlsx(sheet, safe, language), output, inputs);
  }
  return exitCodes.done;
}

/** @throws UsageError when the end of the name says something else than CSV or XLSX */
function formatOf(output: string | undefined): 'csv' | 'xlsx' {
  if (output === undefined) return 'csv';
  const ending = extname(output).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (ending === '.xlsx') return 'xlsx';
  throw new UsageError({
    file: output,
    message: messages.commands.nameEndsWithNeitherCsv,
    hint: messages.commands.nameEndsWithNeitherCsvHint,
  });
}

const needsFile = new UsageError({
  message: messages.commands.workbookCannotBeShown,
  hint: messages.commands.workbookCannotBeShownHint,
});

/** A data file holds the answers of one population. */
function onePopulation(id: string | undefined, codebook: Codebook): Population {
  const [only, ...others] = codebook.populations;
  const named = populationNamed(id, codebook) ?? (others.length === 0 ? only : undefined);
  if (named) return named;
  const ids = codebook.populations.map((population) => population.id).join(', ');
  throw new UsageError({
    message: messages.commands.populationNotNamed,
    hint: messages.commands.populationNotNamedHint({ ids }),
  });
}
