import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Codebook, Population } from '../../codebook/codebook.ts';
import { populationNamed } from '../../codebook/population-named.ts';
import { exitCodes, InputError, UsageError } from '../../errors.ts';
import type { Result } from '../../formats/format.ts';
import { renderJson } from '../../formats/json.ts';
import { spreadsheetSafe } from '../../formats/spreadsheet-safe.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../../printed/printed-cell.ts';
import type { AlphaRange } from '../../printed/reconstruct/cronbach-alpha.ts';
import type { FileMark } from '../../printed/reconstruct/sidecar.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { endingAtOnce } from '../interruption.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import { type OutputFile, writeFiles } from '../output/write-files.ts';
import { refuseInputs } from '../output/write-result.ts';
import { folderName, wholeNumber } from '../parse-arguments.ts';
import { progressLine } from '../progress-line.ts';
import { codebookOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { InvalidValue } from '../usage/invalid-value.ts';
import type { ReconstructResult } from './reconstruct-result.ts';

interface ReconstructCommandOptions extends OutputOptionValues {
  readonly outputDir: string;
  readonly codebook?: string;
  readonly population?: string;
  readonly seed: number;
  readonly count: number;
  readonly alpha: AlphaRange;
  readonly tries: number;
  readonly force?: true;
}

const examples = `
  hanaro reconstruct paper.yaml --output-dir synthetic
  hanaro reconstruct paper.yaml --output-dir synthetic --population users \\
    --seed 2021 --count 10
  hanaro reconstruct paper.yaml --output-dir synthetic --alpha .80-.90 --force
`;

/** `hanaro reconstruct`: from printed tables to synthetic answers that have their figures, or to a proof that none can. */
export function reconstructCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('reconstruct')
    .argument('<tables>', text(messages.help.reconstructTablesArgument))
    .addOption(
      new Option('--output-dir <folder>', text(messages.help.outputDirOption))
        .argParser(folderName)
        .makeOptionMandatory(),
    )
    .addOption(codebookOption(text))
    .option('--population <id>', text(messages.help.reconstructPopulationOption))
    .option('--seed <n>', text(messages.help.seedOption), wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--count <n>', text(messages.help.countOption), wholeNumber(1, 10_000), 1)
    .addOption(
      new Option('--alpha <low-high>', text(messages.help.alphaOption))
        .argParser(alphaRange)
        .default({ low: 0.7, high: 0.95 }, '.7-.95'),
    )
    .option('--tries <n>', text(messages.help.triesOption), wholeNumber(1, 1_000_000), 50)
    .option('--force', text(messages.help.forceOption));
  return addOutputOptions(command, text, { checks: true })
    .addHelpText('after', `\n${text(messages.common.examples)}:${examples}`)
    .action(async (tables: string, options: ReconstructCommandOptions) => {
      process.exitCode = await runReconstruct(tables, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['sets', 'slips', 'contradictions'],
  checks: true,
};

async function runReconstruct(
  tablesFile: string,
  options: ReconstructCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const [
    { readPublishedTables },
    { withPlaces },
    { printedCells },
    { reconstruct },
    { answersCsv },
    { sidecar },
  ] = await Promise.all([
    import('../../printed/read-published-tables.ts'),
    import('../../printed/published-places.ts'),
    import('../../printed/printed-cells.ts'),
    import('../../printed/reconstruct/reconstruct.ts'),
    import('../../printed/reconstruct/answers-csv.ts'),
    import('../../printed/reconstruct/sidecar.ts'),
  ]);
  const write = await outputOf(ofOneTable(options), environment, inputsOf(options, [tablesFile]), kind);
  const codebook = await codebookNamed(options.codebook);
  const tables = await readPublishedTables(tablesFile);
  const cells = printedCells(tables);
  const populations = populationsToMake(options.population, codebook, cells);
  const seeds = Array.from({ length: options.count }, (_, step) => options.seed + step);
  const fileOf = (population: Population, seed: number, extension: string) =>
    join(options.outputDir, `${population.id}-synthetic-${seed}.${extension}`);
  refuseOverwriting(
    options.force
      ? []
      : populations.flatMap((population) =>
          seeds.flatMap((seed) => [fileOf(population, seed, 'csv'), fileOf(population, seed, 'json')]),
        ),
  );

  const marks = {
    tablesFile: await markOf(tablesFile),
    codebookFile: options.codebook === undefined ? null : await markOf(options.codebook),
  };
  const progress = progressLine(populations.length * seeds.length);
  const results: ReconstructResult[] = [];
  const files: OutputFile[] = [];
  for (const population of populations) {
    for (const seed of seeds) {
      const outcome = await withPlaces(tablesFile, () =>
        endingAtOnce(() =>
          reconstruct({
            tables,
            codebook,
            population: population.id,
            seed,
            cronbachAlpha: options.alpha,
            tries: options.tries,
            onTry: (scale, attempt) => progress.show(`${population.id} ${seed} · ${scale} ${attempt}`),
          }),
        ),
      );
      progress.step();
      if (outcome.outcome !== 'found') {
        results.push({ ...outcome, population, seed });
        break;
      }
      const csv = answersCsv(
        population,
        outcome.value.respondents,
        options.rawCells ? undefined : spreadsheetSafe,
      );
      const [file, sidecarFile] = [fileOf(population, seed, 'csv'), fileOf(population, seed, 'json')];
      const document = sidecar({
        ...marks,
        data: { file: `${population.id}-synthetic-${seed}.csv`, sha256: sha256(csv) },
        tables,
        codebook,
        population,
        seed,
        cronbachAlpha: options.alpha,
        reconstruction: outcome.value,
      });
      files.push({ file, content: csv });
      files.push({ file: sidecarFile, content: renderJson(document) });
      results.push({ outcome: 'found', population, seed, file, sidecarFile, sidecar: document });
    }
  }
  progress.clear();

  const failed = results.filter(({ outcome }) => outcome !== 'found');
  const writeAnswers = async () => {
    if (failed.length > 0) return;
    for (const { file } of files) await refuseInputs(file, inputsOf(options, [tablesFile]));
    await writeFiles(files, options.outputDir);
  };
  const shown = failed.length === 0 ? results : failed;
  const view = { tablesFile, cells, codebook };
  const result: Result = {
    json: resultJson(shown),
    data: async () => (await import('./reconstruct-data.ts')).reconstructData(shown),
    outcomes: async () => {
      const { reconstructOutcomes } = await import('./reconstruct-outcomes.ts');
      return reconstructOutcomes(shown, view, environment.language);
    },
    document: async () => {
      const { reconstructDocument } = await import('./reconstruct-document.ts');
      return reconstructDocument(shown, view, environment.language);
    },
  };
  await write(result, writeAnswers);
  if (failed.some(({ outcome }) => outcome === 'contradiction')) return exitCodes.disagreement;
  return failed.length === 0 ? exitCodes.done : exitCodes.notComputable;
}

/** Of several tables the one of the sets, where one alone can be written: files of answers do not wait for a name. */
function ofOneTable(options: ReconstructCommandOptions): OutputOptionValues {
  const { format, output = '-', table = 'sets' } = options;
  const toOne = /\.[ct]sv$/i.test(output) || (output === '-' && (format === 'csv' || format === 'tsv'));
  return toOne ? { ...options, table } : options;
}

function refuseOverwriting(files: readonly string[]): void {
  const there = files.find((file) => existsSync(file));
  if (there === undefined) return;
  throw new UsageError({
    file: there,
    message: messages.commands.fileAlready,
    hint: messages.commands.fileAlreadyHint,
  });
}

/** Those that are asked for, or all of which figures are printed. */
function populationsToMake(
  asked: string | undefined,
  codebook: Codebook,
  cells: readonly PrintedCell[],
): readonly Population[] {
  const named = populationNamed(asked, codebook);
  if (named) return [named];
  const printed = new Set(
    cells.flatMap(({ printed, population }) => (printed.trim() === '' ? [] : (population ?? []))),
  );
  const ids = codebook.populations.map(({ id }) => id);
  const unknown = [...printed].find((id) => !ids.includes(id));
  if (unknown === undefined && printed.size > 0)
    return codebook.populations.filter(({ id }) => printed.has(id));
  throw new InputError([
    {
      message:
        unknown === undefined
          ? messages.commands.tablesHaveNoPrintedFigures
          : messages.commands.tablesNamePopulation({ unknown }),
      hint: messages.commands.populationsOfCodebook({ ids: ids.join(', ') }),
    },
  ]);
}

function resultJson(results: readonly ReconstructResult[]): object {
  const plain = results.map((result) => {
    const { outcome, seed } = result;
    const of = { population: result.population.id, seed, outcome };
    if (result.outcome === 'found')
      return { ...of, file: result.file, sidecar_file: result.sidecarFile, sidecar: result.sidecar };
    if (result.outcome === 'not_found') return { ...of, scale: result.where, tries: result.tries };
    const contradictions = result.contradictions.map(({ where, message, figures }) => ({
      where,
      message,
      figures: figures.map(({ table, row, column, printed }) => ({ table, row, column, printed })),
    }));
    return { ...of, contradictions };
  });
  return { schema_version: '1', results: plain };
}

async function markOf(file: string): Promise<FileMark> {
  return { file, sha256: sha256(await readFile(file)) };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function alphaRange(written: string): AlphaRange {
  const [low = Number.NaN, high = Number.NaN, ...more] = written.split(/[-–~]/).map((end) => {
    return end.trim() === '' ? Number.NaN : Number(end);
  });
  if (more.length === 0 && low > 0 && low < high && high < 1) return { low, high };
  throw new InvalidValue(messages.commands.mustBeTwoProportions);
}
