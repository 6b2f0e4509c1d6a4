import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { chooseColumns, usualColumns } from '../../document/choose-columns.ts';
import { UsageError } from '../../errors.ts';
import type { Result } from '../../formats/format.ts';
import { type ChosenFormat, type FormatName, formats } from '../../formats/index.ts';
import { spreadsheetSafe } from '../../formats/spreadsheet-safe.ts';
import { languageOption, outputOption, rawCellsOption, type Words } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { refuseInputs, writeRawText, writeResult } from './write-result.ts';

/** What the options of `addOutputOptions` give. */
export interface OutputOptionValues {
  readonly format?: FormatName;
  readonly json?: true;
  readonly table?: string | undefined;
  readonly columns?: readonly string[];
  /** Of settings: where nothing is asked for, and only in tables that have some of them. */
  readonly usualColumns?: readonly string[];
  readonly wide?: boolean;
  readonly rawCells?: true;
  readonly output?: string;
}

/** In what form and where a result is written: for commands that have one. */
export function addOutputOptions(command: Command, words: Words): Command {
  // A database has tables, too.
  if (!command.options.some(({ long }) => long === '--table'))
    command.option('--table <id>', words('csv, tsv로 저장할 표', 'the table to write as csv or tsv'));
  return command
    .addOption(languageOption(words))
    .addOption(
      new Option(
        '--format <name>',
        words(
          '출력 형식. 생략하면 --output의 확장자대로',
          'form of the output; default: by the ending of --output',
        ),
      ).choices(formats.map(({ name }) => name)),
    )
    .option('--json', words('--format json과 같음', 'same as --format json'))
    .option(
      '--columns <ids>',
      words('표시할 수치 열(쉼표로 구분)', 'the columns of figures to show, with commas between'),
      (ids: string) => ids.split(',').map((id) => id.trim()),
    )
    .option('--wide', words('화면 폭과 관계없이 모든 열', 'every column, however wide the terminal'))
    .addOption(rawCellsOption(words))
    .addOption(outputOption(words));
}

/**
 * How a result is to be written: known before anything is read.
 *
 * @param inputs  files that are read, which are never overwritten
 * @param usual  where nothing says otherwise
 * @throws UsageError where the options contradict each other; later, where the result cannot be written
 */
export async function outputOf(
  options: OutputOptionValues,
  environment: TerminalEnvironment,
  inputs: readonly string[],
  usual: FormatName = 'terminal',
): Promise<(result: Result) => Promise<void>> {
  if (options.output !== undefined) await refuseInputs(options.output, inputs);
  const format = formatOf(options, usual);
  return (result) => writeAs(format, { result, inputs }, options, environment);
}

async function writeAs(
  { name, endings, load }: ChosenFormat,
  { result, inputs }: { readonly result: Result; readonly inputs: readonly string[] },
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<void> {
  const { output } = options;
  const format = await load();
  const toTerminal = output === undefined || output === '-';
  const { columns, usualColumns: usual } = options;
  const document = async () => {
    const whole = await result.document();
    if (columns !== undefined) return chooseColumns(whole, columns);
    return usual === undefined ? whole : usualColumns(whole, usual);
  };
  const written = await format(
    { ...result, document },
    {
      language: environment.language,
      chalk: toTerminal ? environment.colours.out : environment.colours.file,
      width: toTerminal && !options.wide ? environment.tableWidth : Number.POSITIVE_INFINITY,
      table: options.table,
      columns,
      safe: options.rawCells ? (text) => text : spreadsheetSafe,
    },
  );
  if (typeof written === 'string') {
    return name === 'terminal' ? writeResult(written, output, inputs) : writeRawText(written, output, inputs);
  }
  if (written instanceof Uint8Array) {
    if (toTerminal && process.stdout.isTTY) throw notForTerminals(name, endings[0] ?? '');
    return writeResult(written, output, inputs);
  }
  if (toTerminal || !isFolder(output))
    throw severalTables(
      name,
      written.map(({ name }) => name),
    );
  const { writeFiles } = await import('./write-files.ts');
  const files = written.map(({ name, content }) => ({ file: join(output, name), content }));
  for (const { file } of files) await refuseInputs(file, inputs);
  await writeFiles(files, output);
}

/** A folder is there already, or written as one. */
function isFolder(path: string): boolean {
  if (/[/\\]$/.test(path)) return true;
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // Whoever writes there says why that cannot be.
    return false;
  }
}

