import { Argument, type Command, Option } from 'commander';
import { type Language, languages } from '../localized.ts';
import { type Delimiter, type Encoding, encodings } from '../read/data-table.ts';
import {
  type BothGroupsPolicy,
  bothGroupsPolicies,
  type DuplicatePolicy,
  duplicatePolicies,
  type InvalidPolicy,
  invalidPolicies,
  type ReadOptions,
  type RepeatedAnswersPolicy,
  repeatedAnswersPolicies,
  type SummaryPolicy,
  summaryPolicies,
} from '../responses/policies.ts';
import { tableFormatNames } from '../table-formats.ts';
import { fileName } from './parse-arguments.ts';

/** Picks the words of one language. */
export type Words = (ko: string, en: string) => string;

export const wordsIn =
  (language: Language): Words =>
  (ko, en) =>
    language === 'ko' ? ko : en;

/** What a command counts. */
export const countedFilesArgument = (words: Words, name: '[files...]' | '<files...>'): Argument =>
  new Argument(
    name,
    words(
      `응답 파일(${tableFormatNames})이나 집계 파일. "-"는 표준 입력`,
      `files of answers (${tableFormatNames}), or tallies; "-" is standard input`,
    ),
  );

/** Options that several commands have, each made anew for its command. */
export const codebookOption = (words: Words): Option =>
  new Option(
    '--codebook <file>',
    words('코드북(YAML, JSON). 생략하면 jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
  );

export const populationOption = (words: Words): Option =>
  new Option(
    '--population <id>',
    words(
      '응답자 유형(코드북의 populations). 생략하면 열 이름으로 판별',
      'whose answers these are; default: by the column names',
    ),
  );

export const languageOption = (words: Words): Option =>
  new Option(
    '--lang <language>',
    words('표시 언어. 생략하면 시스템 언어', 'language; default: the locale'),
  ).choices(languages);

export const outputOption = (words: Words): Option =>
  new Option('-o, --output <file>', words('화면 대신 파일에 저장', 'write to a file instead')).argParser(
    fileName,
  );

/** For commands that write cells which a spreadsheet may open. */
export const rawCellsOption = (words: Words): Option =>
  new Option(
    '--raw-cells',
    words(
      "= + - @로 시작하는 칸을 그대로 저장. 생략하면 스프레드시트가 수식으로 읽지 않게 앞에 '를 붙임",
      "leave cells that begin with = + - @ alone; default: a ' before them, so that no spreadsheet runs them",
    ),
  );

/** What the options of `addTableOptions` give. */
export interface TableOptionValues {
  readonly encoding?: Encoding;
  readonly delimiter?: keyof typeof delimiterNames;
  readonly sheet?: string;
}

/** What the options of `addReadOptions` give. */
export interface ReadOptionValues extends TableOptionValues {
  readonly onInvalid: InvalidPolicy;
  readonly onDuplicate: DuplicatePolicy;
  readonly onBothGroups: BothGroupsPolicy;
  readonly onRepeatedAnswers: RepeatedAnswersPolicy;
  readonly onSummaryRow?: SummaryPolicy;
  readonly fastLane: boolean;
}

/** A shell swallows the marks themselves too easily. */
const delimiterNames = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<string, Delimiter>;

/** How files are written: for commands that read a data file. */
export function addTableOptions(command: Command, words: Words): Command {
  return command
    .addOption(
      new Option(
        '--encoding <name>',
        words('문자 인코딩. 생략하면 자동 감지', 'encoding of the text; default: found out'),
      ).choices(encodings),
    )
    .addOption(
      new Option(
        '--delimiter <name>',
        words('구분 기호. 생략하면 자동 감지', 'what separates cells; default: found out'),
      ).choices(Object.keys(delimiterNames)),
    )
    .addOption(
      new Option(
        '--sheet <name>',
        words('Excel 시트. 생략하면 첫 시트', 'sheet of a workbook; default: the first'),
      ),
    );
}

/** What becomes of rows of totals. */
export const summaryRowOption = (words: Words): Option =>
  new Option(
    '--on-summary-row <policy>',
    words(
      '합계·평균 행의 처리: error 중단, drop 제외. 생략하면 error(--on-invalid를 지정하면 drop)',
      'a row that sums others up: refuse the file, or leave it out; default: error, with another --on-invalid drop',
    ),
  ).choices(summaryPolicies);

/** How files of answers are read: for commands that score. */
export function addReadOptions(command: Command, words: Words): Command {
  return addTableOptions(command, words)
    .addOption(
      new Option(
        '--on-invalid <policy>',
        words(
          '무효 응답의 처리: error 중단, missing 결측 처리, drop-row 행 제외',
          'an invalid answer: refuse the file, take it as missing, or leave the row out',
        ),
      )
        .choices(invalidPolicies)
        .default('error'),
    )
    .addOption(
      new Option(
        '--on-duplicate <policy>',
        words(
          '중복 응답의 처리: error 중단, first 첫 행 사용, last 마지막 행 사용',
          'several rows of one respondent: refuse the file, or keep one of them',
        ),
      )
        .choices(duplicatePolicies)
        .default('error'),
    )
    .addOption(
      new Option(
        '--on-both-groups <policy>',
        words(
          '두 집단에 모두 있는 응답자의 처리: error 중단(대응 자료), independent 서로 다른 응답자로 처리',
          'respondents in both groups: refuse them as paired data, or take them for different people',
        ),
      )
        .choices(bothGroupsPolicies)
        .default('error'),
    )
    .addOption(
      new Option(
        '--on-repeated-answers <policy>',
        words(
          '앞의 행과 모든 응답이 같은 행의 처리: keep 모두 사용, first 첫 행만 사용',
          'rows with all answers of an earlier one: count each, or the first alone',
        ),
      )
        .choices(repeatedAnswersPolicies)
        .default('keep'),
    )
    .addOption(summaryRowOption(words))
    .option(
      '--no-fast-lane',
      words('모든 행을 칸으로 나누어 읽음(결과는 같음)', 'cut every row into cells; the outcome is the same'),
    );
}

export function tableOptionsOf({ encoding, delimiter, sheet }: TableOptionValues): ReadOptions {
  return { encoding, delimiter: delimiter && delimiterNames[delimiter], sheet };
}

export function readOptionsOf(values: ReadOptionValues): ReadOptions {
  return {
    ...tableOptionsOf(values),
    onInvalid: values.onInvalid,
    onDuplicate: values.onDuplicate,
    onBothGroups: values.onBothGroups,
    onRepeatedAnswers: values.onRepeatedAnswers,
    onSummaryRow: values.onSummaryRow,
    fastLaneFrom: values.fastLane ? undefined : Number.POSITIVE_INFINITY,
  };
}
