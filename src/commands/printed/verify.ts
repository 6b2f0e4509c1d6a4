import { Command, Option } from 'commander';
import type { Report } from '../../analyses/report/report-schema.ts';
import type { ThemesReport } from '../../analyses/themes/themes-schema.ts';
import { populationNamed } from '../../codebook/population-named.ts';
import { flatTables } from '../../document/flat-tables.ts';
import { exitCodes, InputError } from '../../errors.ts';
import type { PairsOfPopulation } from '../../measures/variable.ts';
import { messages } from '../../messages/messages.ts';
import type { Verification } from '../../printed/verify/verification-schema.ts';
import type { NamedColumns } from '../../responses/coding/coding-columns.ts';
import type { EnoughAnswers } from '../../responses/people/enough-answers.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { codingColumnOption } from '../coding-column-option.ts';
import { commandLine } from '../command-line.ts';
import { addEngineOptions, dataOf, type EngineOptionValues, outputTable } from '../engine-options.ts';
import { whileCounting } from '../notes/while-counting.ts';
import { whileReading } from '../notes/while-reading.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import { refuseWithoutAnswers } from '../refuse-without-answers.ts';
import {
  addReadOptions,
  codebookOption,
  countedFilesArgument,
  populationOption,
  type ReadOptionValues,
  readOptionsOf,
  wordsIn,
} from '../shared-options.ts';
import { tell } from '../tell.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { sha256Of } from './sha256-of.ts';

interface VerifyCommandOptions
  extends ReadOptionValues,
    EngineOptionValues,
    Omit<OutputOptionValues, 'table'> {
  readonly codebook?: string;
  readonly population?: string;
  readonly themes?: string;
  readonly column?: NamedColumns;
  readonly test: Report['settings']['test'];
}

const examples = `
  hanaro verify tables.yaml staff.csv users.csv
  hanaro verify tables.yaml staff.csv users.csv --themes coding.xlsx
  hanaro verify tables.yaml survey.csv --codebook survey.yaml --test auto
  hanaro verify tables.yaml users.csv -o verification.docx
  hanaro verify tables.yaml --engine duckdb users.parquet
  hanaro verify tables.yaml users.csv --format github
  hanaro verify tables.yaml users.csv --format junit --output verify.xml
  hanaro verify tables.yaml users.csv --json |
    jq '.cells[] | select(.verdict == "mismatch")'
`;

