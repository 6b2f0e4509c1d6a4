import { extname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { chooseColumns, usualColumns } from '../../document/choose-columns.ts';
import { UsageError } from '../../errors.ts';
import type { Result } from '../../formats/format.ts';
import { type ChosenFormat, type FormatName, formats } from '../../formats/index.ts';
import { spreadsheetSafe } from '../../formats/spreadsheet-safe.ts';
import { messages } from '../../messages/messages.ts';
import { languageOption, outputOption, rawCellsOption, type Words } from '../shared-options.ts';
import { tell } from '../tell.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { contradiction } from './contradiction.ts';
import { isFolder } from './is-folder.ts';
import { type FormKind, fits, type ResultKind, refuseUnfit } from './refuse-unfit.ts';
import { standardOutput } from './standard-stream.ts';
import { knownForms } from './word-processors.ts';
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

/** In what form and where a result is written: for commands that have one. @param kind  of the result, whose forms are listed */
export function addOutputOptions(command: Command, words: Words, kind: FormKind = {}): Command {
  // A database has tables, too.
  if (!command.options.some(({ long }) => long === '--table'))
    command.option('--table <id>', words(messages.help.tableOption));
  return command
    .addOption(languageOption(words))
    .addOption(formatOption(words, kind))
    .option('--json', words(messages.help.jsonOption))
    .option('--columns <ids>', words(messages.help.columnsOption), (ids: string) =>
      ids.split(',').map((id) => id.trim()),
    )
    .option('--wide', words(messages.help.wideOption))
    .addOption(rawCellsOption(words))
    .addOption(outputOption(words));
}

/** A form by its name or by its ending, such as md; one that the result does not fit is refused later, by what it is for. */
function formatOption(words: Words, kind: FormKind): Option {
  const option = new Option('--format <name>', words(messages.help.formatOption)).choices(
    formats.filter((one) => fits(kind, one)).map(({ name }) => name),
  );
  const { parseArg: listed } = option;
  return option.argParser((given, before) => {
    const known =
      formats.find(({ name }) => name === given) ??
      formats.find(({ endings }) => endings.some((one) => one === `.${given}`));
    return known?.name ?? listed?.(given, before);
  });
}

/**
 * How a result is to be written: known before anything is read.
 *
 * @param inputs  files that are read, which are never overwritten
 * @returns writes the result; `whenFit` is called first, when it is sure that the result can be had as it is asked for
 * @throws UsageError where the options contradict each other or the kind of the result; later, where it cannot be written
 */
export async function outputOf(
  options: OutputOptionValues,
  environment: TerminalEnvironment,
  inputs: readonly string[],
  kind: ResultKind,
): Promise<(result: Result, whenFit?: () => Promise<void>) => Promise<void>> {
  if (options.output !== undefined) await refuseInputs(options.output, inputs);
  const format = formatOf(options, kind);
  refuseUnfit(kind, format, options);
  return (result, whenFit) => writeAs(format, { result, inputs, whenFit }, options, environment);
}

async function writeAs(
  { name, endings, ofPictures, load }: ChosenFormat,
  {
    result,
    inputs,
    whenFit,
  }: {
    readonly result: Result;
    readonly inputs: readonly string[];
    readonly whenFit: (() => Promise<void>) | undefined;
  },
  options: OutputOptionValues,
  environment: TerminalEnvironment,
): Promise<void> {
  const { output } = options;
  const format = await load();
  const toTerminal = output === undefined || output === '-';
  const { columns, usualColumns: usual } = options;
  const document = async () => {
    const whole = await (name === 'terminal' ? result.document : (result.report ?? result.document))();
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
      say: (problem) => tell(problem, environment),
      safe: options.rawCells ? (text) => text : spreadsheetSafe,
    },
  );
  if (written instanceof Uint8Array && toTerminal && standardOutput.isTerminal)
    throw notForTerminals(name, endings[0] ?? '');
  await whenFit?.();
  const folder = output ?? '.';
  const single = typeof written === 'string' || written instanceof Uint8Array;
  if (single && !(ofPictures && !toTerminal && isFolder(folder))) {
    const asIs = name === 'terminal' || typeof written !== 'string';
    return asIs ? writeResult(written, output, inputs) : writeRawText(written, output, inputs);
  }
  const [ending = ''] = endings;
  if (!single && ending !== '' && extname(folder).toLowerCase() === ending)
    throw severalPictures(folder, name);
  const named = single ? [{ name: `1-${await pictureId(document)}${ending}`, content: written }] : written;
  const { writeFiles } = await import('./write-files.ts');
  const files = named.map(({ name, content }) => ({ file: join(folder, name), content }));
  for (const { file } of files) await refuseInputs(file, inputs);
  await writeFiles(files, folder);
}

