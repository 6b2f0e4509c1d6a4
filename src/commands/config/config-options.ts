import type { Command, Option } from 'commander';
import type { Config } from '../../config/config-schema.ts';
import { findConfig, loadConfig } from '../../config/load-config.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { note } from '../notes/notes.ts';
import type { Words } from '../shared-options.ts';

/** Of these, a database knows nothing. */
const ofFiles: readonly string[] = ['encoding', 'delimiter', 'sheet', 'on_duplicate'];

/** Lets a command that reads data take what its command line leaves open from `hanaro.yaml`. */
export function addConfigOption(command: Command, words: Words, environment: { language: Language }): void {
  if (!command.registeredArguments.some((argument) => ['files', 'tables'].includes(argument.name()))) return;
  command.option('--no-config', words(messages.help.noConfigOption)).hook('preAction', async () => {
    const { config, demo } = command.opts();
    if (config === false || demo === true) return;
    await applyConfig(command, environment);
  });
}

async function applyConfig(command: Command, environment: { language: Language }): Promise<void> {
  const file = findConfig(dataFile(command));
  if (file === undefined) return;
  const {
    oldNames,
    config: { lang, ...config },
  } = await loadConfig(file);
  const used = Object.entries(config).flatMap(([key, value]) => (applied(command, key, value) ? key : []));
  if (lang !== undefined && !hasLanguage(command)) {
    environment.language = lang;
    used.push('lang');
  }
  if (oldNames) note(messages.commands.instrumentNowCalledCodebook({ file }));
  if (used.length === 0) return;
  command.setOptionValueWithSource('configFile', file, 'config');
  note(messages.commands.settings({ file, used: used.join(', ') }));
}

/** The first file of answers that is named, else the file of printed tables. */
export function dataFile({ registeredArguments, args }: Command): string | undefined {
  const at = registeredArguments.findIndex(({ variadic }) => variadic);
  return args[at === -1 ? 0 : at] ?? args[0];
}

/** @returns whether the command has such an option, and the command line leaves it open */
function applied(command: Command, key: string, value: Config[keyof Config]): boolean {
  const option = command.options.find(({ long }) => long === optionOf(key));
  if (!option || value === undefined) return false;
  const name = option.attributeName();
  if (command.getOptionValueSource(name) === 'cli') return false;
  if (command.opts()['engine'] !== undefined && ofFiles.includes(key)) return false;
  // These are the tables of score.
  if (key === 'show' && command.name() !== 'score') return false;
  if (key === 'columns') {
    // They are those of its tables; and a form for programs, or a table without them, is as it is without settings.
    if (command.name() !== 'score') return false;
    command.setOptionValueWithSource('usualColumns', value, 'config');
    return true;
  }
  command.setOptionValueWithSource(name, parsed(option, value), 'config');
  return true;
}

/** As the option would take it from the command line: a list with commas. */
function parsed(option: Option, value: NonNullable<Config[keyof Config]>): unknown {
  if (typeof value === 'boolean') return value;
  const written = String(value);
  return option.parseArg ? option.parseArg(written, undefined) : written;
}

/** `on_invalid` is `--on-invalid`. */
export const optionOf = (key: string): string => `--${key.replaceAll('_', '-')}`;

function hasLanguage(command: Command): boolean {
  const program = command.parent?.parent ?? command.parent;
  return program?.opts()['lang'] !== undefined || command.opts()['lang'] !== undefined;
}
