import { type Colours, coloursFor } from '../formats/terminal/colours.ts';
import { type Language, languages } from '../localized.ts';
import { standardOutput } from './output/standard-stream.ts';

/** What the surroundings of a run say about how to talk to its user. */
export interface TerminalEnvironment {
  readonly language: Language;
  /** Terminal cells in a line of standard output, for help and messages. */
  readonly width: number;
  /** The same for tables; infinite in a pipe, where no reader is helped by a column that is left out. */
  readonly tableWidth: number;
  readonly colours: Colours;
}

/** The width of help in a pipe. */
const widthWithoutTerminal = 80;

export function terminalEnvironment(argv: readonly string[], env: NodeJS.ProcessEnv): TerminalEnvironment {
  const width = standardOutput.columns ?? (Number(env['COLUMNS']) || null);
  return {
    language: askedLanguage(argv) ?? localeLanguage(env),
    width: width ?? widthWithoutTerminal,
    tableWidth: width ?? Number.POSITIVE_INFINITY,
    colours: coloursFor(env),
  };
}

/** `--lang` is looked up before the options are parsed, for the help and the complaints about other options. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.indexOf('--lang');
  const asked =
    at === -1 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  return languages.find((language) => language === asked);
}

/** As POSIX has it: LC_ALL, else LC_MESSAGES, else LANG; where none is set, the operating system's own language. */
function localeLanguage(env: NodeJS.ProcessEnv): Language {
  const locale =
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ??
    // The kind of Intl that is made soonest: a date format takes fifty times as long, a fifth of a short run.
    new Intl.PluralRules().resolvedOptions().locale;
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}
