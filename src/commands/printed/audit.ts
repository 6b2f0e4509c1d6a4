import { Command } from 'commander';
import { flatTables } from '../../document/flat-tables.ts';
import { exitCodes } from '../../errors.ts';
import { codebookNamed, inputsOf } from '../codebook/codebook-named.ts';
import { endingAtOnce } from '../interruption.ts';
import { addOutputOptions, type OutputOptionValues, outputOf } from '../output/output-options.ts';
import { proportion } from '../parse-arguments.ts';
import { codebookOption, wordsIn } from '../shared-options.ts';
import type { TerminalEnvironment } from '../terminal-environment.ts';

interface AuditCommandOptions extends OutputOptionValues {
  readonly codebook?: string;
  readonly confLevel: number;
}

const examples = `
  hanaro audit tables.yaml
  hanaro audit tables.yaml --codebook survey.yaml
  hanaro audit tables.yaml --format github
  hanaro audit tables.yaml --json |
    jq '.cells[] | select(.verdict == "inconsistent")'
`;

/** `hanaro audit`: printed figures held against each other, without data. */
export function auditCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  const command = new Command('audit')
    .description(
      text(
        '논문 표에서 서로 모순되는 수치를 원자료 없이 찾습니다',
        'Find printed figures that cannot all be true',
      ),
    )
    .argument('<tables>', text('논문 표 파일(YAML, JSON, CSV)', 'file of printed tables (YAML, JSON, CSV)'))
    .addOption(codebookOption(text))
    .option(
      '--conf-level <level>',
      text('표에 적힌 신뢰구간의 신뢰수준', 'level of printed confidence intervals'),
      proportion,
      0.95,
    );
  return addOutputOptions(command, text)
    .addHelpText(
      'after',
      `\n${text(
        '종료 코드: 0 모순 없음(조정·허용된 칸 포함), 1 모순이나 읽을 수 없는 칸 있음',
        'Exit status: 0 all read, nothing inconsistent (or adjusted, tolerated), 1 else',
      )}\n\n${text('예', 'Examples')}:${examples}`,
    )
    .action(async (file: string, options: AuditCommandOptions) => {
      process.exitCode = await runAudit(file, options, environment);
    });
}

async function runAudit(
  file: string,
  options: AuditCommandOptions,
  environment: TerminalEnvironment,
): Promise<number> {
  // The schema library is loaded by those who need it: `score` starts without it.
  const write = await outputOf(options, environment, inputsOf(options, [file]));
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
