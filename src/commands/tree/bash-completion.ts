import { allCommands, type CommandNode, type OptionNode, type Values } from './command-tree.ts';

/** A script for bash, 3.2 too: names of files are left to the shell itself, which knows how to quote them. */
export function bashCompletion(program: CommandNode): string {
  const commands = allCommands(program);
  const below = commands.filter(({ words }) => words.length > 0);
  return `# hanaro in bash: source this, or save it as ~/.local/share/bash-completion/completions/hanaro
_hanaro() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command='' words='' kind='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${below.map(({ words }) => `      ${quoted(typed(words))}) command=${quoted(words.join(' '))} ;;`).join('\n')}
    esac
  done
  # --option=value comes as three words
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  # the value of an option
  case "$command $before" in
${commands.flatMap((command) => command.options.flatMap((option) => optionCase(command, option))).join('\n')}
  esac
  if [[ -z $kind && $current == -* ]]; then
    kind=words
    case "$command" in
${commands.map(({ words, options }) => `      ${quoted(words.join(' '))}) words=${quoted(flagsOf(options).join(' '))} ;;`).join('\n')}
    esac
  elif [[ -z $kind ]]; then
    case "$command" in
${commands.flatMap(operandCase).join('\n')}
    esac
  fi
  case "$kind" in
    file) return 0 ;;
    folder) compopt -o dirnames 2>/dev/null ;;
    list) COMPREPLY=($(
      [[ $current == *,* ]] && given="\${current%,*},"
      compgen -P "$given" -W "$words" -- "\${current##*,}"
    )) ;;
    words) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
  compopt +o default +o bashdefault 2>/dev/null
  return 0
}
complete -o bashdefault -o default -F _hanaro hanaro
`;
}

/** What the words before a command are known as, and the last one. */
const typed = (words: readonly string[]) => `${words.slice(0, -1).join(' ')} ${words.at(-1)}`;

function optionCase({ words }: CommandNode, { short, long, values }: OptionNode): string[] {
  if (!values) return [];
  const names = [short, long].flatMap((flag) =>
    flag === undefined ? [] : quoted(`${words.join(' ')} ${flag}`),
  );
  return [`    ${names.join(' | ')}) ${assigned(values)} ;;`];
}

function operandCase({ words, commands, arguments: operands }: CommandNode): string[] {
  const names = commands.map((command) => command.words.at(-1) ?? '');
  const values: Values | undefined = names.length > 0 ? { kind: 'words', words: names } : operands[0]?.values;
  return [`      ${quoted(words.join(' '))}) ${assigned(values ?? { kind: 'free' })} ;;`];
}

const assigned = (values: Values) =>
  'words' in values ? `kind=${values.kind} words=${quoted(values.words.join(' '))}` : `kind=${values.kind}`;

const flagsOf = (options: readonly OptionNode[]) =>
  options.flatMap(({ short, long }) => (short === undefined ? [long] : [short, long]));

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
