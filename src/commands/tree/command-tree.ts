import type { Argument, Command, Option } from 'commander';
import { wordsOf } from '../usage/complain-in-words.ts';
import { ListOption } from '../usage/list-option.ts';

/** What may stand where a value is wanted. */
export type Values =
  | { readonly kind: 'words' | 'list'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'free' };

export interface OptionNode {
  readonly short: string | undefined;
  readonly long: string;
  /** As help texts show it: `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  /** The description with choices and default. */
  readonly help: string;
  /** Null for an option that stands alone. */
  readonly values: Values | null;
}

export interface ArgumentNode {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly variadic: boolean;
  readonly values: Values;
}

/** A command, as completions and manual pages need it. */
export interface CommandNode {
  /** As it is typed behind the name of the program: empty for the program itself, `['codebook', 'init']`. */
  readonly words: readonly string[];
  readonly description: string;
  readonly options: readonly OptionNode[];
  readonly arguments: readonly ArgumentNode[];
  readonly commands: readonly CommandNode[];
  /** What its help says below the options: exit status and examples. */
  readonly after: string;
}

export function commandTree(command: Command): CommandNode {
  const help = command.createHelp();
  return {
    words: wordsOf(command).split(' ').slice(1),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      short: option.short,
      long: option.long ?? option.flags,
      flags: option.flags,
      description: option.description,
      help: help.optionDescription(option),
      values: valuesOfOption(option),
    })),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      description: argument.description,
      required: argument.required,
      variadic: argument.variadic,
      values: valuesNamed(argument.name(), argument.argChoices ?? commandsNamed(argument, command)),
    })),
    commands: command.commands.map(commandTree),
    after: textAfterHelp(command),
  };
}

/** `help` takes names of commands. */
function commandsNamed(argument: Argument, { parent }: Command): readonly string[] | undefined {
  return argument.name() === 'command' ? parent?.commands.map((command) => command.name()) : undefined;
}

/** Commander gives it to those alone who print the whole help. */
function textAfterHelp(command: Command): string {
  const written: string[] = [];
  const before = command.configureOutput();
  command.configureOutput({ ...before, writeOut: (text) => written.push(text) });
  command.outputHelp();
  command.configureOutput(before);
  return written.slice(1).join('').trim();
}

/** Every command below, itself first. */
export function allCommands(node: CommandNode): readonly CommandNode[] {
  return [node, ...node.commands.flatMap(allCommands)];
}

function valuesOfOption(option: Option): Values | null {
  if (!option.required && !option.optional) return null;
  if (option instanceof ListOption) return { kind: 'list', words: [...option.names, 'all'] };
  const placeholder = /[<[]([^\]>.]*)/.exec(option.flags)?.[1] ?? '';
  return valuesNamed(placeholder, option.argChoices);
}

/** What the name of a place says that stands there; a test holds that every name is in one of the lists. */
export const namesOfPlaces = {
  file: ['file', 'files', 'tables', 'codebook'],
  folder: ['folder'],
  free: [
    'id',
    'ids',
    'n',
    'level',
    'name',
    'url',
    'low-high',
    '[name=]n',
    '[name=]min-max',
    'role=header',
    'column',
    'points',
    'tests',
  ],
} as const satisfies Partial<Record<Values['kind'], readonly string[]>>;

function valuesNamed(name: string, choices: readonly string[] | undefined): Values {
  if (choices) return { kind: 'words', words: choices };
  const kinds = ['file', 'folder'] as const;
  const kind = kinds.find((known) => namesOfPlaces[known].some((place) => place === name));
  return { kind: kind ?? 'free' };
}
