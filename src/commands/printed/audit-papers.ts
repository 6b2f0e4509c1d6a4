import { flatTables } from '../../document/flat-tables.ts';
import { exitCodes, HanaroError, type Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { PaperPart } from '../../papers/document/paper-part.ts';
import { inputsOf } from '../codebook/codebook-named.ts';
import { commandLine } from '../command-line.ts';
import { endingAtOnce } from '../interruption.ts';
import { outputOf } from '../output/output-options.ts';
import type { ResultKind } from '../output/refuse-unfit.ts';
import { tell } from '../tell.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';
import type { AuditCommandOptions } from './audit-options.ts';
import { papersIn } from './papers-in.ts';
import { scalesSaid } from './scale-options.ts';
import { sha256Of } from './sha256-of.ts';

const noSuchScale = (names: readonly string[]): Problem => ({
  message: messages.paperDocuments.noSuchScale({ names: names.join(', ') }),
  hint: messages.paperDocuments.noSuchScaleHint,
});

const kind: ResultKind = {
  tables: ['documents', 'tables', 'conventions', 'not_read', 'findings', 'cells'],
  checks: true,
};

/** Documents one after the other: of each that is read no more is kept than the result says of it. */
export async function runPapersAudit(
  named: readonly string[],
  options: AuditCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  const { files, others } = papersIn(named);
  const { language } = environment;
  const { confLevel: confidenceLevel } = options;
  const write = await outputOf(options, environment, inputsOf(options, files), kind);
  const [{ auditPaper }, { readPaper }, { paperPart }, { paperAudit, unreadablePart }, { markedTables }] =
    await Promise.all([
      import('../../papers/audit-paper.ts'),
      import('../../papers/read/read-paper.ts'),
      import('../../papers/document/paper-part.ts'),
      import('../../papers/document/paper-audit.ts'),
      import('../../papers/document/marked-tables.ts'),
    ]);
  const scales = await scalesSaid(options);
  const read = async (file: string) => {
    const paper = await readPaper(file);
    // A long table is work that never waits.
    const audit = await endingAtOnce(() => auditPaper(paper, { confidenceLevel, scales }));
    return { part: paperPart(audit, await sha256Of(file)), marked: markedTables(audit, language) };
  };
  const all: { readonly part: PaperPart; readonly marked: ReturnType<typeof markedTables> }[] = [];
  for (const file of files) {
    all.push(
      await read(file).catch((error: unknown) => {
        const [problem] = error instanceof HanaroError ? error.problems : [];
        // One that cannot be read among others does not keep them from being audited.
        if (!problem || files.length === 1) throw error;
        return { part: unreadablePart(file, problem.message), marked: [] };
      }),
    );
  }
  const unused = scales.unused();
  if (unused.length > 0) tell(noSuchScale(unused), environment);
  const audit = paperAudit({
    parts: all.map(({ part }) => part),
    confidenceLevel,
    otherFiles: others,
  });
  await write({
    json: audit,
    data: flatTables(
      audit,
      async () => (await import('../../papers/document/paper-audit-schema.ts')).paperAuditSchema,
    ),
    document: async () => {
      const { paperAuditDocument } = await import('../../papers/document/paper-audit-document.ts');
      return paperAuditDocument(audit, language);
    },
    report: async () => {
      const { paperAuditReport } = await import('../../papers/document/paper-audit-report.ts');
      const marked = all.flatMap((one) => one.marked);
      return paperAuditReport(audit, { marked, command: commandLine() }, language);
    },
    outcomes: async () => {
      const { paperAuditOutcomes } = await import('../../papers/document/paper-audit-outcomes.ts');
      return paperAuditOutcomes(audit, language);
    },
  });
  if (audit.summary.unreadable > 0) return exitCodes.input;
  const wrong = audit.findings.some(({ verdict }) => verdict === 'inconsistent');
  return wrong ? exitCodes.disagreement : exitCodes.done;
}
