import type { Command } from 'commander';
import { configPlaces, findConfig, loadConfig } from '../../config/load-config.ts';
import { dataFile } from '../config/config-options.ts';

/** Options that name a file to read. */
const fileOptions = ['codebook', 'themes'];

/** The files that a command line names to read; `--wave` may name one, too. */
export function namedFiles(command: Command): readonly string[] {
  const options: Readonly<Record<string, unknown>> = command.opts();
  const { wave } = options;
  const waves = Array.isArray(wave) ? wave.map((one) => String(one).split('=').slice(1).join('=')) : [];
  const ofOptions = fileOptions.map((name) => options[name]).filter((file) => typeof file === 'string');
  return [...new Set([...command.args, ...ofOptions, ...waves])].filter((file) => file !== '');
}

/** Where settings are read, or would be. */
export const settingsPlaces = (command: Command): readonly string[] =>
  command.opts()['config'] === true ? configPlaces(dataFile(command)) : [];

/** The codebook that the settings name; none while they cannot be read, which the run says. */
export async function codebookOfSettings(command: Command): Promise<readonly string[]> {
  const { config, codebook } = command.opts();
  const file = config === true && codebook === undefined ? findConfig(dataFile(command)) : undefined;
  if (file === undefined) return [];
  const loaded = await loadConfig(file).catch(() => null);
  return loaded?.config.codebook === undefined ? [] : [loaded.config.codebook];
}
