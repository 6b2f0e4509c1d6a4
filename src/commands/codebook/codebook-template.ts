import { extname } from 'node:path';
import { Command, Option } from 'commander';
import type { Codebook, Population } from '../../codebook/codebook.ts';
import { exitCodes, UsageError } from '../../errors.ts';
import { spreadsheetSafe } from '../../formats/spreadsheet-safe.ts';
import { refuseExisting } from '../output/refuse-existing.ts';
import { writeRawText, writeResult } from '../output/write-result.ts';
import { languageOption, outputOption, rawCellsOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { codebookNamed } from './codebook-named.ts';
import { populationNamed } from './population-named.ts';

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
    .description(
      text(
        '응답을 입력할 빈 양식을 만듭니다(응답자, 집단, 특성, 문항의 열)',
        'Write an empty file to collect data with: a column for each item and characteristic',
      ),
    )
    .argument(
      '[codebook]',
      text('코드북(YAML, JSON). 생략하면 jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
    )
    .option('--population <id>', text('누구의 응답인지', 'whose answers it is for'))
    .addOption(
      new Option(
        '--format <format>',
        text(
          '저장할 형식. 생략하면 파일의 확장자, 파일이 없으면 csv',
          'format; default: as the file name ends; csv on the screen',
        ),
      ).choices(['csv', 'xlsx']),
    )
    .addOption(outputOption(text))
    .option('--force', text('이미 있는 파일을 덮어씀', 'overwrite a file that is there'))
    .addOption(rawCellsOption(text))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
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
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY) throw needsFile;
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
    message: {
      ko: `확장자가 .csv나 .xlsx가 아니어서 저장할 형식을 알 수 없습니다`,
      en: 'the name ends with neither .csv nor .xlsx, so the format is not known',
    },
    hint: {
      ko: '확장자를 고치거나, --format csv 또는 --format xlsx를 지정하십시오',
      en: 'change the name, or add --format csv or --format xlsx',
    },
  });
}

const needsFile = new UsageError({
  message: {
    ko: 'Excel 통합 문서는 화면에 표시할 수 없습니다',
    en: 'a workbook cannot be shown on the screen',
  },
  hint: { ko: '저장할 파일을 지정하십시오: --output 파일.xlsx', en: 'add --output FILE.xlsx' },
});

/** A data file holds the answers of one population. */
function onePopulation(id: string | undefined, codebook: Codebook): Population {
  const [only, ...others] = codebook.populations;
  const named = populationNamed(id, codebook) ?? (others.length === 0 ? only : undefined);
  if (named) return named;
  const ids = codebook.populations.map((population) => population.id).join(', ');
  throw new UsageError({
    message: {
      ko: '코드북에 응답자 유형이 둘 이상이어서 어느 것인지 지정해야 합니다',
      en: 'the codebook has several populations, and none is named',
    },
    hint: { ko: `하나를 지정하십시오: --population ${ids}`, en: `name one with --population: ${ids}` },
  });
}
