import { catalogue, type Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { type ArgumentNode, allCommands, type CommandNode, type OptionNode } from './command-tree.ts';

interface ManPage {
  readonly version: string;
  /** Written as `2026-11-29`. */
  readonly date: string;
  /** That of the descriptions in the tree. */
  readonly language: Language;
}

/** The manual page of section 1, in the macros of man(7): every command with its options, exit status and examples. */
export function manPage(program: CommandNode, { version, date, language }: ManPage): string {
  const said = (id: Parameters<typeof manText>[0]) => plain(manText(id, language));
  const commands = allCommands(program).filter(
    ({ commands: below, words }) => words.length > 0 && below.length === 0,
  );
  return `${[
    `.TH HANARO 1 ${date} "hanaro ${version}"`,
    // Words of Korean are not pulled apart to fill a line.
    ...(language === 'ko' ? ['.ad l'] : []),
    `.SH ${said('name')}`,
    `hanaro \\- ${plain(program.description)}`,
    `.SH ${said('synopsis')}`,
    ...commands.flatMap((command) => [...synopsis(command, said('some')), '.br']).slice(0, -1),
    `.SH ${said('description')}`,
    said('whatItDoes'),
    `.SH ${said('options')}`,
    ...program.options.flatMap(optionLines),
    `.SH ${said('commands')}`,
    ...commands.flatMap((command) => commandLines(command, said('examples'))),
    `.SH ${said('exitStatus')}`,
    ...exitStatus.flatMap((status) => ['.TP', `.B ${status}`, said(`exit${status}`)]),
    `.SH ${said('environment')}`,
    '.TP',
    '.BR LC_ALL ,\\  LC_MESSAGES ,\\  LANG',
    said('locale'),
    '.TP',
    '.B NO_COLOR',
    said('noColor'),
    '.TP',
    '.B COLUMNS',
    said('columns'),
  ].join('\n')}\n`;
}

const exitStatus = ['0', '1', '2', '3', '4', '70'] as const;

const manText = catalogue({
  name: messages.commands.name,
  synopsis: messages.commands.synopsis,
  description: messages.commands.description,
  whatItDoes: messages.commands.whatHanaroDoes,
  options: messages.commands.options,
  some: messages.commands.someOptions,
  commands: messages.commands.commands,
  examples: messages.common.examples,
  exitStatus: messages.commands.exitStatus,
  exit0: messages.commands.exit0,
  exit1: messages.commands.exit1,
  exit2: messages.commands.exit2,
  exit3: messages.commands.exit3,
  exit4: messages.commands.exit4,
  exit70: messages.commands.exit70,
  environment: messages.commands.environment,
  locale: messages.commands.whatLocaleDoes,
  noColor: messages.commands.whatNoColorDoes,
  columns: messages.commands.whatColumnsDoes,
});

function synopsis({ words, arguments: operands }: CommandNode, options: string): string[] {
  return [
    [`.B hanaro ${words.join(' ')}`],
    [`.RI [ ${options} ]`, ...operands.map(operandOf)].join('\n'),
  ].flat();
}

function operandOf({ name, required, variadic }: ArgumentNode): string {
  const dots = variadic ? ' \\&...' : '';
  return required ? `.IR ${name}${dots}` : `.RI [ ${name}${dots} ]`;
}

function commandLines(command: CommandNode, heading: string): string[] {
  const [status, examples] = splitAfter(command.after, `${heading}:`);
  return [
    `.SS hanaro ${command.words.join(' ')}`,
    `${plain(command.description)}.`,
    ...command.arguments.flatMap(({ name, description }) => ['.TP', `.I ${name}`, plain(description)]),
    ...command.options.flatMap(optionLines),
    ...(status === '' ? [] : ['.PP', plain(status)]),
    ...(examples.length === 0
      ? []
      : ['.PP', `${heading}:`, '.PP', '.nf', '.RS', ...examples.map(plain), '.RE', '.fi']),
  ];
}

/** What stands under the options: words first, then indented examples. */
function splitAfter(after: string, heading: string): [string, string[]] {
  const lines = after.split('\n').filter((line) => line.trim() !== '');
  const isExample = (line: string) => line.startsWith('  ');
  const words = lines.filter((line) => !isExample(line) && line !== heading);
  return [words.join(' '), lines.filter(isExample).map((line) => line.slice(2))];
}

function optionLines({ flags, help }: OptionNode): string[] {
  return ['.TP', `.B ${plain(flags)}`, plain(help)];
}

/** Text that no roff takes for a request, an escape or a typographic dash. */
function plain(text: string): string {
  return (
    text
      .replaceAll('\\', '\\e')
      .replaceAll('-', '\\-')
      .replace(/^([.'])/gm, '\\&$1')
      // A list without spaces may be broken behind a comma.
      .replace(/,(?=\w)/g, ',\\:')
  );
}
