import type { PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { isNamedWhole, type Mention, mentions, rowsNamed, tableCited } from './cited-table.ts';
import { type DescriptiveStatistic, figuresInSentence, type SentenceFigure } from './figures-in-sentence.ts';
import { placeInText, type Sentence, type Span } from './sentences.ts';

/** A figure of a sentence, and the cell of the table that prints the same one. */
export interface RepeatedFigure {
  readonly own: PaperFigure;
  readonly cell: PaperFigure;
  readonly table: ReadTable;
  readonly row: string;
}

const statistics: readonly DescriptiveStatistic[] = ['mean', 'sd', 'n', 'percent', 'cronbach_alpha'];

/** Words by which the figures of a sentence may be those of fewer people, of others, or of several at a time. */
const ofOthers =
  /\bet al\b|\((?:19|20)\d\d\)|respectively|\b(?:among|only|those|subgroups?|subset|previous|prior|earlier|other stud|norms?|total of|ranged?|difference in)\b|각각|중에서|하위\s?집단|선행|기존|이전|연구에서|범위|[가-힣]만\s|사이/iu;

/**
 * M, SD, n, percent and alpha of a sentence that cites one table, against the cells that print the same: only where each figure stands
 * behind the name of its row, or of its group in the one row that the sentence names, and nothing else is said of whose they are.
 */
export function descriptivesRepeated(
  sentences: readonly Sentence[],
  tables: readonly ReadTable[],
): RepeatedFigure[] {
  return sentences.flatMap((sentence) => {
    const table = tableCited(sentence.text, tables);
    if (!table || ofOthers.test(sentence.text)) return [];
    const found = figuresInSentence(sentence.text);
    return statistics.flatMap((statistic) => {
      const figures = found.filter((one) => one.statistic === statistic);
      return assigned({ text: sentence.text, found }, figures, table).map(({ figure, cell, row }) => ({
        own: ofSentence(figure, sentence),
        cell,
        table,
        row,
      }));
    });
  });
}

interface Assigned {
  readonly figure: SentenceFigure;
  readonly cell: PaperFigure;
  readonly row: string;
}

/** A sentence and all figures that it names. */
interface ReadSentence {
  readonly text: string;
  readonly found: readonly SentenceFigure[];
}

function assigned(sentence: ReadSentence, figures: readonly SentenceFigure[], table: ReadTable): Assigned[] {
  const { text } = sentence;
  const [first] = figures;
  if (!first) return [];
  const rows = rowsNamed(text, table).filter(({ named }) => isShare(first) || isNamedWhole(text, named));
  const [only, ...further] = new Set(rows.map(({ named }) => named));
  if (!only) return [];
  const groups = groupsNamed(text, table);
  if (further.length > 0) {
    return groups.length > 0
      ? []
      : inTurn(rows, figures, sentence, (row) => cellOf(row, first.statistic, null));
  }
  const group = cellsOf(only, first.statistic).length > 1 ? groups : [];
  if (group.length > 0) {
    return inTurn(group, figures, sentence, (name) => cellOf(only, first.statistic, name), only);
  }
  const cell = cellOf(only, first.statistic, null);
  const isOfGroup = groups.some(({ named }) => named !== cell?.group);
  const isPlaced = figures.length === 1 && rows.some((row) => isBehind(row, first, sentence));
  return cell && isPlaced && !isOfGroup ? [{ figure: first, cell, row: labelOf(only) }] : [];
}

/** Names and figures one after the other, each name once: each figure is of the name before it. */
function inTurn<Named>(
  names: readonly Mention<Named>[],
  figures: readonly SentenceFigure[],
  sentence: ReadSentence,
  cellNamed: (named: Named) => PaperFigure | null,
  row?: ReadRow,
): Assigned[] {
  const isInTurn =
    names.length === figures.length &&
    new Set(names.map(({ named }) => named)).size === names.length &&
    names.every(({ end }, at) => {
      const [own, next] = [figures[at], names[at + 1]];
      return own !== undefined && end <= own.start && (next === undefined || own.end <= next.start);
    });
  if (!isInTurn) return [];
  return names.flatMap((name, at) => {
    const [figure, cell] = [figures[at], cellNamed(name.named)];
    if (!figure || !cell || !isBehind(name, figure, sentence)) return [];
    return [{ figure, cell, row: row ? labelOf(row) : sentence.text.slice(name.start, name.end) }];
  });
}

const isShare = ({ statistic }: SentenceFigure) => statistic === 'n' || statistic === 'percent';

/**
 * Whether a figure stands right behind whose it is, other figures aside: "여성이 60명(50.0%)으로", "trust had a mean of 4.30", "the pilot
 * group (M = 4.30, SD = 0.51)". Of a share nothing may follow that says of what else it is one.
 */
function isBehind({ end }: Mention<unknown>, figure: SentenceFigure, { text, found }: ReadSentence): boolean {
  const start = Math.min(figure.start, figure.shown.start);
  const between = found
    .toReversed()
    .reduce(
      (rest, { shown }) =>
        end <= shown.start && shown.end <= start
          ? rest.slice(0, shown.start - end) + rest.slice(shown.end - end)
          : rest,
      text.slice(end, start),
    );
  const after = text.slice(Math.max(figure.end, figure.shown.end));
  return nothingElse.test(between) && (!isShare(figure) || nothingBehind.test(after));
}

const nothingElse =
  /^(?:(?:은|는|이|가|의|에서|에서는|도|집단|그룹|지역|영역|항목|요인|응답자|이용자|점수|값|가장|높은|낮은|명)|(?:groups?|sites?|samples?|conditions?|users|people|respondents|participants|had|has|have|was|were|is|are|with|an?|the|scored|rated|at|highest|lowest|scores?|on average|and)(?![a-z])|점|[\s(),;:%]|(?<![\d,])\d+(?:,\d{3})*(?=\s?(?:명|people|respondents|participants)|[\s(;]|,\s))*$/u;
const nothingBehind =
  /^\s?(?:명|%|percent|퍼센트)?\s?(?:$|[),;(]|\.(?!\d)|이며|이고|이었|였|으로|로\s|를 차지|을 차지)/iu;

/** Groups of the columns; a group that is named like a row is not told from it. */
function groupsNamed(text: string, { rows }: ReadTable): readonly Mention<string>[] {
  const names = new Set(rows.flatMap(({ figures }) => figures.flatMap(({ group }) => group ?? [])));
  return mentions(
    text,
    [...names].map((label) => ({ label, named: label })),
  );
}

const labelOf = ({ labels }: ReadRow) => labels.at(-1) ?? '';

function cellsOf({ figures }: ReadRow, statistic: DescriptiveStatistic): readonly PaperFigure[] {
  return figures.filter((one) => one.statistic === statistic && one.plain !== '');
}

/** The only cell of a row with this statistic, of a group where one is named. */
function cellOf(row: ReadRow, statistic: DescriptiveStatistic, group: string | null): PaperFigure | null {
  const own = cellsOf(row, statistic).filter((one) => group === null || one.group === group);
  return own.length === 1 ? (own[0] ?? null) : null;
}

function ofSentence(
  { statistic, plain, start, end, shown }: SentenceFigure,
  { paragraph, ...sentence }: Sentence,
): PaperFigure {
  const placed = (span: Span) =>
    placeInText(paragraph, { start: sentence.start + span.start, end: sentence.start + span.end });
  const whole = placed(shown);
  return {
    statistic,
    plain,
    printed: paragraph.printed.slice(whole.start, whole.end),
    place: placed({ start, end }),
    measure: null,
    group: null,
  };
}
