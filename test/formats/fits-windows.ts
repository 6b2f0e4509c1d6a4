import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import { checkDocument } from '../../src/analyses/quality/document/check-document.ts';
import { reportParts } from '../../src/analyses/report/report-parts.ts';
import { scoreDocument } from '../../src/analyses/report/score-document.ts';
import { checkFiles } from '../../src/check-files.ts';
import { buildCodebookOutline } from '../../src/codebook/outline/build-codebook-outline.ts';
import { codebookDocument } from '../../src/document/codebook/codebook-document.ts';
import { decimalsFor } from '../../src/document/decimals.ts';
import type { Document, Table } from '../../src/document/document.ts';
import { tallyDocument } from '../../src/document/tally/tally-document.ts';
import { cellText } from '../../src/formats/cell-text.ts';
import { cellWidth } from '../../src/formats/cell-width.ts';
import { renderTerminal } from '../../src/formats/terminal/terminal.ts';
import { type Language, languages } from '../../src/localized.ts';
import { auditTables } from '../../src/printed/audit/audit-tables.ts';
import { auditDocument } from '../../src/printed/audit/document/audit-document.ts';
import { publishedTables } from '../../src/printed/read-published-tables.ts';
import { templateTables } from '../../src/printed/template-tables.ts';
import { verificationDocument } from '../../src/printed/verify/document/verification-document.ts';
import { verifyTables } from '../../src/printed/verify/verify-tables.ts';
import { scoreFiles } from '../../src/score-files.ts';
import { tallyFiles } from '../../src/tally-files.ts';
import { loadedAnalyses } from '../analyses/loaded-analyses.ts';
import { temporaryFile } from '../temporary-file.ts';
import { surveyOf } from './long-survey.ts';

type Documents = Record<(typeof commands)[number], (language: Language) => Document>;
const commands = ['score', 'check', 'audit', 'verify', 'tally', 'codebook show'] as const;

/** Of every command, on tables of which every third mean is misprinted. */
async function documentsOf(scales: number): Promise<Documents> {
  const { codebook, csv } = surveyOf(scales);
  const data = { files: [temporaryFile('answers.csv', csv)], codebook };
  const report = await scoreFiles(data);
  const quality = await checkFiles(data);
  const { tally } = await tallyFiles(data);
  let means = 0;
  const printed = JSON.stringify(templateTables(codebook, report)).replace(
    /("mean":")[^"]*/g,
    (all, name: string) => {
      means += 1;
      return means % 3 === 0 ? `${name}4.99` : all;
    },
  );
  const tables = publishedTables(JSON.parse(printed), 'tables.json');
  const about = { tables, file: 'tables.json', codebook, lineOf: () => null };
  const audit = auditTables(about);
  const verification = await verifyTables({ ...about, report, rescore: null });
  return {
    score: (language) =>
      scoreDocument(loadedAnalyses, report, reportParts, { language, decimals: decimalsFor(2) }),
    check: (language) => checkDocument(quality, language),
    audit: (language) => auditDocument(audit, language),
    verify: (language) => verificationDocument(verification, language, codebook.populations),
    tally: (language) => tallyDocument(tally, codebook, language),
    'codebook show': (language) => codebookDocument(buildCodebookOutline(codebook), language),
  };
}

/** Tests of every command, in both languages and windows of three widths. */
export function fitsWindows(scales: number): void {
  let documents: Promise<Documents> | undefined;
  const cases = commands.flatMap((command) =>
    languages.flatMap((language) => [50, 80, 120].map((width) => ({ command, language, width }))),
  );

  test.each(cases)(
    '$command in $language fits a window of $width columns, and nothing is cut',
    async ({ command, language, width }) => {
      documents ??= documentsOf(scales);
      const document = (await documents)[command](language);
      const shown = renderTerminal(document, { chalk: new Chalk({ level: 0 }), language, width });
      expect(shown.split('\n').filter((line) => cellWidth(line) > width)).toEqual([]);
      const last = shown.slice(shown.lastIndexOf('\n\n')).replace(/\s+/g, ' ');
      const leftOut =
        /^ (?:화면 폭이 좁아 생략한 열|Columns left out for lack of room): (.*)\./.exec(last)?.[1] ?? '';
      const there = lettersOf([shown]);
      const missing = [...lettersOf(textsOf(document, new Set(leftOut.split(', '))))].filter(
        ([letter, times]) => (there.get(letter) ?? 0) < times,
      );
      expect(missing).toEqual([]);
    },
  );
}

/** Every text that must be there: of tables, those of the columns that are not said to be left out. */
function textsOf({ title, blocks }: Document, leftOut: ReadonlySet<string>): string[] {
  return [
    title,
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? [block.caption, ...cellsOf(block, leftOut)]
        : block.kind === 'paragraph'
          ? block.lines
          : [],
    ),
  ];
}

function cellsOf({ columns, rows }: Table, leftOut: ReadonlySet<string>): string[] {
  return columns.flatMap(({ header, kind }, index) => {
    // Marks stand behind the figure of the column before.
    const named = kind === 'mark' ? columns[index - 1]?.header : header;
    if (named !== undefined && leftOut.has(named)) return [];
    const cells = rows.flatMap((row) => row.slice(index, index + 1));
    return cells.flatMap((cell) => (cell.kind === 'text' && cell.repeated ? [] : [cellText(cell)]));
  });
}

/** How often each letter stands there: lines are broken in the middle of texts. */
function lettersOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts)
    for (const letter of text.replace(/\s+/g, '')) times.set(letter, (times.get(letter) ?? 0) + 1);
  return times;
}
