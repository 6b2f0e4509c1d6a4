import type { Command } from 'commander';
import { loadCodebook } from '../../codebook/load-codebook.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { KnownScales, Said } from '../../papers/rules/scales/known-scales.ts';
import { InvalidValue } from '../usage/invalid-value.ts';

export interface ScaleOptionValues {
  readonly items?: readonly Said<number>[];
  readonly range?: readonly Said<readonly [number, number]>[];
  readonly codebook?: string;
}

/** `--items 8`, `--items "Service satisfaction=13"`, `--range 1-5`: of all scales, or of a table or row by its name. */
export function addScaleOptions(command: Command, text: (message: LocalizedText) => string): Command {
  return command
    .option(
      '--items <[name=]n>',
      text(messages.help.auditItemsOption),
      collected((value) => {
        const items = Number(value);
        return /^\d{1,3}$/.test(value) && items > 0 ? items : null;
      }, messages.commands.mustBeItems),
    )
    .option(
      '--range <[name=]min-max>',
      text(messages.help.auditRangeOption),
      collected((value) => {
        const [, low, high] = /^(-?\d{1,4})\s*[-–~:]\s*(-?\d{1,4})$/u.exec(value) ?? [];
        const range = [Number(low), Number(high)] as const;
        return range[0] < range[1] ? range : null;
      }, messages.commands.mustBeRange),
    );
}

/** Each time the option is given adds one. */
function collected<Value>(read: (value: string) => Value | null, needed: LocalizedText) {
  return (written: string, before: readonly Said<Value>[] = []): readonly Said<Value>[] => {
    const at = written.lastIndexOf('=');
    const name = at === -1 ? null : written.slice(0, at).trim();
    const value = read(written.slice(at + 1).trim());
    if (value === null || name === '') throw new InvalidValue(needed);
    return [...before, { name, value }];
  };
}

export async function scalesSaid({
  items = [],
  range = [],
  codebook,
}: ScaleOptionValues): Promise<KnownScales> {
  const { knownScales } = await import('../../papers/rules/scales/known-scales.ts');
  return knownScales({
    items,
    ranges: range,
    codebook: codebook === undefined ? null : await loadCodebook(codebook),
  });
}
