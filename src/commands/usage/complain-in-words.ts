import { existsSync } from 'node:fs';
import { type Argument, type Command, InvalidArgumentError, type Option } from 'commander';
import { UsageError } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { isOfWordProcessors, knownForms } from '../output/word-processors.ts';
import { oneOf } from '../parse-arguments.ts';
import { closestWord } from './closest-word.ts';
import { InvalidValue } from './invalid-value.ts';
import { nameAtFirst } from './old-spellings.ts';
import { meantValue } from './other-names.ts';

/** Has a command say what is wrong with its words in both languages, where commander would say it in English. */
export function complainInWords(command: Command): void {
  // Methods that commander calls by these names; its types leave them out.
  Object.assign(command, {
    missingArgument: (name: string) => {
      const argument = command.registeredArguments.find((known) => known.name() === name);
      const shown = `<${name}${argument?.variadic ? '...' : ''}>`;
      throw complaint(command, messages.commands.requiredArgumentMissing({ shown }));
    },
    optionMissingArgument: ({ flags }: Option) => {
      throw complaint(command, messages.commands.optionWithoutValue({ flags }));
    },
    missingMandatoryOptionValue: ({ flags }: Option) => {
      throw complaint(command, messages.commands.requiredOptionMissing({ flags }));
    },
    unknownOption: (word: string) => {
      const [first] = command.args;
      if (command.commands.length > 0 && first !== undefined && !first.startsWith('-'))
        throw unknownCommand(command, first);
      throw unknownOption(command, word);
    },
    unknownCommand: () => {
      throw unknownCommand(command, command.args[0] ?? '');
    },
    _conflictingOption: ({ long = '' }: Option, { long: other = '' }: Option) => {
      throw complaint(command, messages.commands.optionsDoNotGoTogether({ long, other }));
    },
    _excessArguments: (received: readonly string[]) => {
      if (command.commands.length > 0) throw unknownCommand(command, received[0] ?? '');
      const most = command.registeredArguments.length;
      throw complaint(command, messages.commands.tooManyArguments({ receivedCount: received.length, most }));
    },
  });
  for (const option of command.options) {
    const { long = option.flags } = option;
    parseInWords(command, option, long, messages.commands.valueOfOption({ long }));
  }
  for (const argument of command.registeredArguments) {
    const name = `<${argument.name()}>`;
    parseInWords(command, argument, name, messages.commands.valueOfArgument({ name }));
  }
}

function parseInWords(command: Command, taker: Option | Argument, name: string, shown: LocalizedText): void {
  const { parseArg: parse, argChoices: choices } = taker;
  if (!parse) return;
  taker.parseArg = (value, previous) => {
    try {
      return parse(value, previous);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const { needed, meant } = invalidValue(error, name, value, choices);
      const message = messages.commands.valueRefused({ shown, value, needed });
      if (choices?.includes('html') && isOfWordProcessors(value))
        throw new UsageError({ message, hint: knownForms(value) });
      throw complaint(command, message, ...(meant === undefined ? [] : [meant]));
    }
  };
}

function invalidValue(
  error: InvalidArgumentError,
  option: string,
  value: string,
  choices: readonly string[] | undefined,
): Pick<InvalidValue, 'needed' | 'meant'> {
  if (choices)
    return { needed: oneOf(choices), meant: meantValue(option, value) ?? closestWord(value, choices) };
  return error instanceof InvalidValue ? error : new InvalidValue(localize(error.message));
}

function unknownOption(command: Command, word: string): UsageError {
  const written = word.replace(/=.*/s, '');
  const names = command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => long ?? []);
  const meant = written.startsWith('--') ? meantName(written, names) : undefined;
  return complaint(command, messages.commands.noOption({ written }), ...(meant === undefined ? [] : [meant]));
}

/** @param command  the one that has no such subcommand */
export function unknownCommand(command: Command, word: string): UsageError {
  const message = messages.commands.noCommand({ word });
  if (existsSync(word)) return complaint(command, message, `${wordsOf(root(command))} score ${word}`);
  const within = command.commands.flatMap((one) => [one, ...one.commands]);
  const names = command.commands.map((one) => one.name());
  const named = within.filter((one) => one.name() === word);
  const meant = named.length > 0 ? named : within.filter((one) => one.name() === meantName(word, names));
  return complaint(command, message, ...meant.map(wordsOf));
}

/** The name that a word is closest to, or the one that has taken the place of a name that it is closest to. */
function meantName(word: string, names: readonly string[]): string | undefined {
  const renewed = new Map(names.map((name) => [nameAtFirst(name), name]));
  const closest = closestWord(
    word,
    [...names, ...renewed.keys()].filter((name) => name !== undefined),
  );
  return closest === undefined || names.includes(closest) ? closest : renewed.get(closest);
}

function complaint(command: Command, message: LocalizedText, ...meant: readonly string[]): UsageError {
  const help = `${wordsOf(command)} --help`;
  return new UsageError({
    message,
    hint:
      meant.length === 0
        ? messages.commands.seeHelp({ help })
        : messages.commands.didYouMean({ meant, help }),
  });
}

const root = (command: Command): Command => (command.parent ? root(command.parent) : command);

/** A command as it is typed: `hanaro codebook init`. */
export function wordsOf(command: Command): string {
  return command.parent ? `${wordsOf(command.parent)} ${command.name()}` : command.name();
}
