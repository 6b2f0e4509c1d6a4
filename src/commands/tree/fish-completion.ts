import { allCommands, type CommandNode, type OptionNode, type Values } from './command-tree.ts';

/** A script for fish. */
export function fishCompletion(program: CommandNode): string {
  const commands = allCommands(program);
  return `# hanaro in fish: save this as ~/.config/fish/completions/hanaro.fish
function __hanaro_command
    set -l command ''
    for word in (commandline -opc)[2..-1]
        switch "$command $word"
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ words }) => {
    const typed = `${words.slice(0, -1).join(' ')} ${words.at(-1)}`;
    return `            case ${quoted(typed)}\n                set command ${quoted(words.join(' '))}`;
  })
  .join('\n')}
        end
    end
    echo "$command"
end
function __hanaro_in
    test (__hanaro_command) = "$argv"
end
function __hanaro_operand_of
    __hanaro_in $argv; and not contains -- (commandline -opc)[-1] ${withValues(commands).join(' ')}
end
complete -c hanaro -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ words, options, commands, arguments: operands }: CommandNode): string[] {
  const place = (condition: string) =>
    `complete -c hanaro -n ${quoted(`${condition} ${words.join(' ')}`.trim())}`;
  return [
    ...commands.map(
      (one) =>
        `${place('__hanaro_operand_of')} -a ${quoted(one.words.at(-1) ?? '')} -d ${quoted(one.description)}`,
    ),
    ...operands.flatMap(({ values }) =>
      valuesOf(values).map((rest) => `${place('__hanaro_operand_of')} ${rest}`),
    ),
    ...options.map((option) => `${place('__hanaro_in')} ${optionOf(option)}`),
  ];
}

/** The flags that a value follows. */
const withValues = (commands: readonly CommandNode[]) => [
  ...new Set(
    commands.flatMap(({ options }) =>
      options.flatMap(({ short, long, values }) =>
        values ? [...(short === undefined ? [] : [short]), long] : [],
      ),
    ),
  ),
];

function optionOf({ short, long, description, values }: OptionNode): string {
  const names = [...(short === undefined ? [] : [`-s ${short.slice(1)}`]), `-l ${long.slice(2)}`];
  return [
    ...names,
    ...(values ? [values.kind === 'file' ? '-r' : '-x', ...valuesOf(values)] : []),
    `-d ${quoted(description)}`,
  ].join(' ');
}

function valuesOf(values: Values): string[] {
  switch (values.kind) {
    case 'words':
      return [`-a ${quoted(values.words.join(' '))}`];
    case 'list':
      return [`-a ${quoted(`(__fish_complete_list , "string split ' ' '${values.words.join(' ')}'")`)}`];
    case 'file':
      return ['-F'];
    case 'folder':
      return [`-a ${quoted('(__fish_complete_directories)')}`];
    default:
      return [];
  }
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
