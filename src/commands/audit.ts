import { Command, Option } from 'commander';
import { exitCodes } from '../errors.ts';
import { renderJson } from '../render/json.ts';
import type { Audit } from '../report/audit-schema.ts';
import { inputsOf, instrumentNamed } from './instrument-named.ts';
import { endingAtOnce } from './interruption.ts';
import { proportion } from './parse-arguments.ts';
import { instrumentOption, languageOption, outputOption, type Words, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { writeResult } from './write-result.ts';

interface AuditCommandOptions {
  readonly instrument?: string;
  readonly confLevel: number;
  readonly format: 'terminal' | 'json' | 'junit' | 'github';
  readonly json?: true;
  readonly output?: string;
}

const examples = `
  hanaro audit tables.yaml
  hanaro audit tables.yaml --instrument survey.yaml
  hanaro audit tables.yaml --format github
  hanaro audit tables.yaml --json |
    jq '.cells[] | select(.verdict == "inconsistent")'
`;

/** `hanaro audit`: printed figures held against each other, without data. */
export function auditCommand(environment: TerminalEnvironment): Command {
  const text = wordsIn(environment.language);
  return new Command('audit')
    .description(
      text(
        '자료 없이 인쇄된 표에서 서로 맞지 않는 수치를 찾습니다',
        'Find printed figures that cannot all be true',
      ),
    )
    .argument('<tables>', text('인쇄된 표 파일(YAML, JSON, CSV)', 'file of printed tables (YAML, JSON, CSV)'))
    .addOption(instrumentOption(text))
    .option(
      '--conf-level <level>',
      text('인쇄된 신뢰구간의 신뢰수준', 'level of printed confidence intervals'),
      proportion,
      0.95,
    )
    .addOption(auditFormatOption(text))
    .option('--json', text('--format json과 같음', 'same as --format json'))
    .addOption(languageOption(text))
    .addOption(outputOption(text))
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
  const [{ readPublishedTables }, { publishedLines, withPlaces }, { auditTables }, { printedCells }] =
    await Promise.all([
      import('../published/read-published-tables.ts'),
      import('../published/published-places.ts'),
      import('../published/audit/audit-tables.ts'),
      import('../published/printed-cells.ts'),
    ]);
  const tables = await readPublishedTables(file);
  const instrument = await instrumentNamed(options.instrument);
  const lineOf = await publishedLines(file);
  const audit = await withPlaces(file, () =>
    // A long table is work that never waits.
    endingAtOnce(() => auditTables({ tables, file, instrument, confidenceLevel: options.confLevel, lineOf })),
  );
  const paths = new Map(
    printedCells(tables).map(({ table, row, column, path }) => [JSON.stringify([table, row, column]), path]),
  );
  const result = await rendered(audit, options, environment, ({ table, row, column }) => {
    const path = paths.get(JSON.stringify([table, row, column]));
    return path ? lineOf(path) : null;
  });
  await writeResult(result, options.output, inputsOf(options, [file]));
  const wrong = audit.findings.some(
    ({ verdict, tolerated }) => verdict === 'inconsistent' && tolerated === null,
  );
  return wrong || audit.unread.length > 0 ? exitCodes.disagreement : exitCodes.done;
}

function auditFormatOption(text: Words): Option {
  return new Option('--format <name>', text('출력 형식', 'form of the output'))
    .choices(['terminal', 'json', 'junit', 'github'])
    .default('terminal');
}

type LineOf = (place: {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}) => number | null;

async function rendered(
  audit: Audit,
  options: AuditCommandOptions,
  { language, width, colours }: TerminalEnvironment,
  lineOf: LineOf,
): Promise<string> {
  const format = options.json ? 'json' : options.format;
  if (format === 'json') return renderJson(audit);
  if (format === 'terminal') {
    const { renderAudit } = await import('../render/audit-terminal.ts');
    const chalk = options.output === undefined ? colours.out : colours.file;
    return renderAudit(audit, { chalk, language, width });
  }
  const { auditGithub, auditJunit } = await import('../render/audit-outcomes.ts');
  return format === 'junit' ? auditJunit(audit, language) : auditGithub(audit, language, lineOf);
}
