import { Command, Option } from 'commander';
import { flatTables } from '../document/flat-tables.ts';
import { exitCodes } from '../errors.ts';
import {
  type RepeatedAnswersPolicy,
  repeatedAnswersPolicies,
  type SummaryPolicy,
  summaryPolicies,
} from '../responses/policies.ts';
import { tableFormatNames } from '../table-formats.ts';
import { codebookNamed, inputsOf } from './codebook/codebook-named.ts';
import { populationNamed } from './codebook/population-named.ts';
import { whileReading } from './notes/while-reading.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output/output-options.ts';
import {
  addTableOptions,
  codebookOption,
  populationOption,
  type TableOptionValues,
  tableOptionsOf,
  wordsIn,
} from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';

interface CheckCommandOptions extends TableOptionValues, OutputOptionValues {
  readonly onSummaryRow?: SummaryPolicy;
  readonly onRepeatedAnswers?: RepeatedAnswersPolicy;
  readonly codebook?: string;
  readonly population?: string;
}

const examples = `
  hanaro check staff.csv users.csv
  hanaro check survey.csv --codebook survey.yaml
  hanaro check users.csv --json |
    jq '.findings[] | select(.severity == "decision") | {code, lines}'
`;

/** `hanaro check`: what is doubtful in files of answers, before they are scored. */
export function checkCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('check')
    .description(
      text(
        '채점하기 전에 응답 자료를 점검합니다',
        'Find what is doubtful in the answers before scoring them',
      ),
    )
    .argument(
      '<files...>',
      text(
        `응답 파일(${tableFormatNames}). "-"는 표준 입력`,
        `files of answers (${tableFormatNames}); "-" is standard input`,
      ),
    )
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addTableOptions(command, text).addOption(
    new Option(
      '--on-summary-row <policy>',
      text(
        '합계·평균 행의 처리: error 조치 필요로 표시, drop 제외. 생략하면 error',
        'rows that sum others up: need a decision (error, the default), or are left out by decision (drop)',
      ),
    ).choices(summaryPolicies),
  );
  command.addOption(
    new Option(
      '--on-repeated-answers <policy>',
      text(
        '앞의 행과 모든 응답이 같은 행을 어떻게 할지 정했음: keep 모두 사용, first 첫 행만 사용. 생략하면 조치 필요로 표시',
        'what is decided about rows with all answers of an earlier one: count each, or the first alone; left out, they need a decision',
      ),
    ).choices(repeatedAnswersPolicies),
  );
  return addOutputOptions(command, text)
    .addHelpText(
      'after',
      `\n${text(
        '종료 코드: 0 조치할 사항 없음, 1 조치가 필요한 사항 있음, 3 파일을 읽을 수 없음',
        'Exit status: 0 nothing needs a decision, 1 something does, 3 an unreadable file',
      )}\n\n${text('예', 'Examples')}:${examples}`,
    )
    .action(async (files: string[], options: CheckCommandOptions) => {
      process.exitCode = await runCheck(files, options, environment);
    });
}

async function runCheck(
  files: readonly string[],
  options: CheckCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const write = await outputOf(options, environment, inputsOf(options, files));
  const { checkFiles } = await import('../check-files.ts');
  const codebook = await codebookNamed(options.codebook);
  const population = populationNamed(options.population, codebook);
  const { onSummaryRow, onRepeatedAnswers } = options;
  const report = await whileReading(files, (onRead) =>
    checkFiles({
      files,
      codebook,
      population,
      ...tableOptionsOf(options),
      onSummaryRow,
      onRepeatedAnswers,
      onRead,
    }),
  );
  await write({
    json: report,
    data: flatTables(
      report,
      async () => (await import('../analyses/quality/quality-schema.ts')).qualitySchema,
    ),
    document: async () => {
      const { checkDocument } = await import('../document/check/check-document.ts');
      return checkDocument(report, environment.language, codebook.populations);
    },
    outcomes: async () => {
      const { checkOutcomes } = await import('../document/check/check-outcomes.ts');
      return checkOutcomes(report, environment.language);
    },
  });
  return report.summary.decisions === 0 ? exitCodes.done : exitCodes.disagreement;
}
