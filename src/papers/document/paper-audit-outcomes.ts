import type { Case, Outcomes, PlacedError } from '../../document/outcomes.ts';
import type { Language } from '../../localized.ts';
import { possibleText, ruleText } from '../../printed/audit/document/audit-text.ts';
import { summaryText } from './paper-audit-document.ts';
import type { PaperAuditDocument, PaperCell, PaperCellPlace, PaperFinding } from './paper-audit-schema.ts';
import { figureNames, placesText, tableName, paperTexts as texts } from './paper-audit-text.ts';

/** A suite for each table, a case for each figure: it fails where it is in question; what no rule reaches is skipped. */
export function paperAuditOutcomes(audit: PaperAuditDocument, language: Language): Outcomes {
  const groups = new Map<string, PaperCell[]>();
  for (const cell of audit.cells) {
    const name = `${cell.document}: ${tableName(cell, language)}`;
    const own = groups.get(name);
    if (own) own.push(cell);
    else groups.set(name, [cell]);
  }
  const accusing = accusations(audit);
  const found = audit.findings.flatMap((finding): PlacedError[] => {
    const [first] = finding.cells;
    if (!first || finding.verdict !== 'inconsistent') return [];
    const title = [figureNames([first], language), placesText([first], language)].filter((one) => one !== '');
    return [
      {
        file: finding.document,
        line: null,
        title: title.join(', '),
        message: findingText(finding, language, '\n'),
      },
    ];
  });
  const unreadable = audit.documents.flatMap(({ file, problem }): PlacedError[] =>
    problem === null
      ? []
      : [{ file, line: null, title: texts.unreadable[language], message: problem[language] }],
  );
  return {
    title: 'hanaro audit',
    suites: [...groups].map(([name, cells]) => ({
      name,
      cases: cells.map((cell) => caseOf(cell, accusing, language)),
    })),
    errors: [...found, ...unreadable],
    summary: summaryText(audit, language),
  };
}

const keyOf = ({ document, where, table, row, column, statistic, plain }: PaperCellPlace): string =>
  JSON.stringify([document, where, table, row, column, statistic, plain]);

function accusations({ findings }: PaperAuditDocument): ReadonlyMap<string, PaperFinding> {
  return new Map(
    findings.flatMap((finding) =>
      finding.verdict === 'inconsistent' ? finding.cells.map((cell) => [keyOf(cell), finding] as const) : [],
    ),
  );
}

function caseOf(cell: PaperCell, accusing: ReadonlyMap<string, PaperFinding>, language: Language): Case {
  const name = [figureNames([cell], language), placesText([cell], language)]
    .filter((one) => one !== '')
    .join(', ');
  const finding = cell.verdict === 'inconsistent' ? accusing.get(keyOf(cell)) : undefined;
  if (finding) {
    const text = findingText(finding, language, '; ');
    return { name, failure: { type: finding.rule, message: finding.message[language], text } };
  }
  return cell.verdict === 'not_testable' ? { name, skipped: cell.reason?.message[language] ?? '' } : { name };
}

/** The message, the figures in question, and what the first could be. */
function findingText(finding: PaperFinding, language: Language, separator: string): string {
  const { rule, message, cells, wrong } = finding;
  const possible = possibleText(finding, language);
  return [
    `${ruleText(rule, language)}: ${message[language]}`,
    ...(cells.length > wrong ? [texts.anyOf({ wrong, cells: cells.length })[language]] : []),
    figureNames(cells, language),
    ...(possible === null ? [] : [`${texts.could[language]}: ${possible}`]),
  ].join(separator);
}
