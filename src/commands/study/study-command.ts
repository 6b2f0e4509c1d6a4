import { Command } from 'commander';
import type { AnyStudyReport } from '../../analyses/study/any-study.ts';
import type { Study } from '../../analyses/study/study.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { populationNamed } from '../../codebook/population-named.ts';
import { decimalsFor } from '../../document/decimals.ts';
import { flatTables } from '../../document/flat-tables.ts';
import { UsageError } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { type WavesToMatch, wavesToMatch } from '../../responses/waves-to-match.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { unconfirmedPlaces } from '../codebook/unconfirmed-places.ts';
import { type DemoOptionValues, dataOrDemo } from '../demo-data.ts';
import { addEngineOptions, outputTable } from '../engine-options.ts';
import { minCellRefused, withoutMinCell } from '../min-cell-refused.ts';
import { whileCounting } from '../notes/while-counting.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
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

/** What the options of every study give. */
export interface StudyOptionValues extends DemoOptionValues, Omit<OutputOptionValues, 'table'> {
  readonly population?: string;
  readonly by?: string;
  readonly confLevel: number;
  readonly digits: number;
  readonly minCell?: string;
}

/** A command that computes a study of answers and shows it: what it has beside the others. */
export interface StudyCommand<Options, Own, Reported> {
  readonly name: string;
  readonly description: LocalizedText;
  /** Lines of the command line; the first one is the hint where no file is named. */
  readonly examples: readonly [string, ...string[]];
  readonly addOptions?: (command: Command, words: Words) => void;
  /** Whether people of several waves are matched; other studies take the answers of one. */
  readonly matchesWaves?: boolean;
  /** Whether its document has pictures. */
  readonly pictures?: true;
  /** Loaded when it is run. */
  readonly study: () => Promise<Study<Own, Reported>>;
  /** @throws UsageError for options that do not go together */
  readonly settings: (options: Options, codebook: Codebook) => Own;
}

export function studyCommand<Options extends StudyOptionValues, Own, Reported extends AnyStudyReport>(
  declared: StudyCommand<Options, Own, Reported>,
  environment: TerminalEnvironment,
): Command {
  const text = wordsIn(environment.language);
  const command = new Command(declared.name)
    .description(text(declared.description))
    .addArgument(countedFilesArgument(text, '[files...]'))
    .option('--demo', text(messages.help.demoOption))
    .addOption(codebookOption(text))
    .addOption(populationOption(text))
    .option('--by <column>', text(messages.numbers.byOption));
  declared.addOptions?.(command, text);
  addEngineOptions(addReadOptions(command, text), text)
    .option('--conf-level <level>', text(messages.help.scoreConfLevelOption), proportion, 0.95)
    .option('--digits <n>', text(messages.help.digitsOption), wholeNumber(0, 12), 2)
    .addOption(minCellRefused());
  return addOutputOptions(command, text)
    .addHelpText(
      'after',
      `\n${text(messages.common.examples)}:\n${declared.examples.map((line) => `  ${line}\n`).join('')}`,
    )
    .action(async (files: string[], options: Options) => {
      process.exitCode = await runStudy(declared, files, options, environment);
    });
}

async function runStudy<Options extends StudyOptionValues, Own, Reported extends AnyStudyReport>(
  declared: StudyCommand<Options, Own, Reported>,
  files: readonly string[],
  options: Options,
  environment: TerminalEnvironment,
): Promise<number> {
  if (options.minCell !== undefined) throw withoutMinCell(declared.name);
  const written = await codebookNamed(options.codebook);
  const settings = declared.settings(options, written);
  const study = await declared.study();
  const output = { ...options, table: outputTable(options) };
  const write = await outputOf(output, environment, inputsOf(options, files), {
    tables: ['inputs', ...study.arrays, 'warnings'],
    tableOfDatabase: options.engine !== undefined,
    ...(declared.pictures && { pictures: true }),
  });
  const { studyFiles } = await import('../../study-files.ts');
  const matching = declared.matchesWaves ? wavesToMatch(options.wave, written) : null;
  const { codebook = written, waveOf } = matching ?? {};
  const data = dataOrDemo(filesOf(files, matching), options, localize(declared.examples[0]));
  const unconfirmed = await unconfirmedPlaces(options.codebook);
  const report = await whileCounting(data, (counting) =>
    studyFiles(study, {
      ...data,
      codebook,
      population: populationNamed(options.population, codebook),
      by: options.by,
      confidenceLevel: options.confLevel,
      settings,
      waveOf,
      ...readOptionsOf(matching ? { ...options, wave: [] } : options),
      ...counting,
    }),
  );
  refuseWithoutAnswers(report, options.demo ? [] : [...files, ...(options.table ?? [])]);
  for (const warning of [...unconfirmed, ...report.warnings]) tell(warning, environment);
  await write({
    json: report,
    data: flatTables(report, study.schema),
    document: async () =>
      study.document(report, { language: environment.language, decimals: decimalsFor(options.digits) }),
  });
  return tellUncomputed(study.uncomputed(report), environment);
}

/** @throws UsageError where waves have files of their own, and others are named */
function filesOf(files: readonly string[], matching: WavesToMatch | null): readonly string[] {
  if (!matching?.files) return files;
  if (files.length === 0) return matching.files;
  throw new UsageError({
    message: messages.waves.filesBesideWaves,
    hint: messages.waves.filesBesideWavesHint,
  });
}
