import { type Argument, Command } from 'commander';
import type { UncomputedTexts } from '../../analyses/report/uncomputed-texts.ts';
import type { ScoreView } from '../../analyses/score-view.ts';
import type { Codebook, Population } from '../../codebook/codebook.ts';
import { populationNamed } from '../../codebook/population-named.ts';
import { smallestMinCell } from '../../disclosure/min-cell.ts';
import { decimalsFor } from '../../document/decimals.ts';
import { exitCodes, UsageError, type Warning } from '../../errors.ts';
import type { Result } from '../../formats/format.ts';
import type { ChosenFormat } from '../../formats/index.ts';
import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { ReadOptions } from '../../responses/policies.ts';
import type { WavesOfReport } from '../../responses/waves-of-report.ts';
import type { WavesToMatch } from '../../responses/waves-to-match.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { unconfirmedPlaces } from '../codebook/unconfirmed-places.ts';
import { type DemoOptionValues, dataOrDemo } from '../demo-data.ts';
import { addEngineOptions, outputTable } from '../engine-options.ts';
import { minCellRefused, withoutMinCell } from '../min-cell-refused.ts';
import { type Counting, whileCounting } from '../notes/while-counting.ts';
import { addOutputOptions, formatOf, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import { proportion, wholeNumber } from '../parse-arguments.ts';
import { refuseWithoutAnswers } from '../refuse-without-answers.ts';
import {
  addReadOptions,
  codebookOption,
  countedFilesArgument,
  populationOption,
  readOptionsOf,
  type Words,
  wordsIn,
} from '../shared-options.ts';
import { tell } from '../tell.ts';
import { tellUncomputed } from '../tell-uncomputed.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';

/** What the options of these commands give. */
export interface DataOptionValues extends DemoOptionValues, Omit<OutputOptionValues, 'table'> {
  readonly population?: string;
  readonly confLevel: number;
  readonly digits: number;
  readonly minCell?: string | number;
}

/** A command that computes something of answers and shows it: what it has beside the others. */
export interface DataCommand<Options, Reported> {
  readonly name: string;
  /** Lines of the command line; the first one is the hint where no file is named. */
  readonly examples: readonly [string, ...string[]];
  /** Below the options. */
  readonly help?: LocalizedText;
  /** Stands before the files. */
  readonly argument?: (words: Words) => Argument;
  /** Before the options of all, right after the population. */
  readonly addOptions?: (command: Command, words: Words) => void;
  /** Whether it can withhold small cells. */
  readonly minCell?: true;
  /** Whether its document has pictures. */
  readonly pictures?: true;
  /** Whether it says in sentences what was found. */
  readonly sentences?: true;
  /**
   * How it is computed, loaded when it is run.
   *
   * @param what  its argument, or ''
   * @throws UsageError for options that do not go together
   */
  readonly prepare: (options: Options, codebook: Codebook, what: string) => Promise<Prepared<Reported>>;
}

/** How one run computes. */
export interface Prepared<Reported> {
  /** Its tables for programs. */
  readonly tables: readonly string[];
  readonly matching: Matching | null;
  readonly compute: (asked: AskedData) => Promise<Reported>;
  readonly result: (report: Reported, view: ScoreView) => Result;
  readonly uncomputed: (report: Reported) => UncomputedTexts;
  /** Why there is nothing to draw; null where there is. */
  readonly nothing?: (report: Reported, view: ScoreView) => LocalizedText | null;
  /** Why parts that are asked for are empty, where the others are shown. */
  readonly emptyParts?: (report: Reported) => readonly LocalizedText[];
}

/** Of several waves: whether people are matched, and which wave is scored beside, or instead. */
export interface Matching extends Pick<WavesToMatch, 'codebook' | 'files'> {
  /** Left out: people are not matched. */
  readonly waveOf?: WavesToMatch['waveOf'] | undefined;
  readonly scored?: WavesOfReport['scored'];
}

/** What is read, and how. */
export interface AskedData extends ReadOptions, Counting {
  readonly files: readonly string[];
  readonly codebook: Codebook;
  readonly population: Population | undefined;
  readonly waveOf: WavesToMatch['waveOf'] | undefined;
  /** Of the wave that is scored beside those that are matched. */
  readonly scored: WavesOfReport['scored'] | undefined;
}

/** What every report of answers has. */
interface AnyReport {
  readonly populations: Parameters<typeof refuseWithoutAnswers>[0]['populations'];
  readonly warnings: readonly Warning[];
}

export function dataCommand<Options extends DataOptionValues, Reported extends AnyReport>(
  declared: DataCommand<Options, Reported>,
  environment: TerminalEnvironment,
): Command {
  const text = wordsIn(environment.language);
  const command = new Command(declared.name);
  const argument = declared.argument?.(text);
  if (argument) command.addArgument(argument);
  command
    .addArgument(countedFilesArgument(text, '[files...]'))
    .option('--demo', text(messages.help.demoOption))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  declared.addOptions?.(command, text);
  addEngineOptions(addReadOptions(command, text), text)
    .option('--conf-level <level>', text(messages.help.scoreConfLevelOption), proportion, 0.95)
    .option('--digits <n>', text(messages.help.digitsOption), wholeNumber(0, 12), 2);
  if (declared.minCell)
    command.option('--min-cell <n>', text(messages.help.minCellOption), wholeNumber(smallestMinCell, 1000));
  else command.addOption(minCellRefused());
  const run = async (what: string, files: readonly string[], options: Options) => {
    process.exitCode = await runData(declared, { what, files, options }, environment);
  };
  if (declared.help) command.addHelpText('after', `\n${text(declared.help)}`);
  addOutputOptions(command, text, declared).addHelpText(
    'after',
    `\n${text(messages.common.examples)}:\n${declared.examples.map((line) => `  ${line}\n`).join('')}`,
  );
  if (argument) return command.action(run);
  return command.action((files: string[], options: Options) => run('', files, options));
}

async function runData<Options extends DataOptionValues, Reported extends AnyReport>(
  declared: DataCommand<Options, Reported>,
  {
    what,
    files,
    options,
  }: { readonly what: string; readonly files: readonly string[]; readonly options: Options },
  environment: TerminalEnvironment,
): Promise<number> {
  if (options.minCell !== undefined && !declared.minCell) throw withoutMinCell(declared.name);
  const written = await codebookNamed(options.codebook);
  const { matching, ...prepared } = await declared.prepare(options, written, what);
  const output = { ...options, table: outputTable(options) };
  const write = await outputOf(output, environment, inputsOf(options, files), {
    tables: prepared.tables,
    tableOfDatabase: options.engine !== undefined,
    ...(declared.pictures && { pictures: true }),
    ...(declared.sentences && { sentences: true }),
  });
  const { codebook = written, waveOf, scored } = matching ?? {};
  const data = dataOrDemo(filesOf(files, matching), options, localize(declared.examples[0]));
  const unconfirmed = await unconfirmedPlaces(options.codebook);
  const report = await whileCounting(data, (counting) =>
    prepared.compute({
      ...data,
      codebook,
      population: populationNamed(options.population, codebook),
      waveOf,
      scored,
      ...readOptionsOf(matching ? { ...options, wave: scored ? [scored.wave] : [] } : options),
      ...counting,
    }),
  );
  // Where cells are withheld how many there are may be, too, so that a count of none is no reason to look.
  if (options.minCell === undefined)
    refuseWithoutAnswers(report, options.demo ? [] : [...files, ...(options.table ?? [])]);
  for (const warning of [...unconfirmed, ...report.warnings]) tell(warning, environment);
  const view = { language: environment.language, decimals: decimalsFor(options.digits) };
  const nothing = prepared.nothing?.(report, view) ?? null;
  const missing = [...(nothing === null ? [] : [nothing]), ...(prepared.emptyParts?.(report) ?? [])];
  for (const message of missing) tell({ message }, environment);
  // No form is written for people to read that would show nothing.
  if (nothing === null || isOfData(formatOf(output))) await write(prepared.result(report, view));
  const ended = tellUncomputed(prepared.uncomputed(report), environment);
  return missing.length === 0 ? ended : exitCodes.notComputable;
}

const isOfData = ({ whole, tablesApart, ofPictures }: ChosenFormat): boolean =>
  tablesApart === true || (whole === true && ofPictures !== true);

/** @throws UsageError where waves have files of their own, and others are named */
function filesOf(files: readonly string[], matching: Matching | null): readonly string[] {
  if (!matching?.files) return files;
  if (files.length === 0) return matching.files;
  throw new UsageError({
    message: messages.waves.filesBesideWaves,
    hint: messages.waves.filesBesideWavesHint,
  });
}
