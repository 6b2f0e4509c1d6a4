import type { Check, CheckedFigure } from '../check.ts';
import { movedBy, oneDigitAlternatives, roundingInterval, wholeNumber } from '../rounding-interval.ts';

/** Steps of the last decimal, either way: every near one, then fewer and fewer. */
const steps = [
  ...Array.from({ length: 30 }, (_, step) => step + 1),
  ...Array.from({ length: 24 }, (_, step) => Math.round(30 * 1.15 ** (step + 1))),
];

/** What a figure may have been meant to read: first with one digit or the order of two changed, then nearby and farther away. */
export function* otherReadings<Cell extends CheckedFigure>(
  cell: Cell,
  checks: readonly Check<Cell>[],
): Generator<string> {
  const own = checks.find(({ about: [first], alternatives }) => first === cell && alternatives);
  const given = new Set([cell.plain]);
  const isCount = wholeNumber(cell.plain) !== null;
  const isPeople = cell.subject?.figure === 'n' && cell.subject.of !== 'level';
  const fresh = function* (texts: Iterable<string>) {
    for (const text of texts) {
      if (given.has(text) || (isCount && text.startsWith('-')) || (isPeople && Number(text) < 2)) continue;
      given.add(text);
      yield text;
    }
  };
  if (own?.alternatives) yield* fresh(own.alternatives);
  yield* fresh(oneDigitAlternatives(cell.plain));
  yield* fresh(swapped(cell.plain));
  if (!roundingInterval(cell.plain)) return;
  yield* fresh(steps.flatMap((step) => [-step, step].map((units) => movedBy(cell.plain, units))));
}

function swapped(figure: string): string[] {
  return [...figure].flatMap((digit, at) => {
    const next = /\d/.test(figure[at + 1] ?? '') ? at + 1 : at + 2;
    const other = figure[next];
    if (other === undefined || !/\d/.test(digit) || !/\d/.test(other)) return [];
    return [figure.slice(0, at) + other + figure.slice(at + 1, next) + digit + figure.slice(next + 1)];
  });
}
