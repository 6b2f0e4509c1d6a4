import type { ReadRow, ReadTable } from '../paper-figure.ts';
import { plainText } from './plain-text.ts';
import type { Span } from './sentences.ts';

/** The only table that a sentence cites; null where it cites none, several, or one that is not there. */
export function tableCited<Table extends Pick<ReadTable, 'number'>>(
  sentence: string,
  tables: readonly Table[],
): Table | null {
  const number = numberCited(sentence);
  const found = tables.filter((table) => number !== null && table.number === number);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function numberCited(sentence: string): string | null {
  const cited = [
    ...sentence.matchAll(
      /(?:\btables?|(?<![가-힣])표)\s?([A-Z]?\d+(?:[-.]\d+)*)(\s?[-~,]\s?\d|\s?(?:and|와|과)\s?\d)?/giu,
    ),
  ];
  const numbers = new Set(cited.map(([, number]) => number));
  const [number = null] = numbers;
  return numbers.size === 1 && cited.every(([, , several]) => several === undefined) ? number : null;
}

/** A row or a group of a table where a sentence names it. */
export interface Mention<Named> extends Span {
  readonly named: Named;
}

/** The rows whose label stands in a sentence; a label that stands for several rows names none. */
export function rowsNamed(sentence: string, { rows }: Pick<ReadTable, 'rows'>): readonly Mention<ReadRow>[] {
  const own = rows.filter(({ isBlockHead, figures }) => !isBlockHead && figures.length > 0);
  return mentions(
    sentence,
    own.map((row) => ({ label: row.labels.at(-1) ?? '', named: row })),
  ).filter(({ named }) => own.filter((other) => other.labels.at(-1) === named.labels.at(-1)).length === 1);
}

/** Whether a sentence names all that a row stands under, too. */
export function isNamedWhole(sentence: string, { labels }: ReadRow): boolean {
  return labels.slice(0, -1).every((label) => mentions(sentence, [{ label, named: label }]).length > 0);
}

/** Where names stand in a sentence; within a longer name none does. */
export function mentions<Named>(
  sentence: string,
  names: readonly { readonly label: string; readonly named: Named }[],
): Mention<Named>[] {
  const found = names.flatMap(({ label, named }) =>
    placesOf(plainText(label).text.trim(), sentence).map((span) => ({ ...span, named })),
  );
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
    )
    .sort((one, other) => one.start - other.start);
}

const particles = '은|는|이|가|을|를|의|에|와|과|도|에서|이며|이고|로|으로|인|보다';

function placesOf(label: string, sentence: string): Span[] {
  const name = label.replace(/^\(?\d{1,2}[.)]\s*/u, '');
  if (name.length < 2 || /^[\d\s.]*$/u.test(name)) return [];
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const isKorean = /[가-힣]/u.test(name);
  const after = isKorean
    ? `(?=$|[^\\p{L}\\p{N}]|(?:${particles}){1,2}(?!\\p{L}))`
    : `(?![\\p{L}\\p{N}-]|(?:’s|'s)\\b)(?=$|[^가-힣]|(?:${particles}))`;
  const form = new RegExp(`(?<![\\p{L}\\p{N}-])${quoted}${after}`, isKorean ? 'gu' : 'giu');
  return [...sentence.matchAll(form)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}
