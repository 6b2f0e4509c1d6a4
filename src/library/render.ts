import { chooseColumns } from '../document/choose-columns.ts';
import { decimalsFor } from '../document/decimals.ts';
import { UsageError } from '../errors.ts';
import type { Look, Written } from '../formats/format.ts';
import { type FormatName, formats } from '../formats/index.ts';
import { spreadsheetSafe } from '../formats/spreadsheet-safe.ts';
import { coloursFor } from '../formats/terminal/colours.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import type { AnyReport } from './reports.ts';
import { resultOf } from './result-of.ts';

export interface RenderOptions {
  /** Default en. */
  readonly language?: Language;
  /** Decimals of means for readers; default 2. */
  readonly digits?: number;
  /** Which tables for readers, as `--show` names them: of `score` and `themes`. */
  readonly show?: readonly string[];
  /** The columns of figures that are wanted. */
  readonly columns?: readonly string[];
  /** Of csv and tsv, where it is needed: the array of the document that is written, such as `scales`. */
  readonly table?: string;
  /** Cells of a line of the terminal; left out, tables are as wide as they have to be. */
  readonly width?: number;
  /** Leaves cells that begin with = + - @ alone, which a spreadsheet may run. */
  readonly rawCells?: boolean;
}

type BinaryFormat = Extract<FormatName, 'xlsx' | 'docx' | 'hwpx' | 'png'>;
/** Forms of checks are none of reports. */
type TextFormat = Exclude<FormatName, BinaryFormat | 'junit' | 'github'>;

/**
 * A report in any form that `--format` has.
 *
 * @param report  what one of the functions beside this one gave, or what was read again from its JSON
 * @throws UsageError for a table, part or column that it does not have
 */
export async function render(
  report: AnyReport,
  format: BinaryFormat,
  options?: RenderOptions,
): Promise<Uint8Array>;
export async function render(report: AnyReport, format: TextFormat, options?: RenderOptions): Promise<string>;
export async function render(
  report: AnyReport,
  format: BinaryFormat | TextFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  const { language = 'en', digits = 2, show, columns } = options;
  const result = await resultOf(report, { language, decimals: decimalsFor(digits), show });
  const document = async () => {
    const whole = await result.document();
    return columns === undefined ? whole : chooseColumns(whole, columns);
  };
  const chosen = formats.find(({ name }) => name === format) ?? formats[0];
  const write = await chosen.load();
  return oneFile(await write({ ...result, document }, lookOf(options)), format);
}

function lookOf({ language = 'en', width, table, columns, rawCells = false }: RenderOptions): Look {
  return {
    language,
    chalk: coloursFor({}).file,
    width: width ?? Number.POSITIVE_INFINITY,
    table,
    columns,
    safe: rawCells ? (text) => text : spreadsheetSafe,
  };
}

/** @throws UsageError where a table has to be named */
function oneFile(written: Written, format: string): string | Uint8Array {
  if (typeof written === 'string' || written instanceof Uint8Array) return written;
  const [only, ...others] = written;
  if (only && others.length === 0) return only.content;
  const tables = written.map(({ name }) => name.replace(/\.\w+$/, '')).join(', ');
  throw new UsageError({
    message: messages.commands.oneTableAFile({ name: format }),
    hint: messages.common.oneOf({ ids: tables }),
  });
}
