import {
  type ArgumentNode,
  allCommands,
  type CommandNode,
  type OptionNode,
  type Values,
} from './command-tree.ts';

/** A script for zsh, to be found as `_hanaro` in a folder of `fpath`, or to be sourced. */
export function zshCompletion(program: CommandNode): string {
  return `#compdef hanaro
# hanaro in zsh: save this as _hanaro in a folder of $fpath, or source it after compinit
${allCommands(program).map(functionOf).join('\n')}
if [[ $funcstack[1] == _hanaro ]]; then
  _hanaro "$@"
else
  compdef _hanaro hanaro
fi
`;
}

const nameOf = (words: readonly string[]) => ['_hanaro', ...words].join('_');

function functionOf({ words, options, commands, arguments: operands }: CommandNode): string {
  const name = nameOf(words);
  const flags = options.map(optionSpec);
  if (commands.length === 0)
    return `${name}() {
  _arguments -s -S ${[...flags, ...operands.map(argumentSpec)].join(' \\\n    ')}
}`;
  return `${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[...flags, "'1: :->command'", "'*:: :->rest'"].join(' \\\n    ')}
  case $state in
    command)
      local -a commands=(
${commands.map((one) => `        ${quoted(`${one.words.at(-1)}:${one.description.replaceAll(':', '\\:')}`)}`).join('\n')}
      )
      _describe command commands ;;
    rest)
      case $words[1] in
${commands.map((one) => `        ${one.words.at(-1)}) ${nameOf(one.words)} ;;`).join('\n')}
      esac ;;
  esac
}`;
}

function optionSpec({ short, long, description, values }: OptionNode): string {
  const rest = `[${escaped(description)}]${values ? `:${escaped(long.slice(2))}:${actionOf(values)}` : ''}`;
  if (short === undefined) return quoted(`${values ? `*${long}=` : long}${rest}`);
  const names = values ? [`*${short}+`, `*${long}=`] : [short, long];
  const once = values ? '' : quoted(`(${names.join(' ')})`);
  return `${once}{${names.map(quoted).join(',')}}${quoted(rest)}`;
}

function argumentSpec({ name, required, variadic, values }: ArgumentNode): string {
  return quoted(
    `${variadic ? '*' : ''}${required || variadic ? ':' : '::'}${escaped(name)}:${actionOf(values)}`,
  );
}

function actionOf(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'list':
      return `_sequence compadd - ${values.words.join(' ')}`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    default:
      return ' ';
  }
}

/** In the specification of an option, brackets end the description and colons divide. */
const escaped = (text: string) => text.replace(/[\\[\]:]/g, '\\$&');

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
