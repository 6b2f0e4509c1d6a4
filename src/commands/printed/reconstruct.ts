import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Codebook, Population } from '../../codebook/codebook.ts';
import { exitCodes, InputError, UsageError } from '../../errors.ts';
import { renderJson } from '../../formats/json.ts';
import { spreadsheetSafe } from '../../formats/spreadsheet-safe.ts';
import type { PrintedCell } from '../../printed/printed-cell.ts';
import type { AlphaRange } from '../../printed/reconstruct/cronbach-alpha.ts';
import type { FileMark } from '../../printed/reconstruct/sidecar.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { populationNamed } from '../codebook/population-named.ts';
import { endingAtOnce } from '../interruption.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import { type OutputFile, writeFiles } from '../output/write-files.ts';
import { refuseInputs } from '../output/write-result.ts';
import { wholeNumber } from '../parse-arguments.ts';
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
    .description(
      text(
        '논문 표의 수치를 모두 재현하는 합성 자료를 만듭니다',
        'Make synthetic answers that have every figure of printed tables',
      ),
    )
    .argument('<tables>', text('논문 표(YAML, JSON, CSV)', 'printed tables (YAML, JSON, CSV)'))
    .requiredOption('--output-dir <folder>', text('CSV 파일을 저장할 폴더', 'folder for the CSV files'))
    .addOption(codebookOption(text))
    .option(
      '--population <id>',
      text('응답자 유형. 생략하면 표에 있는 유형 모두', 'whose answers to make; default: all in the tables'),
    )
    .option('--seed <n>', text('난수 시드', 'seed of the random numbers'), wholeNumber(0, 2 ** 32 - 1), 1)
    .option(
      '--count <n>',
      text('만들 자료의 수(자료마다 시드를 1씩 늘림)', 'how many sets, each with the next seed'),
      wholeNumber(1, 10_000),
      1,
    )
    .addOption(
      new Option(
        '--alpha <low-high>',
        text('최하위 척도의 목표 Cronbach α', "Cronbach's alpha aimed at in the innermost scales"),
      )
        .argParser(alphaRange)
        .default({ low: 0.7, high: 0.95 }, '.7-.95'),
    )
    .option(
      '--tries <n>',
      text('척도마다 최대 시도 횟수', 'how often a scale is tried'),
      wholeNumber(1, 1_000_000),
      50,
    )
    .option('--force', text('이미 있는 파일을 덮어씀', 'overwrite files that are there'));
  return addOutputOptions(command, text)
    .addHelpText('after', `\n${text('예', 'Examples')}:${examples}`)
    .action(async (tables: string, options: ReconstructCommandOptions) => {
      process.exitCode = await runReconstruct(tables, options, environment);
    });
}

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
  const write = await outputOf(ofOneTable(options), environment, inputsOf(options, [tablesFile]));
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
  if (failed.length === 0) {
    for (const { file } of files) await refuseInputs(file, inputsOf(options, [tablesFile]));
    await writeFiles(files, options.outputDir);
  }
  const shown = failed.length === 0 ? results : failed;
  const view = { tablesFile, cells, codebook };
  await write({
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
  });
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
    message: { ko: '이미 있는 파일입니다', en: 'this file is already there' },
    hint: {
      ko: '덮어쓰려면 --force를, 아니면 다른 --seed나 --output-dir를 지정하십시오',
      en: 'use --force to overwrite it, or another --seed or --output-dir',
    },
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
          ? { ko: '표에 보고된 수치가 없습니다', en: 'the tables have no printed figures' }
          : {
              ko: `표에 나오는 응답자 유형이 코드북에 없습니다: "${unknown}"`,
              en: `the tables name the population "${unknown}", which the codebook does not have`,
            },
      hint: {
        ko: `코드북의 응답자 유형: ${ids.join(', ')}. 다른 코드북은 --codebook으로 적으십시오`,
        en: `the codebook has ${ids.join(', ')}; name another with --codebook`,
      },
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
  throw new InvalidValue({
    ko: '0과 1 사이의 두 수를 지정하십시오(예: .7-.95)',
    en: 'it must be two numbers between 0 and 1, such as .7-.95',
  });
}
