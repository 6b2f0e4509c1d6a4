import packageJson from '../../../package.json' with { type: 'json' };
import type { Codebook } from '../../codebook/codebook.ts';
import { messages } from '../../messages/messages.ts';
import type { AnswerFile } from '../../responses/read-answers.ts';
import { inputRow } from '../report/input-row.ts';
import { finding } from './finding.ts';
import { findingCodes } from './finding-codes.ts';
import type { PopulationQuality } from './population-quality.ts';
import type { QualityFinding, QualityReport } from './quality-schema.ts';

/** One file and what was found in it. */
export interface CheckedFile {
  readonly read: AnswerFile;
  readonly findings: readonly QualityFinding[];
  /** By which the same rows are known in another file. */
  readonly rows: string | null;
}

/** Puts what was found into one document: decisions first, then by kind, file and place. */
export function qualityReport(
  codebook: Codebook,
  files: readonly CheckedFile[],
  populations: readonly PopulationQuality[],
): QualityReport {
  const findings = [
    ...files.flatMap((file, index) => {
      const before = files.slice(0, index);
      const earlier = sameContent(file.read, before);
      if (earlier) return [repeatedFile(file.read, earlier)];
      const alike = before.find(
        ({ read, rows }) => rows !== null && rows === file.rows && read.population === file.read.population,
      );
      return alike ? [repeatedRows(file.read, alike.read)] : file.findings;
    }),
    ...populations.flatMap((population) => population.findings()),
  ].sort((first, second) => rank(first) - rank(second));
  const decisions = findings.filter(({ severity }) => severity === 'decision').length;
  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    instrument: { id: codebook.id, version: codebook.version, title: codebook.title },
    summary: { decisions, notes: findings.length - decisions },
    inputs: files.map(({ read }) => inputRow(read)),
    populations: populations.map((population) => population.counts()),
    items: populations.flatMap((population) => population.items()),
    findings,
  };
}

function rank({ severity, code }: QualityFinding): number {
  const kind = order.indexOf(code);
  return (severity === 'decision' ? 0 : 1000) + (kind === -1 ? order.length : kind);
}

const order: readonly string[] = findingCodes;

function sameContent(read: AnswerFile, earlier: readonly CheckedFile[]): AnswerFile | undefined {
  if (read.ledger.read === 0) return undefined;
  return earlier.find((other) => other.read.facts.contentSha256 === read.facts.contentSha256)?.read;
}

/** The same file given twice counts everybody twice: nothing else about it is worth telling. */
function repeatedFile({ file, population, ledger }: AnswerFile, earlier: AnswerFile): QualityFinding {
  return finding({
    code: 'same_content',
    severity: 'decision',
    file,
    population: population.id,
    count: ledger.read,
    message: messages.common.hasSameContent({ file: earlier.file }),
    hint: messages.check.hasSameContentHint,
  });
}

function repeatedRows(read: AnswerFile, earlier: AnswerFile): QualityFinding {
  return {
    ...repeatedFile(read, earlier),
    message: messages.common.sameRowsInAnotherForm({ file: earlier.file }),
  };
}
