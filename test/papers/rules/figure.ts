import type { PaperFigure } from '../../../src/papers/paper-figure.ts';
import type { Statistic } from '../../../src/papers/statistic.ts';

/** Figures by statistic, a cell each. */
export function figures<Name extends Statistic>(
  texts: Readonly<Record<Name, string>>,
): Record<Name, PaperFigure>;
export function figures(texts: Readonly<Record<string, string>>): Record<string, PaperFigure> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, plain]) => [name, figure(name as Statistic, plain)]),
  );
}

export function figure(statistic: Statistic, plain: string): PaperFigure {
  return {
    statistic,
    plain,
    printed: plain,
    place: { in: 'table', block: 0, row: 0, column: 0, part: 0, lastRow: 0 },
    measure: null,
    group: null,
  };
}

/** The same figures, that at a place with another digit. */
export function planted(plain: string, at: number, by: number): string {
  const places = [...plain].flatMap((digit, index) => (/\d/.test(digit) ? [index] : []));
  const place = places[at % Math.max(1, places.length)] ?? 0;
  const digit = (Number(plain[place]) + 1 + (by % 9)) % 10;
  return plain.slice(0, place) + digit + plain.slice(place + 1);
}
