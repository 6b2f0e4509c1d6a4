import { Command, Option } from 'commander';
import type { Report } from '../../analyses/score/report-schema.ts';
import type { CountOptions } from '../../count/count-files.ts';
import { flatTables } from '../../document/flat-tables.ts';
import { exitCodes, InputError } from '../../errors.ts';
import type { Verification } from '../../printed/verify/verification-schema.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { populationNamed } from '../codebook/population-named.ts';
import { whileReading } from '../notes/while-reading.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
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

type RowChoice = CountOptions['counts'];

interface VerifyCommandOptions extends ReadOptionValues, OutputOptionValues {
  readonly codebook?: string;
  readonly population?: string;
  readonly test: Report['settings']['test'];
}

const examples = `
  hanaro verify tables.yaml staff.csv users.csv
  hanaro verify tables.yaml survey.csv --codebook survey.yaml --test auto
  hanaro verify tables.yaml users.csv --format github
  hanaro verify tables.yaml users.csv --format junit --output verify.xml
  hanaro verify tables.yaml users.csv --json |
    jq '.cells[] | select(.verdict == "mismatch")'
`;

/** `hanaro verify`: every printed figure held against the raw answers. */
export function verifyCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('verify')
    .description(
      text(
        '논문 표의 모든 수치를 원자료로 다시 계산해 대조합니다',
        'Hold every printed figure against the raw answers',
      ),
    )
    .argument('<tables>', text('논문 표 파일(YAML, JSON, CSV)', 'file of printed tables (YAML, JSON, CSV)'))
    .addArgument(countedFilesArgument(text, '<files...>'))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addReadOptions(command, text).addOption(
    new Option(
      '--test <name>',
      text('표의 t검정. auto는 Levene 검정 결과로 선택', 't-test of the tables; auto lets Levene decide'),
    )
      .choices(['student', 'welch', 'auto'])
      .default('student'),
  );
  return addOutputOptions(command, text)
    .addHelpText(
      'after',
      `\n${text('종료 코드: 0 모두 일치(허용한 칸 포함), 1 불일치', 'Exit status: 0 all match or are tolerated, 1 some differ')}` +
        `\n\n${text('예', 'Examples')}:${examples}`,
    )
    .action(async (tables: string, files: string[], options: VerifyCommandOptions) => {
      process.exitCode = await runVerify(tables, files, options, environment);
    });
}

async function runVerify(
  file: string,
  files: readonly string[],
  options: VerifyCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const write = await outputOf(options, environment, inputsOf(options, [file, ...files]));
  // The schema library is loaded by those who need it: `score` starts without it.
  const [{ scoreFiles }, { readPublishedTables }, { verifyTables }, { publishedLines, withPlaces }] =
    await Promise.all([
      import('../../score-files.ts'),
      import('../../printed/read-published-tables.ts'),
      import('../../printed/verify/verify-tables.ts'),
      import('../../printed/published-places.ts'),
    ]);
  const tables = await readPublishedTables(file);
  const codebook = await codebookNamed(options.codebook);
  const score = (changed: typeof codebook, counts?: RowChoice) =>
    whileReading(files, (onRead) =>
      scoreFiles({
        files,
        codebook: changed,
        population: populationNamed(options.population, changed),
        test: options.test,
        counts,
        cronbachAlpha: false,
        ...readOptionsOf(options),
        onRead,
      }),
    );
  const report = await score(codebook);
  refuseWithoutAnswers(report, files);
  for (const warning of report.warnings) tell(warning, environment);
  const lineOf = await publishedLines(file);
  // Counts were made with the codebook as it is: they cannot be made again with another.
  const again = !files.includes('-') && report.inputs.every(({ format }) => format !== 'tally');
  const rescore = again ? (changed: typeof codebook) => score(changed) : null;
  const rescoreSome = again ? score : null;
  const verification = await withPlaces(file, () =>
    verifyTables({ tables, file, codebook, report, lineOf, rescore, rescoreSome }),
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
    outcomes: async () => {
      const { verificationOutcomes } = await import('../../printed/verify/document/verification-outcomes.ts');
      return verificationOutcomes(verification, language);
    },
  });
  return verification.summary.mismatch === 0 ? exitCodes.done : exitCodes.disagreement;
}

/** Tables of which nothing was tested have not been verified. */
function refuseUntested({ summary, cells, tables_file }: Verification): void {
  if (summary.cells > summary.not_testable) return;
  const empty = cells.every(({ printed }) => printed.trim() === '');
  throw new InputError([
    {
      file: tables_file,
      message: {
        ko: `보고된 수치 ${summary.cells}개 중 이 자료로 판정할 수 있는 것이 없습니다`,
        en: `none of its ${summary.cells} printed figures can be tested with these data`,
      },
      hint: empty
        ? {
            ko: '표가 비어 있습니다. 수치를 논문에 적힌 그대로 옮겨 적으십시오',
            en: 'every place for a figure is empty: write the figures there, exactly as printed',
          }
        : {
            ko: '표의 population과 응답 파일의 응답자 유형이 같은지 확인하십시오',
            en: 'check that the tables and the files of answers are of the same population',
          },
    },
  ]);
}
