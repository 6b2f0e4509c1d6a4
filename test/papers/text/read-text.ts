import { auditPaper, type PaperAudit } from '../../../src/papers/audit-paper.ts';
import type { Paper, PaperBlock } from '../../../src/papers/paper.ts';
import { statementsOfText } from '../../../src/papers/text/statements-of-text.ts';

export function paragraph(text: string): PaperBlock {
  return { kind: 'paragraph', place: { page: null }, text, heading: false };
}

export function paperOf(...blocks: readonly PaperBlock[]): Paper {
  return { file: 'paper.docx', blocks, unread: [] };
}

export function auditText(text: string): PaperAudit {
  return auditPaper(paperOf(paragraph(text)));
}

/** "t 2.19, df 118, p .031" for each result. */
export function resultTexts(text: string): string[] {
  return statementsOfText(paperOf(paragraph(text))).map(({ test, n }) =>
    [...Object.values(test), ...(n ? [n] : [])]
      .map(({ statistic, plain }) => `${statistic} ${plain}`)
      .join(', '),
  );
}
