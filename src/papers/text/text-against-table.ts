import { messages } from '../../messages/messages.ts';
import { overlap } from '../../printed/audit/rounding-interval.ts';
import type { Paper } from '../paper.ts';
import type { PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { type PaperCheck, paperCheck, pRangeOf, rangeOf } from '../rules/kit/check-kit.ts';
import { plainText } from './plain-text.ts';
import { sentenceAround, type TestStatement } from './statements-of-text.ts';

const compared = ['t', 'f', 'chi_square', 'z', 'h', 'q', 'p'] as const;

/**
 * The same figure in a sentence and in the table that it cites: only where the sentence names one table and the label of one
 * of its rows, holds one result, and the row prints that statistic once.
 */
export function textAgainstTable(
  { blocks }: Pick<Paper, 'blocks'>,
  statements: readonly TestStatement[],
  tables: readonly ReadTable[],
): PaperCheck[] {
  const placed = statements.flatMap((statement) => {
    const figure = Object.values(statement.test)[0];
    if (figure?.place.in !== 'text') return [];
    const block = blocks[figure.place.block];
    if (block?.kind !== 'paragraph') return [];
    const plain = plainText(block.text);
    const { start, end } = figure.place;
    const at = { start: plain.at.indexOf(start), end: plain.at.indexOf(end) };
    return [{ statement, block: figure.place.block, sentence: sentenceAround(plain, at) }];
  });
  return placed.flatMap(({ statement, block, sentence }) => {
    const isAlone = placed.filter((one) => one.block === block && one.sentence === sentence).length === 1;
    const table = isAlone ? tableCited(sentence, tables) : null;
    const row = table ? rowNamed(sentence, table) : null;
    if (!table || !row) return [];
    const statistic = compared.find((name) => name !== 'p' && statement.test[name] !== undefined);
    return statistic === undefined || !onlyOf(row, statistic)
      ? []
      : [statistic, 'p' as const].flatMap((name) => {
          const [own, cell] = [statement.test[name], onlyOf(row, name)];
          return own && cell ? [repeated(own, cell, { table, row })] : [];
        });
  });
}

/** The only table that the sentence cites. */
function tableCited(sentence: string, tables: readonly ReadTable[]): ReadTable | null {
  const cited = [
    ...sentence.matchAll(
      /(?:\btables?|(?<![가-힣])표)\s?([A-Z]?\d+(?:[-.]\d+)*)(\s?[-~,]\s?\d|\s?(?:and|와|과)\s?\d)?/giu,
    ),
  ];
  const numbers = new Set(cited.map(([, number]) => number));
  const [number] = numbers;
  if (numbers.size !== 1 || cited.some(([, , several]) => several !== undefined)) return null;
  const found = tables.filter((table) => table.number !== null && table.number === number);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The only row whose label stands in the sentence, and in the table once. */
function rowNamed(sentence: string, { rows }: ReadTable): ReadRow | null {
  const labelOf = (row: ReadRow) => plainText(row.labels.at(-1) ?? '').text.trim();
  const named = rows.filter((row) => stands(labelOf(row), sentence));
  const [row] = named;
  return named.length === 1 && row && row.labels.length === 1 && !row.isBlockHead ? row : null;
}

function stands(label: string, sentence: string): boolean {
  if (label.length < 2 || /^[\d\s.]*$/u.test(label)) return false;
  const quoted = label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const isKorean = /[가-힣]/u.test(label);
  const after = isKorean
    ? '(?=$|[^\\p{L}\\p{N}]|은|는|이|가|을|를|의|에|와|과|도|에서)'
    : '(?![\\p{L}\\p{N}-])';
  return new RegExp(`(?<![\\p{L}\\p{N}-])${quoted}${after}`, isKorean ? 'u' : 'iu').test(sentence);
}

function onlyOf({ figures }: ReadRow, statistic: PaperFigure['statistic']): PaperFigure | null {
  const found = figures.filter((figure) => figure.statistic === statistic && figure.plain !== '');
  return found.length === 1 ? (found[0] ?? null) : null;
}

function repeated(
  own: PaperFigure,
  cell: PaperFigure,
  { table, row }: { readonly table: ReadTable; readonly row: ReadRow },
): PaperCheck {
  return paperCheck({
    rule: 'repeated',
    about: [own, cell],
    comparedWith: [],
    holds: ([one, other]) => {
      const read =
        own.statistic === 'p'
          ? pRangeOf
          : (text: string | null | undefined) => rangeOf(text?.replace('-', ''));
      const [first, second] = [read(one), read(other)];
      return !first || !second || overlap(first, second);
    },
    message: messages.paperText.tableSaysOtherwise({
      name: messages.papers.statistics[own.statistic],
      text: own.plain,
      table: table.number ?? '',
      row: row.labels.at(-1) ?? '',
      cell: cell.plain,
    }),
  });
}
