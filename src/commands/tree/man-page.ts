import { catalogue, type Language } from '../../localized.ts';
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
  name: { ko: '이름', en: 'NAME' },
  synopsis: { ko: '사용법', en: 'SYNOPSIS' },
  description: { ko: '설명', en: 'DESCRIPTION' },
  whatItDoes: {
    ko: '원자료에서 척도 점수, 집단 비교, 효과크기를 계산하고, 논문의 표를 원자료와 대조합니다. 무엇을 조사했는지는 코드북에 적습니다.',
    en: 'hanaro turns raw answers of a survey into scores, group comparisons and effect sizes, and holds printed tables against their data. What a survey asked stands in a codebook.',
  },
  options: { ko: '옵션', en: 'OPTIONS' },
  some: { ko: '옵션', en: 'options' },
  commands: { ko: '명령', en: 'COMMANDS' },
  examples: { ko: '예', en: 'Examples' },
  exitStatus: { ko: '종료 코드', en: 'EXIT STATUS' },
  exit0: { ko: '정상적으로 끝남', en: 'Done.' },
  exit1: {
    ko: '자료나 논문 표가 서로 맞지 않거나 조치가 필요함',
    en: 'The data or the printed tables disagree, or need a decision.',
  },
  exit2: {
    ko: '사용법이 틀렸거나 결과를 저장할 수 없음',
    en: 'Wrong usage, or the output cannot be written.',
  },
  exit3: { ko: '입력 파일을 사용할 수 없음', en: 'The input cannot be used.' },
  exit4: { ko: '끝났으나 계산할 수 없는 수치가 있음', en: 'Done, but some figure cannot be computed.' },
  exit70: { ko: 'hanaro 내부 오류', en: 'A bug in hanaro.' },
  environment: { ko: '환경 변수', en: 'ENVIRONMENT' },
  locale: {
    ko: '이 순서로 처음 설정된 값이 ko로 시작하면 한국어, 아니면 영어',
    en: 'Korean where the first that is set begins with ko, else English.',
  },
  noColor: { ko: '설정되어 있으면 색을 사용하지 않음', en: 'No colors where it is set.' },
  columns: {
    ko: '표준 출력이 터미널이 아닐 때 표의 너비',
    en: 'The width of tables where standard output is no terminal.',
  },
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
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}