/** What `--format` and `--json` say; else what the ending of the file says. */
export function formatOf(
  { format, json, table, columns, output }: OutputOptionValues,
  kind?: FormKind & Pick<ResultKind, 'usual'>,
): ChosenFormat {
  if (json && format !== undefined && format !== 'json') throw contradiction('--json', `--format ${format}`);
  const name = json ? 'json' : format;
  const asked = formats.find((one) => one.name === name);
  const named = output === undefined || output === '-' ? undefined : formatOfEnding(output, asked, kind);
  if (asked && named && named !== asked) throw contradiction(`--format ${name}`, `--output ${output}`);
  const chosen =
    asked ?? named ?? formats.find((one) => one.name === (kind?.usual ?? 'terminal')) ?? formats[0];
  if (table !== undefined && !chosen.tablesApart) throw new UsageError(tableWithoutCsv);
  if (columns !== undefined && chosen.whole) throw columnsWithout(chosen.name);
  const oneFile = !(chosen.tablesApart || chosen.ofPictures) || table !== undefined;
  if (oneFile && output !== undefined && isFolder(output)) throw folderForFile(output, chosen);
  return chosen;
}

function formatOfEnding(
  file: string,
  asked: ChosenFormat | undefined,
  kind: FormKind | undefined,
): ChosenFormat | undefined {
  const ending = extname(file).toLowerCase();
  const hasIt = ({ endings }: ChosenFormat) => endings.some((one) => one === ending);
  const known = asked && hasIt(asked) ? asked : formats.find(hasIt);
  if (known || ending === '' || asked || isFolder(file)) return known;
  throw new UsageError({
    file,
    message: messages.commands.noFormOfOutputEnds({ ending }),
    hint: knownForms(ending, kind),
  });
}

const tableWithoutCsv = {
  message: messages.commands.tableGoesWithEngine,
  hint: messages.commands.tableGoesWithEngineHint,
};

const columnsWithout = (name: FormatName) =>
  new UsageError({
    message: messages.commands.columnsDoesNotGoWithFormat({ name }),
    hint: messages.commands.columnsDoesNotGoWithFormatHint,
  });

const pictureId = async (document: Result['document']) =>
  (await document()).blocks.find((block) => block.kind === 'picture')?.id ?? 'picture';

const severalPictures = (file: string, name: FormatName) =>
  new UsageError({
    file,
    message: messages.pictures.severalForOneFile,
    hint: messages.pictures.severalForOneFileHint({ folder: file.slice(0, -extname(file).length), name }),
  });

const folderForFile = (folder: string, { name, endings: [ending = ''] }: ChosenFormat) => {
  const file = join(folder, `result${ending}`);
  return new UsageError({
    file: folder,
    message: messages.commands.folderForOneFile({ name }),
    hint: messages.commands.folderForOneFileHint({ file }),
  });
};

const notForTerminals = (name: FormatName, ending: string) =>
  new UsageError({
    message: messages.commands.cannotBeShownInTerminal({ name }),
    hint: messages.commands.cannotBeShownInTerminalHint({ ending }),
  });
