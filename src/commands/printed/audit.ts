import { Command } from 'commander';
import { flatTables } from '../../document/flat-tables.ts';
import { exitCodes } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { commandLine } from '../command-line.ts';
import { endingAtOnce } from '../interruption.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import { proportion } from '../parse-arguments.ts';
import { codebookOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import { sha256Of } from './sha256-of.ts';

interface AuditCommandOptions extends OutputOptionValues {
  readonly codebook?: string;
  readonly confLevel: number;
}

const examples = `
  hanaro audit tables.yaml
  hanaro audit tables.yaml --codebook survey.yaml
  hanaro audit tables.yaml -o audit.html
  hanaro audit tables.yaml --format github
  hanaro audit tables.yaml --json |
    jq '.cells[] | select(.verdict == "inconsistent")'
`;

/** `hanaro audit`: printed figures held against each other, without data. */
export function auditCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('audit')
    .description(text(messages.help.auditDescription))
    .argument('<tables>', text(messages.help.tablesArgument))
    .addOption(codebookOption(text))
    .option('--conf-level <level>', text(messages.help.confLevelOption), proportion, 0.95);
  return addOutputOptions(command, text)
    .addHelpText(
      'after',
      `\n${text(messages.help.auditHelp)}\n\n${text(messages.common.examples)}:${examples}`,
    )
    .action(async (file: string, options: AuditCommandOptions) => {
      process.exitCode = await runAudit(file, options, environment);
    });
}

const kind: ResultKind = {
  tables: ['tables', 'unread', 'conventions', 'findings', 'cells'],
  checks: true,
};

async function runAudit(
  file: string,
  options: AuditCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  // The schema library is loaded by those who need it: `score` starts without it.
  const write = await outputOf(options, environment, inputsOf(options, [file]), kind);
  const [{ readPublishedTables }, { publishedLines, withPlaces }, { auditTables }] = await Promise.all([
    import('../../printed/read-published-tables.ts'),
    import('../../printed/published-places.ts'),
    import('../../printed/audit/audit-tables.ts'),
  ]);
  const tables = await readPublishedTables(file);
  const codebook = await codebookNamed(options.codebook);
  const lineOf = await publishedLines(file);
  const audit = await withPlaces(file, () =>
    // A long table is work that never waits.
    endingAtOnce(() => auditTables({ tables, file, codebook, confidenceLevel: options.confLevel, lineOf })),
  );
  const { language } = environment;
  await write({
    json: audit,
    data: flatTables(audit, async () => (await import('../../printed/audit/audit-schema.ts')).auditSchema),
    document: async () => {
      const { auditDocument } = await import('../../printed/audit/document/audit-document.ts');
      return auditDocument(audit, language);
    },
    report: async () => {
      const { auditReport } = await import('../../printed/audit/document/audit-report.ts');
      return auditReport(audit, { command: commandLine(), sha256: await sha256Of(file) }, language);
    },
    outcomes: async () => {
      const { auditOutcomes } = await import('../../printed/audit/document/audit-outcomes.ts');
      return auditOutcomes(audit, language);
    },
  });
  const wrong = audit.findings.some(
    ({ verdict, tolerated }) => verdict === 'inconsistent' && tolerated === null,
  );
  return wrong || audit.unread.length > 0 ? exitCodes.disagreement : exitCodes.done;
}
