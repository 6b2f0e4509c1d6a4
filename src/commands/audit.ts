import { Command, InvalidArgumentError, Option } from 'commander';
import { exitCodes } from '../errors.ts';
import { builtInInstrument, loadInstrument } from '../instrument/load-instrument.ts';
import { languages } from '../localized.ts';
import { renderJson } from '../render/json.ts';
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
  hanaro audit tables.yaml --json | jq '.cells[] | select(.verdict == "inconsistent")'
`;

/** `hanaro audit`: printed figures held against each other, without data. */
export function auditCommand(environment: TerminalEnvironment): Command {
  const text = (ko: string, en: string) => (environment.language === 'ko' ? ko : en);
  return new Command('audit')
    .description(
      text(
        '자료 없이 인쇄된 표에서 서로 맞지 않는 수치를 찾습니다',
        'Find printed figures that cannot all be true',
      ),
    )
    .argument('<tables>', text('인쇄된 표 파일(YAML, JSON)', 'file of printed tables (YAML, JSON)'))
    .option(
      '--instrument <file>',
      text('코드북(YAML, JSON). 기본: jeju-hanaro', 'codebook (YAML, JSON); default: jeju-hanaro'),
    )
    .option(
      '--conf-level <level>',
      text('인쇄된 신뢰구간의 신뢰수준', 'level of printed confidence intervals'),
      proportion,
      0.95,
    )
    .addOption(
      new Option('--lang <language>', text('표시 언어. 기본: 로캘', 'language; default: the locale')).choices(
        languages,
      ),
    )
    .option('--json', text('모든 칸의 판정을 JSON으로', 'print every cell and finding as JSON'))
    .option('--output <file>', text('화면 대신 파일에 씁니다', 'write to a file instead'))
    .addHelpText(
      'after',
      `\n${text(
        '종료 코드: 0 모순 없음(조정·허용된 칸 포함), 1 모순 있음',
        'Exit status: 0 nothing inconsistent (adjusted or tolerated at most), 1 something is',
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
  const [{ readPublishedTables }, { auditTables }, { renderAudit }] = await Promise.all([
    import('../published/read-published-tables.ts'),
    import('../published/audit/audit-tables.ts'),
    import('../render/audit-terminal.ts'),
  ]);
  const tables = await readPublishedTables(file);
  const instrument =
    options.instrument === undefined ? builtInInstrument() : await loadInstrument(options.instrument);
  const audit = auditTables({ tables, file, instrument, confidenceLevel: options.confLevel });
  const chalk = options.output === undefined ? colours.out : colours.file;
  const result = options.json ? renderJson(audit) : renderAudit(audit, { chalk, language, width });
  await writeResult(result, options.output);
  const wrong = audit.findings.some(
    ({ verdict, tolerated }) => verdict === 'inconsistent' && tolerated === null,
  );
  return wrong ? exitCodes.disagreement : exitCodes.done;
}

function proportion(written: string): number {
  const value = Number(written);
  if (value > 0 && value < 1) return value;
  throw new InvalidArgumentError('It must lie between 0 and 1, such as 0.95.');
}