/** `hanaro verify`: every printed figure held against the raw answers. */
export function verifyCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('verify')
    .argument('<tables>', text(messages.help.tablesArgument))
    .addArgument(countedFilesArgument(text, '[files...]'))
    .addOption(codebookOption(text))
    .addOption(populationOption(text))
    .addOption(new Option('--themes <file>', text(messages.themes.verifyOption)))
    .addOption(codingColumnOption(text));
  addEngineOptions(addReadOptions(command, text), text).addOption(
    new Option('--test <name>', text(messages.help.verifyTestOption))
      .choices(['student', 'welch', 'auto'])
      .default('student'),
  );
  return addOutputOptions(command, text, { checks: true })
    .addHelpText(
      'after',
      `\n${text(messages.help.verifyHelp)}` + `\n\n${text(messages.common.examples)}:${examples}`,
    )
    .action(async (tables: string, files: string[], options: VerifyCommandOptions) => {
      process.exitCode = await runVerify(tables, files, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['inputs', 'coding_sheets', 'tables', 'cells', 'warnings'],
  checks: true,
};

async function runVerify(
  file: string,
  files: readonly string[],
  options: VerifyCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const { themes: codingFile } = options;
  const { engine, url } = options;
  const themesAlone =
    codingFile !== undefined && files.length === 0 && engine === undefined && url === undefined;
  const data = themesAlone ? { files } : dataOf(files, options, messages.themes.verifyExample);
  const inputs = [file, ...files, ...(codingFile === undefined ? [] : [codingFile])];
  const output = { ...options, table: outputTable(options) };
  const write = await outputOf(output, environment, inputsOf(options, inputs), {
    ...kind,
    tableOfDatabase: engine !== undefined,
  });
  // The schema library is loaded by those who need it: `score` starts without it.
  const [
    { scoreFiles },
    { readPublishedTables },
    { verifyTables },
    { publishedLines, withPlaces },
    { scoredAsMeans },
  ] = await Promise.all([
    import('../../score-files.ts'),
    import('../../printed/read-published-tables.ts'),
    import('../../printed/verify/verify-tables.ts'),
    import('../../printed/published-places.ts'),
    import('../../printed/scores-declared.ts'),
  ]);
  const tables = await readPublishedTables(file);
  const codebook = await codebookNamed(options.codebook);
  // Figures of sums are made of those of means, as what tables say decides.
  const ofMeans = (changed: typeof codebook) => {
    const made = scoredAsMeans(changed);
    return {
      ...data,
      codebook: made,
      population: populationNamed(options.population, made),
      ...readOptionsOf(options),
    };
  };
  const score = (changed: typeof codebook, only?: EnoughAnswers) =>
    whileCounting(data, (counting) =>
      scoreFiles({
        ...ofMeans(changed),
        test: options.test,
        only,
        cronbachAlpha: false,
        ...counting,
      }),
    );
  const countPairs = async (changed: typeof codebook, jointScores: PairsOfPopulation) => {
    const { countFiles } = await import('../../count/count-files.ts');
    return whileCounting(data, async (counting) => {
      const counted = await countFiles({ ...ofMeans(changed), plan: { jointScores }, ...counting });
      return counted.counts;
    });
  };
  const report = await score(codebook);
  refuseWithoutAnswers(report, [...files, ...(options.table ?? [])]);
  const themes = codingFile === undefined ? null : await codedThemes(codingFile, options);
  for (const warning of report.warnings) tell(warning, environment);
  const lineOf = await publishedLines(file);
  // Counts were made with the codebook as it is: they cannot be made again with another.
  const again = !files.includes('-') && report.inputs.every(({ format }) => format !== 'tally');
  const rescore = again ? (changed: typeof codebook) => score(changed) : null;
  const rescoreSome = again ? score : null;
  const verification = await withPlaces(file, () =>
    verifyTables({
      ...{ tables, file, codebook, report, themes, lineOf, rescore, rescoreSome },
      countPairs: again ? countPairs : null,
    }),
  );
  for (const warning of verification.warnings.slice(report.warnings.length)) tell(warning, environment);
  refuseUntested(verification);
  const { language } = environment;
  await write({
    json: verification,
    data: flatTables(
      verification,
      async () => (await import('../../printed/verify/verification-schema.ts')).verificationSchema,
    ),
    document: async () => {
      const { verificationDocument } = await import('../../printed/verify/document/verification-document.ts');
      return verificationDocument(verification, language, codebook.populations);
    },
    report: async () => {
      const { verificationReport } = await import('../../printed/verify/document/verification-report.ts');
      const made = { command: commandLine(), sha256: await sha256Of(file) };
      return verificationReport(verification, made, language, codebook.populations);
    },
    outcomes: async () => {
      const { verificationOutcomes } = await import('../../printed/verify/document/verification-outcomes.ts');
      return verificationOutcomes(verification, language);
    },
  });
  return verification.summary.mismatch === 0 ? exitCodes.done : exitCodes.disagreement;
}

/** What one coder has coded, for tables of themes. */
async function codedThemes(file: string, options: VerifyCommandOptions): Promise<ThemesReport> {
  const { themeFiles } = await import('../../theme-files.ts');
  const report = await whileReading([file], (onRead) =>
    themeFiles({ files: [file], columns: options.column, onRead }),
  );
  if (report.coders.length === 1) return report;
  throw new InputError([
    {
      file,
      message: messages.themes.verifySeveral({ coders: report.coders.length }),
      hint: messages.themes.verifySeveralHint,
    },
  ]);
}

/** Tables of which nothing was tested have not been verified. */
function refuseUntested({ summary, cells, tables_file }: Verification): void {
  if (summary.cells > summary.not_testable) return;
  const empty = cells.every(({ printed }) => printed.trim() === '');
  throw new InputError([
    {
      file: tables_file,
      message: messages.commands.noFigureTestable({ cells: summary.cells }),
      hint: empty ? messages.commands.everyPlaceForFigureEmpty : messages.commands.noFigureTestableHint,
    },
  ]);
}
