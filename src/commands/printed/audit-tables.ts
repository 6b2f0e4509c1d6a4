import { flatTables } from '../../document/flat-tables.ts';
import { exitCodes } from '../../errors.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { commandLine } from '../command-line.ts';
import { endingAtOnce } from '../interruption.ts';
import { outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import type { AuditCommandOptions } from './audit-options.ts';
import { sha256Of } from './sha256-of.ts';

const kind: ResultKind = {
  tables: ['tables', 'unread', 'conventions', 'findings', 'cells'],
  checks: true,
};

export async function runTablesAudit(
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
