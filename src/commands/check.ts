import { Command, Option } from 'commander';
import { populationNamed } from '../codebook/population-named.ts';
import { flatTables } from '../document/flat-tables.ts';
import { exitCodes } from '../errors.ts';
import { messages } from '../messages/messages.ts';
import {
  type RepeatedAnswersPolicy,
  repeatedAnswersPolicies,
  type SummaryPolicy,
  summaryPolicies,
} from '../responses/policies.ts';
import { tableFormatNames } from '../table-formats.ts';
import { codebookNamed, inputsOf } from './codebook/codebook-named.ts';
import { whileReading } from './notes/while-reading.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from './output/output-options.ts';
import type { ResultKind } from './output/refuse-unfit.ts';
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
    .argument('<files...>', text(messages.help.filesArgument({ tableFormatNames })))
    .addOption(codebookOption(text))
    .addOption(populationOption(text));
  addTableOptions(command, text).addOption(
    new Option('--on-summary-row <policy>', text(messages.help.checkOnSummaryRowOption)).choices(
      summaryPolicies,
    ),
  );
  command.addOption(
    new Option('--on-repeated-answers <policy>', text(messages.help.checkOnRepeatedAnswersOption)).choices(
      repeatedAnswersPolicies,
    ),
  );
  return addOutputOptions(command, text, { checks: true })
    .addHelpText(
      'after',
      `\n${text(messages.help.checkHelp)}\n\n${text(messages.common.examples)}:${examples}`,
    )
    .action(async (files: string[], options: CheckCommandOptions) => {
      process.exitCode = await runCheck(files, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['inputs', 'populations', 'items', 'findings'],
  checks: true,
};

async function runCheck(
  files: readonly string[],
  options: CheckCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const write = await outputOf(options, environment, inputsOf(options, files), kind);
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
      const { checkDocument } = await import('../analyses/quality/document/check-document.ts');
      return checkDocument(report, environment.language, codebook.populations);
    },
    outcomes: async () => {
      const { checkOutcomes } = await import('../analyses/quality/document/check-outcomes.ts');
      return checkOutcomes(report, environment.language);
    },
  });
  return report.summary.decisions === 0 ? exitCodes.done : exitCodes.disagreement;
}
