import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { Band } from '../codebook.ts';
import type { WrittenBands } from '../schema/codebook-schema.ts';
import { compareDecimals, type Decimal, decimalOf } from '../words/decimal.ts';
import type { CodebookFaults } from './codebook-faults.ts';

/** One level of a column of numbers. */
export interface NamedBand {
  readonly id: string;
  readonly label: LocalizedText;
  readonly band: Band;
}

interface Ends {
  readonly from: Decimal | null;
  readonly below: Decimal | null;
}

/**
 * Bands with both ends: one that is left out is where the neighbour ends or begins; before the first and behind the last it is
 * open.
 *
 * Faults: bands without a number in them, that overlap or do not ascend, and names that are used twice.
 */
export function resolveBands(written: WrittenBands, path: string, faults: CodebookFaults): NamedBand[] {
  const bands = written.map((band) => (typeof band === 'number' ? { from: band } : band));
  const starts = bands.map(({ from }) => exact(from));
  const stops = bands.map(({ below }) => exact(below));
  const ends = bands.map(
    (_, index): Ends => ({
      from: starts[index] ?? (index === 0 ? null : (stops[index - 1] ?? null)),
      below: stops[index] ?? starts[index + 1] ?? null,
    }),
  );
  for (const [index, { from, below }] of ends.entries()) {
    const before = index === 0 ? null : (ends[index - 1]?.below ?? null);
    if (from === null && (below === null || index > 0)) {
      faults.add(`${path}[${index}]`, messages.numbers.bandWithoutEnds, messages.numbers.bandWithoutEndsHint);
    } else if (from && below && compareDecimals(from, below) >= 0) {
      const range = { from: from.text, below: below.text };
      faults.add(`${path}[${index}]`, messages.numbers.bandEmpty(range), messages.numbers.bandEmptyHint);
    } else if (index > 0 && from && (before === null || compareDecimals(from, before) < 0)) {
      const overlap = { from: from.text, before: before?.text ?? '∞' };
      faults.add(
        `${path}[${index}]`,
        messages.numbers.bandsOverlap(overlap),
        messages.numbers.bandsOverlapHint,
      );
    }
  }
  const named = bands.map(({ id, label }, index) => {
    const { from = null, below = null } = ends[index] ?? {};
    return {
      id: id ?? nameOf(from, below),
      label: label === undefined ? labelOf(from, below) : localize(label),
      band: { from: from?.text ?? null, below: below?.text ?? null },
    };
  });
  faults.addRepeats(
    path,
    named.map(({ id }) => id),
  );
  return named;
}

/** Where two bands leave numbers between them that are in none, ascending. */
export function gapsBetween(bands: readonly Band[]): { readonly from: string; readonly below: string }[] {
  return bands.flatMap(({ below }, index) => {
    const from = bands[index + 1]?.from ?? null;
    return below === null || from === null || below === from ? [] : [{ from: below, below: from }];
  });
}

function exact(written: number | undefined): Decimal | null {
  return written === undefined ? null : decimalOf(String(written));
}

/** The last whole number of a band whose ends are whole; null where the ends are not. */
function lastWhole(from: Decimal, below: Decimal): bigint | null {
  return from.decimals === 0 && below.decimals === 0 ? below.units - 1n : null;
}

function nameOf(from: Decimal | null, below: Decimal | null): string {
  if (from === null) return `<${below?.text ?? ''}`;
  if (below === null) return `${from.text}+`;
  const last = lastWhole(from, below);
  if (last === null) return `${from.text}-<${below.text}`;
  return last === from.units ? from.text : `${from.text}-${last}`;
}

function labelOf(from: Decimal | null, below: Decimal | null): LocalizedText {
  if (from === null) return messages.numbers.under({ below: below?.text ?? '' });
  if (below === null) return messages.numbers.andOver({ from: from.text });
  const last = lastWhole(from, below);
  if (last === null) return messages.numbers.between({ from: from.text, below: below.text });
  return last === from.units
    ? localize(from.text)
    : messages.numbers.wholeRange({ from: from.text, last: String(last) });
}
