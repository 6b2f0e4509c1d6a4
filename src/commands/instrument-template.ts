import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { exitCodes, UsageError } from '../errors.ts';
import type { Instrument, Population } from '../instrument/instrument.ts';
import { spreadsheetSafe } from '../render/spreadsheet-safe.ts';
import { instrumentNamed } from './instrument-named.ts';
import { populationNamed } from './population-named.ts';
import { refuseExisting } from './refuse-existing.ts';
import { languageOption, outputOption, rawCellsOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { writeRawText, writeResult } from './write-result.ts';

interface TemplateCommandOptions {
  readonly population?: string;
  readonly format?: 'csv' | 'xlsx';
  readonly rawCells?: true;
  readonly output?: string;
  readonly force?: true;
}

const examples = `
  hanaro instrument template survey.yaml --output answers.xlsx
  hanaro instrument template survey.yaml --output answers.csv
  hanaro instrument template --population users --format csv
`;

/** `hanaro instrument template`: an empty file to collect data with. */
export function instrumentTemplateCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('template')
    .description(
      text(
        '자료를 모을 빈 파일을 씁니다: 응답자, 집단, 특성, 문항의 열',
        'Write an empty file to collect data with: a column for each item and characteristic',
      ),
    )
    .argument(
      '[codebook]',
      text('코드북(YAML, JSON). 기본: jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
    )
    .option('--population <id>', text('누구의 응답인지', 'whose answers it is for'))
    .addOption(
      new Option(
        '--format <format>',
        text(
          '쓸 형식. 기본: 파일 이름의 끝, 파일이 없으면 csv',
          'format; default: as the file name ends; csv on the screen',
        ),
      ).choices(['csv', 'xlsx']),
    )
    .addOption(outputOption(text))
    .option('--force', text('이미 있는 파일을 덮어씁니다', 'overwrite a file that is there'))
    .addOption(rawCellsOption(text))
    .addOption(languageOption(text))
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
    .action(async (codebook: string | undefined, options: TemplateCommandOptions) => {
      process.exitCode = await runTemplate(codebook, options, environment);
    });
}

async function runTemplate(
  codebook: string | undefined,
  options: TemplateCommandOptions,
  { language }: TerminalEnvironment,
): Promise<number> {
  refuseExisting(options);
  const { output } = options;
  const format = options.format ?? formatOf(output);
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY) throw needsFile;
  const instrument = await instrumentNamed(codebook);
  const { buildAnswerSheet } = await import('../report/build-answer-sheet.ts');
  const sheet = buildAnswerSheet(onePopulation(options.population, instrument));
  const safe = options.rawCells ? (cell: string) => cell : spreadsheetSafe;
  const inputs = codebook === undefined ? [] : [codebook];
  if (format === 'csv') {
    const { renderAnswerSheetCsv } = await import('../render/answer-sheet-csv.ts');
    await writeRawText(renderAnswerSheetCsv(sheet, safe), output, inputs);
  } else {
    const { renderAnswerSheetXlsx } = await import('../render/answer-sheet-xlsx.ts');
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
      ko: `이름이 .csv나 .xlsx로 끝나지 않아 무엇을 쓸지 알 수 없습니다`,
      en: 'the name ends with neither .csv nor .xlsx, which would tell what to write',
    },
    hint: {
      ko: '이름을 고치거나 --format csv나 --format xlsx를 더하십시오',
      en: 'change the name, or add --format csv or --format xlsx',
    },
  });
}

const needsFile = new UsageError({
  message: { ko: '통합 문서는 화면에 쓸 수 없습니다', en: 'a workbook cannot be shown on the screen' },
  hint: { ko: '--output 파일.xlsx를 더하십시오', en: 'add --output FILE.xlsx' },
});

/** A data file holds the answers of one population. */
function onePopulation(id: string | undefined, instrument: Instrument): Population {
  const [only, ...others] = instrument.populations;
  const named = populationNamed(id, instrument) ?? (others.length === 0 ? only : undefined);
  if (named) return named;
  const ids = instrument.populations.map((population) => population.id).join(', ');
  throw new UsageError({
    message: {
      ko: '모집단이 둘 이상인데 누구의 응답인지 적지 않았습니다',
      en: 'the codebook has several populations, and none is named',
    },
    hint: { ko: `--population에 적으십시오: ${ids}`, en: `name one with --population: ${ids}` },
  });
}
