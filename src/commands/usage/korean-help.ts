import { type Command, Help, type Option } from 'commander';

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
  optionDescription: ({ description, argChoices, ...option }: Option): string => {
    const { defaultValue, defaultValueDescription, required } = option;
    const facts = [
      ...(argChoices ? [`선택: ${argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`] : []),
      ...(defaultValue !== undefined && required
        ? [`기본값: ${defaultValueDescription ?? JSON.stringify(defaultValue)}`]
        : []),
    ];
    return facts.length === 0 ? description : `${description} (${facts.join(', ')})`;
  },
};

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
