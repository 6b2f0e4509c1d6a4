import { type ArgumentNode, allCommands, type CommandNode, type OptionNode } from './command-tree.ts';

interface ManPage {
  readonly version: string;
  /** Written as `2026-11-29`. */
  readonly date: string;
}

/** The manual page of section 1, in the macros of man(7): every command with its options, exit status and examples. */
export function manPage(program: CommandNode, { version, date }: ManPage): string {
  const commands = allCommands(program).filter(
    ({ commands: below, words }) => words.length > 0 && below.length === 0,
  );
  return `${[
    `.TH HANARO 1 ${date} "hanaro ${version}"`,
    '.SH NAME',
    `hanaro \\- ${plain(program.description)}`,
    '.SH SYNOPSIS',
    ...commands.flatMap((command) => [...synopsis(command), '.br']).slice(0, -1),
    '.SH DESCRIPTION',
    'hanaro turns raw answers of a survey into scores, group comparisons and effect sizes, and holds printed tables against',
    'their data. What a survey asked stands in a codebook.',
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([status, meaning]) => ['.TP', `.B ${status}`, plain(meaning)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.BR LC_ALL ,\\  LC_MESSAGES ,\\  LANG',
    'Korean where the first that is set begins with ko, else English.',
    '.TP',
    '.B NO_COLOR',
    'No colors where it is set.',
    '.TP',
    '.B COLUMNS',
    'The width of tables where standard output is no terminal.',
  ].join('\n')}\n`;
}

const exitStatus = [
  ['0', 'Done.'],
  ['1', 'The data or the printed tables disagree, or need a decision.'],
  ['2', 'Wrong usage, or the output cannot be written.'],
  ['3', 'The input cannot be used.'],
  ['4', 'Done, but some figure cannot be computed.'],
  ['70', 'A bug in hanaro.'],
] as const;

function synopsis({ words, arguments: operands }: CommandNode): string[] {
  return [
    [`.B hanaro ${words.join(' ')}`],
    ['.RI [ options ]', ...operands.map(operandOf)].join('\n'),
  ].flat();
}

function operandOf({ name, required, variadic }: ArgumentNode): string {
  const dots = variadic ? ' \\&...' : '';
  return required ? `.IR ${name}${dots}` : `.RI [ ${name}${dots} ]`;
}

function commandLines(command: CommandNode): string[] {
  const [status, examples] = splitAfter(command.after);
  return [
    `.SS hanaro ${command.words.join(' ')}`,
    `${plain(command.description)}.`,
    ...command.arguments.flatMap(({ name, description }) => ['.TP', `.I ${name}`, plain(description)]),
    ...command.options.flatMap(optionLines),
    ...(status === '' ? [] : ['.PP', plain(status)]),
    ...(examples.length === 0
      ? []
      : ['.PP', 'Examples:', '.PP', '.nf', '.RS', ...examples.map(plain), '.RE', '.fi']),
  ];
}

/** What stands under the options: words first, then indented examples. */
function splitAfter(after: string): [string, string[]] {
  const lines = after.split('\n').filter((line) => line.trim() !== '');
  const isExample = (line: string) => line.startsWith('  ');
  const words = lines.filter((line) => !isExample(line) && line !== 'Examples:');
  return [words.join(' '), lines.filter(isExample).map((line) => line.slice(2))];
}

function optionLines({ flags, help }: OptionNode): string[] {
  return ['.TP', `.B ${plain(flags)}`, plain(help)];
}

/** Text that no roff takes for a request, an escape or a typographic dash. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
