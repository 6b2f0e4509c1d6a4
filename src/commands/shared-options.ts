import { Argument, type Command, Option } from 'commander';
import { type Language, type LocalizedText, languages } from '../localized.ts';
import { messages } from '../messages/messages.ts';
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
import { oneWave, waveOption } from './wave-option.ts';

/** Picks the words of one language. */
export type Words = (text: LocalizedText) => string;

export const wordsIn =
  (language: Language): Words =>
  (text) =>
    text[language];

/** What a command counts. */
export const countedFilesArgument = (words: Words, name: '[files...]' | '<files...>'): Argument =>
  new Argument(name, words(messages.help.filesOfAnswersOrTallies({ tableFormatNames })));

/** Options that several commands have, each made anew for its command. */
export const codebookOption = (words: Words): Option =>
  new Option('--codebook <file>', words(messages.help.codebookOption));

export const populationOption = (words: Words): Option =>
  new Option('--population <id>', words(messages.help.populationOption));

export const languageOption = (words: Words): Option =>
  new Option('--lang <language>', words(messages.help.langOption)).choices(languages);

export const outputOption = (words: Words): Option =>
  new Option('-o, --output <file>', words(messages.help.outputOption)).argParser(fileName);

/** For commands that write cells which a spreadsheet may open. */
export const rawCellsOption = (words: Words): Option =>
  new Option('--raw-cells', words(messages.help.rawCellsOption));

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
  readonly wave?: readonly string[];
  readonly fastLane: boolean;
}

/** A shell swallows the marks themselves too easily. */
const delimiterNames = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Record<string, Delimiter>;

/** How files are written: for commands that read a data file. */
export function addTableOptions(command: Command, words: Words): Command {
  return command
    .addOption(new Option('--encoding <name>', words(messages.help.encodingOption)).choices(encodings))
    .addOption(
      new Option('--delimiter <name>', words(messages.help.delimiterOption)).choices(
        Object.keys(delimiterNames),
      ),
    )
    .addOption(new Option('--sheet <name>', words(messages.help.sheetOption)));
}

/** What becomes of rows of totals. */
export const summaryRowOption = (words: Words): Option =>
  new Option('--on-summary-row <policy>', words(messages.help.onSummaryRowOption)).choices(summaryPolicies);

/** How files of answers are read: for commands that score. */
export function addReadOptions(command: Command, words: Words): Command {
  return addTableOptions(command, words)
    .addOption(
      new Option('--on-invalid <policy>', words(messages.help.onInvalidOption))
        .choices(invalidPolicies)
        .default('error'),
    )
    .addOption(
      new Option('--on-duplicate <policy>', words(messages.help.onDuplicateOption))
        .choices(duplicatePolicies)
        .default('error'),
    )
    .addOption(
      new Option('--on-both-groups <policy>', words(messages.help.onBothGroupsOption))
        .choices(bothGroupsPolicies)
        .default('error'),
    )
    .addOption(
      new Option('--on-repeated-answers <policy>', words(messages.help.onRepeatedAnswersOption))
        .choices(repeatedAnswersPolicies)
        .default('keep'),
    )
    .addOption(summaryRowOption(words))
    .addOption(waveOption(words))
    .option('--no-fast-lane', words(messages.help.noFastLaneOption));
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
    wave: oneWave(values.wave),
    fastLaneFrom: values.fastLane ? undefined : Number.POSITIVE_INFINITY,
  };
}
