import { catalogue, type Language, type LocalizedText } from '../../../localized.ts';
import { messages } from '../../../messages/messages.ts';
import type { Audit, AuditFinding, RuleCode } from '../audit-schema.ts';

/** Every fixed text of what `audit` prints. */
const texts = messages.printedDocuments.auditTexts;

const rules = messages.printedDocuments.auditRules satisfies Record<RuleCode, LocalizedText>;

export const auditText = catalogue(texts);

export function ruleText(rule: RuleCode, language: Language): string {
  return rules[rule][language];
}

/** What a figure is called, with what is printed. */
export type Labels = (cell: {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
}) => string;

/** Calls the figures of an audit by the labels of the codebook. */
export function labelsOf({ cells }: Audit, language: Language): Labels {
  const labels = new Map(cells.map((cell) => [addressOf(cell), cell.label]));
  return (cell) => {
    const label = labels.get(addressOf(cell));
    return auditText('cell', language, {
      table: cell.table,
      row: label?.row[language] ?? cell.row,
      column: label?.column[language] ?? cell.column,
      printed: cell.printed === '' ? '–' : cell.printed,
    });
  };
}

const addressOf = ({ table, row, column }: Parameters<Labels>[0]) => JSON.stringify([table, row, column]);

/** What the first of the figures in question could be; null where nothing can be said. */
export function possibleText(
  { verdict, possible }: Pick<AuditFinding, 'verdict' | 'possible'>,
  language: Language,
): string | null {
  if (verdict === 'adjusted') return null;
  if (possible.length === 0) return null;
  return possible.map((range) => rangeText(range, language)).join(auditText('or', language));
}

function rangeText({ low, high }: AuditFinding['possible'][number], language: Language): string {
  if (low === high) return low || '–';
  if (low === null) return auditText('atMost', language, { high: high ?? '' });
  return high === null
    ? auditText('atLeast', language, { low })
    : auditText('between', language, { low, high });
}
