import { messages } from '../../messages/messages.ts';
import { overlap } from '../../printed/audit/rounding-interval.ts';
import type { PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { type PaperCheck, paperCheck, pRangeOf, rangeOf } from '../rules/kit/check-kit.ts';
import { rowsNamed, tableCited } from './cited-table.ts';
import { descriptivesRepeated, type RepeatedFigure } from './descriptive-against-table.ts';
import { placeInText, type Sentence } from './sentences.ts';
import type { TestStatement } from './statements-of-text.ts';

const compared = ['t', 'f', 'chi_square', 'z', 'h', 'q', 'p'] as const;

/** The same figure in a sentence and in the table that it cites. */
export function textAgainstTable(
  sentences: readonly Sentence[],
  statements: readonly TestStatement[],
  tables: readonly ReadTable[],
): PaperCheck[] {
  return [
    ...sentences.flatMap((sentence) => resultRepeated(sentence, statementsIn(sentence, statements), tables)),
    ...descriptivesRepeated(sentences, tables),
  ].map(repeated);
}

/** The results that stand in a sentence. */
export function statementsIn(
  { paragraph, ...span }: Sentence,
  statements: readonly TestStatement[],
): TestStatement[] {
  const { block, start, end } = placeInText(paragraph, span);
  return statements.filter(({ test }) => {
    const place = Object.values(test)[0]?.place;
    return place?.in === 'text' && place.block === block && start <= place.start && place.start < end;
  });
}

/** Only where the sentence names one table and the label of one of its rows, holds one result, and the row prints that statistic once. */
function resultRepeated(
  { text }: Sentence,
  [statement, ...others]: readonly TestStatement[],
  tables: readonly ReadTable[],
): RepeatedFigure[] {
  const table = statement && others.length === 0 ? tableCited(text, tables) : null;
  const row = table ? rowNamed(text, table) : null;
  if (!table || !row || !statement) return [];
  const statistic = compared.find((name) => name !== 'p' && statement.test[name] !== undefined);
  return statistic === undefined || !onlyOf(row, statistic)
    ? []
    : [statistic, 'p' as const].flatMap((name) => {
        const [own, cell] = [statement.test[name], onlyOf(row, name)];
        return own && cell ? [{ own, cell, table, row: row.labels.at(-1) ?? '' }] : [];
      });
}

/** The only row that a sentence names, where it stands under no other. */
export function rowNamed(sentence: string, table: ReadTable): ReadRow | null {
  const named = new Set(rowsNamed(sentence, table).map((one) => one.named));
  const [row] = named;
  return named.size === 1 && row?.labels.length === 1 ? row : null;
}

/** The only figure of a row with this statistic. */
export function onlyOf({ figures }: ReadRow, statistic: PaperFigure['statistic']): PaperFigure | null {
  const found = figures.filter((figure) => figure.statistic === statistic && figure.plain !== '');
  return found.length === 1 ? (found[0] ?? null) : null;
}

function repeated({ own, cell, table, row }: RepeatedFigure): PaperCheck {
  return paperCheck({
    rule: 'repeated',
    about: [own, cell],
    comparedWith: [],
    holds: ([one = null, other = null]) =>
      one === null || other === null || own.statistic === 'p'
        ? sameP(one, other)
        : isSame(one, other, own.statistic),
    message: messages.paperText.tableSaysOtherwise({
      name: messages.papers.statistics[own.statistic],
      text: own.plain,
      table: table.number ?? '',
      row,
      cell: cell.plain,
    }),
  });
}

function sameP(one: string | null, other: string | null): boolean {
  const [first, second] = [pRangeOf(one), pRangeOf(other)];
  return !first || !second || overlap(first, second);
}

/** Rounded to as many digits they are the same; to fewer, one may be rounded from the other. Which way round a difference is taken does not matter. */
function isSame(one: string, other: string, statistic: PaperFigure['statistic']): boolean {
  const isOfTest = statistic !== 'mean';
  const [first, second] = [one, other].map((text) => (isOfTest ? text.replace('-', '') : text));
  if (first === undefined || second === undefined) return true;
  const decimals = (text: string) => text.split('.')[1]?.length ?? 0;
  const isDescriptive = ['mean', 'sd', 'n', 'percent', 'cronbach_alpha'].includes(statistic);
  if (isDescriptive && decimals(first) === decimals(second)) return Number(first) === Number(second);
  const ranges = [rangeOf(first), rangeOf(second)] as const;
  return !ranges[0] || !ranges[1] || overlap(ranges[0], ranges[1]);
}
