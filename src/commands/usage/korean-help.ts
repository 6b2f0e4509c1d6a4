import { type Argument, type Command, Help, type Option } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '사용법:',
  'Arguments:': '인수:',
  'Options:': '옵션:',
  'Commands:': '명령:',
};

/** What commander writes in English into help texts. */
export const koreanHelp = {
  styleTitle: (title: string): string => titles[title] ?? title,
  commandUsage: (command: Command): string =>
    [
      ...ancestors(command).map((one) => one.name()),
      command.name(),
      '[옵션]',
      ...(command.commands.length > 0 ? ['[명령]'] : []),
      ...argumentsOf(command),
    ].join(' '),
  subcommandTerm: (command: Command): string =>
    [command.name(), ...(command.options.length > 0 ? ['[옵션]'] : []), ...argumentsOf(command)].join(' '),
  argumentDescription: ({ description, argChoices }: Argument): string =>
    describedWith(description, choicesOf(argChoices)),
  optionDescription: ({ description, argChoices, ...option }: Option): string => {
    const { defaultValue, defaultValueDescription, required } = option;
    const shown = defaultValue !== undefined && required;
    return describedWith(description, [
      ...choicesOf(argChoices),
      ...(shown ? [`기본값: ${defaultValueDescription ?? JSON.stringify(defaultValue)}`] : []),
    ]);
  },
};

const choicesOf = (choices: readonly string[] | undefined): readonly string[] =>
  choices ? [`선택: ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`] : [];

const describedWith = (description: string, facts: readonly string[]): string =>
  facts.length === 0 ? description : `${description}(${facts.join(', ')})`;

function ancestors({ parent }: Command): readonly Command[] {
  return parent ? [...ancestors(parent), parent] : [];
}

function argumentsOf({ registeredArguments }: Command): readonly string[] {
  const help = new Help();
  return registeredArguments.map((argument) => {
    const name = `${help.argumentTerm(argument)}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}
