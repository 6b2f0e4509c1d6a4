import type { LocalizedText } from '../../localized.ts';
import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { mayBeAge } from '../words/age-name.ts';
import { compareDecimals, type Decimal } from '../words/decimal.ts';
import { isImpossibleAge, missingLike } from '../words/missing-like.ts';
import { writtenNumber } from '../words/written-number.ts';
import { leavesOpen } from './answers/no-answer.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import type { BandProposal, NumbersProposal } from './proposal.ts';

/** So many cells make a column of numbers, and so large a part of those that say something. */
const fewestNumbers = 5;
const shareOfNumbers = 0.9;
/** Ages of children would be codes; ages that are few are levels as good as bands. */
const leastOldest = 10;
/** A decade with a smaller part of the people is no band of its own at either end. */
const leastOfBand = 0.05;
/** An age that may be a code instead, where several people have it and so many years lie below it. */
const ageLikeCode = 99;
const yearsBelowCode = 5;
/** Numbers of more digits are codes, dates or telephone numbers. */
const mostDigits = 6;
const unitBehind = /^[+-]?[\d.,]+ ?(\p{L}[\p{L}/²³]{0,9}|%)$/u;

interface Found {
  readonly numbers: readonly { readonly number: Decimal; readonly people: number }[];
  readonly unit: string | null;
  /** Cells that are no number. */
  readonly others: number;
}

const holdsAges = ({ name, label }: ColumnProfile) => mayBeAge(name) || (label !== null && mayBeAge(label));

/** The column as one of numbers; null where it holds others, codes, or the same number everywhere. */
export function proposeNumbers(column: ColumnProfile): NumbersProposal | null {
  const found = numbersIn(column);
  const people = found.numbers.reduce((sum, one) => sum + one.people, 0);
  const isSparse = people < fewestNumbers || people < shareOfNumbers * (people + found.others);
  if (isSparse || column.valueLabels.size > 0 || column.beyond > 0) return null;
  const different = distinct(found.numbers.map(({ number }) => number));
  if (different.length < 2 || different.some(({ text }) => text.replace(/[-.]/g, '').length > mostDigits))
    return null;
  const areAges = holdsAges(column) && found.numbers.some(({ number }) => !isImpossibleAge(number));
  const missing = missingLike(different, areAges);
  const kept = found.numbers.filter(({ number }) => !missing.some(({ text }) => text === number.text));
  const years = kept.map(({ number }) => Number(number.text));
  if (kept.length < 2) return null;
  const [least = 0, most = 0] = [Math.min(...years), Math.max(...years)];
  const bands = areAges && most >= leastOldest ? decades(kept) : [];
  return {
    column: column.name,
    unit: found.unit,
    missing: missing.map(({ text }) => Number(text)),
    bands,
    confirm: question({
      least,
      most,
      others: found.others,
      banded: bands.length > 0,
      areYears: areYears(years),
      missing: missing.length,
      peopleOfCode: areAges ? peopleOfCode(kept) : 0,
    }),
  };
}

/** Whether a column of ages is one of numbers rather than of codes for age groups. */
export function areAgesInYears(column: ColumnProfile): boolean {
  const proposal = holdsAges(column) ? proposeNumbers(column) : null;
  return proposal !== null && proposal.bands.length > 0 && column.values.size >= leastOldest;
}

function numbersIn({ values, furtherNumbers }: ColumnProfile): Found {
  const cells = [...values, ...furtherNumbers].filter(([cell]) => !leavesOpen(cell));
  const unit = unitIn(cells);
  const numbers: { number: Decimal; people: number }[] = [];
  let others = 0;
  for (const [cell, people] of cells) {
    const written = writtenNumber(cell, unit === null ? [] : [unit]);
    if (written) numbers.push({ number: written.number, people });
    else others += people;
  }
  return { numbers, others, unit };
}

/** What stands behind the number in most cells, besides years of age: an age group such as `30대` in a few is no unit. */
function unitIn(cells: readonly (readonly [cell: string, people: number])[]): string | null {
  const units = new Map<string, number>();
  let all = 0;
  for (const [cell, people] of cells) {
    all += people;
    const unit = writtenNumber(cell) ? undefined : unitBehind.exec(cell)?.[1];
    if (unit !== undefined) units.set(unit, (units.get(unit) ?? 0) + people);
  }
  return [...units].find(([unit, people]) => unit !== '대' && 2 * people > all)?.[0] ?? null;
}

function distinct(numbers: readonly Decimal[]): Decimal[] {
  return [...new Map(numbers.map((number) => [number.text, number])).values()].sort(compareDecimals);
}

/** Bands of ten years, the first and the last one open, so that each has people enough to tell about. */
function decades(numbers: Found['numbers']): BandProposal[] {
  const people = new Map<number, number>();
  for (const { number, people: n } of numbers) {
    const decade = Math.floor(Number(number.text) / 10) * 10;
    people.set(decade, (people.get(decade) ?? 0) + n);
  }
  const total = [...people.values()].reduce((sum, n) => sum + n, 0);
  const enough = [...people].filter(([, n]) => n >= leastOfBand * total).map(([decade]) => decade);
  const [first, last] = [Math.min(...enough), Math.max(...enough)];
  if (first === last) return [];
  return Array.from({ length: (last - first) / 10 + 1 }, (_, at) => {
    const from = first + 10 * at;
    // Younger people than there are now would be in no band, and said so.
    const open = from === first && [...people.keys()].some((decade) => decade < first);
    const label =
      from === last
        ? messages.draft.decadeAndOver({ from })
        : open
          ? messages.draft.decadeAndUnder({ from })
          : messages.draft.decade({ from });
    return { from: open ? null : from, below: open ? from + 10 : null, label };
  });
}

/** How many people are 99, where that seems to be no age. */
function peopleOfCode(numbers: Found['numbers']): number {
  const of = (isMeant: (age: number) => boolean) =>
    numbers.reduce((sum, { number, people }) => sum + (isMeant(Number(number.text)) ? people : 0), 0);
  const people = of((age) => age === ageLikeCode);
  const isAlone = of((age) => age > ageLikeCode - yearsBelowCode) === people;
  return people > 1 && isAlone ? people : 0;
}

const areYears = (numbers: readonly number[]) =>
  numbers.every((number) => Number.isInteger(number) && number >= 1900 && number <= 2100);

function question(found: {
  readonly least: number;
  readonly most: number;
  readonly others: number;
  readonly banded: boolean;
  readonly areYears: boolean;
  readonly missing: number;
  readonly peopleOfCode: number;
}): LocalizedText {
  const { least, most, others, peopleOfCode: people } = found;
  const range = { least, most };
  return messages.draft.numbersFound({
    what: found.banded
      ? messages.draft.bandsOfAges(range)
      : found.areYears
        ? messages.draft.yearsNotAges(range)
        : messages.draft.numbersAlone(range),
    missing: found.missing > 0 ? messages.draft.numbersMissing : localize(''),
    code: people > 0 ? messages.draft.ageOrCode({ people, age: ageLikeCode }) : localize(''),
    others: others > 0 ? messages.draft.cellsNoNumbers({ others }) : localize(''),
  });
}
