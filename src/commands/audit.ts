import { Command } from 'commander';
import { exitCodes } from '../errors.ts';
import { renderJson } from '../render/json.ts';
import { inputsOf, instrumentNamed } from './instrument-named.ts';
import { proportion } from './parse-arguments.ts';
import { instrumentOption, languageOption, outputOption, wordsIn } from './shared-options.ts';
import type { TerminalEnvironment } from './terminal-environment.ts';
import { writeResult } from './write-result.ts';

interface AuditCommandOptions {
  readonly instrument?: string;
  readonly confLevel: number;
  readonly json?: true;
  readonly output?: string;
}

const examples = `
  hanaro audit tables.yaml
  hanaro audit tables.yaml --instrument survey.yaml
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
    .addOption(languageOption(text))
    .option('--json', text('모든 칸의 판정을 JSON으로', 'print every cell and finding as JSON'))
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
  { language, width, colours }: TerminalEnvironment,
): Promise<number> {
  // The schema library is loaded by those who need it: `score` starts without it.
  const [{ readPublishedTables }, { publishedLines, withPlaces }, { auditTables }, { renderAudit }] =
    await Promise.all([
      import('../published/read-published-tables.ts'),
      import('../published/published-places.ts'),
      import('../published/audit/audit-tables.ts'),
      import('../render/audit-terminal.ts'),
    ]);
  const tables = await readPublishedTables(file);
  const instrument = await instrumentNamed(options.instrument);
  const lineOf = await publishedLines(file);
  const audit = await withPlaces(file, () =>
    auditTables({ tables, file, instrument, confidenceLevel: options.confLevel, lineOf }),
  );
  const chalk = options.output === undefined ? colours.out : colours.file;
  const result = options.json ? renderJson(audit) : renderAudit(audit, { chalk, language, width });
  await writeResult(result, options.output, inputsOf(options, [file]));
  const wrong = audit.findings.some(
    ({ verdict, tolerated }) => verdict === 'inconsistent' && tolerated === null,
  );
  return wrong || audit.unread.length > 0 ? exitCodes.disagreement : exitCodes.done;
}