/** What `--format` and `--json` say; else what the ending of the file says. */
export function formatOf(
  { format, json, table, columns, output }: OutputOptionValues,
  usual: FormatName = 'terminal',
): ChosenFormat {
  if (json && format !== undefined && format !== 'json') throw contradiction('--json', `--format ${format}`);
  const name = json ? 'json' : format;
  const asked = formats.find((one) => one.name === name);
  const named = output === undefined || output === '-' ? undefined : formatOfEnding(output, asked);
  if (asked && named && named !== asked) throw contradiction(`--format ${name}`, `--output ${output}`);
  const chosen = asked ?? named ?? formats.find((one) => one.name === usual) ?? formats[0];
  if (table !== undefined && !chosen.tablesApart) throw new UsageError(tableWithoutCsv);
  if (columns !== undefined && chosen.whole) throw columnsWithout(chosen.name);
  const oneFile = !chosen.tablesApart || table !== undefined;
  if (oneFile && output !== undefined && isFolder(output)) throw folderForFile(output, chosen);
  return chosen;
}

function formatOfEnding(file: string, asked: ChosenFormat | undefined): ChosenFormat | undefined {
  const ending = extname(file).toLowerCase();
  const known = formats.find(({ endings }) => endings.some((one) => one === ending));
  if (known || ending === '' || asked || isFolder(file)) return known;
  const document = ofWordProcessors.has(ending);
  const endings = formats.flatMap(({ endings }) => endings).join(' ');
  throw new UsageError({
    file,
    message: { ko: `알 수 없는 확장자입니다: ${ending}`, en: `no form of output ends in ${ending}` },
    hint: {
      ko: document
        ? `.html로 저장해 브라우저에서 연 뒤 표를 복사해 문서에 붙여 넣으십시오. 사용할 수 있는 확장자: ${endings}`
        : `사용할 수 있는 확장자: ${endings}. 또는 --format으로 형식을 지정하십시오`,
      en: document
        ? `save it as .html, open that in a browser, and paste the tables into the document; endings: ${endings}`
        : `endings: ${endings}; or name the form with --format`,
    },
  });
}

const ofWordProcessors = new Set(['.hwp', '.hwpx', '.doc', '.docx', '.odt', '.rtf', '.pdf', '.ppt', '.pptx']);

const tableWithoutCsv = {
  message: {
    ko: '--table은 --engine이나 --format csv, tsv와 함께 지정하십시오',
    en: '--table goes with --engine, or with --format csv or tsv',
  },
  hint: {
    ko: 'hanaro score users.csv --format csv --table scales',
    en: 'hanaro score users.csv --format csv --table scales',
  },
};

const columnsWithout = (name: FormatName) =>
  new UsageError({
    message: {
      ko: `열을 고를 수 없는 형식입니다: ${name}`,
      en: `--columns does not go with --format ${name}, which is always whole`,
    },
    hint: {
      ko: '--columns를 생략하거나 다른 형식을 지정하십시오: --format csv --table scales --columns scale,mean',
      en: 'leave it out, or choose another form: --format csv --table scales --columns scale,mean',
    },
  });

const contradiction = (one: string, other: string) =>
  new UsageError({
    message: {
      ko: `함께 사용할 수 없습니다: ${one}, ${other}`,
      en: `${one} and ${other} contradict each other`,
    },
    hint: { ko: '둘 중 하나를 생략하십시오', en: 'leave one of them out' },
  });

const folderForFile = (folder: string, { name, endings: [ending = ''] }: ChosenFormat) => {
  const file = join(folder, `result${ending}`);
  return new UsageError({
    file: folder,
    message: {
      ko: `폴더입니다. 이 형식의 결과는 파일 하나에 저장합니다: ${name}`,
      en: `this is a folder, and ${name} is written to one file`,
    },
    hint: { ko: `--output ${file}`, en: `--output ${file}` },
  });
};

const notForTerminals = (name: FormatName, ending: string) =>
  new UsageError({
    message: { ko: `화면에 표시할 수 없는 형식입니다: ${name}`, en: `${name} cannot be shown in a terminal` },
    hint: { ko: `--output result${ending}`, en: `--output result${ending}` },
  });

const severalTables = (name: FormatName, files: readonly string[]) => {
  const tables = files.map((file) => file.slice(0, -extname(file).length)).join(', ');
  return new UsageError({
    message: {
      ko: `${name} 파일 하나에는 표 하나만 저장할 수 있습니다`,
      en: `a file of ${name} holds one table`,
    },
    hint: {
      ko: `--table에 하나를 지정하거나(${tables}) 모두 저장할 폴더를 지정하십시오: --format ${name} --output tables/`,
      en: `name one with --table (${tables}), or a folder for all of them: --format ${name} --output tables/`,
    },
  });
};
