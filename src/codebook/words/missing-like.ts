import { compareDecimals, type Decimal, decimalOf } from './decimal.ts';

/** 7, 8 and 9 repeated, with or without a sign, and −1: what questionnaires write for "no answer". */
const codeLike = /^(-?(7+|8+|9+)|-1)$/;
const oldest = decimalOf('120');
const nothing = decimalOf('0');

/** Whether a number can be no one's age in years. */
export function isImpossibleAge(number: Decimal): boolean {
  return (
    nothing !== null &&
    oldest !== null &&
    (compareDecimals(number, nothing) < 0 || compareDecimals(number, oldest) > 0)
  );
}

/**
 * Those of a column's numbers that may mean "no answer": of ages what no one can be; of others codes such as 999 or −9 that lie
 * farther from the rest than the rest is wide.
 *
 * @param numbers  different ones
 */
export function missingLike(numbers: readonly Decimal[], areAges: boolean): Decimal[] {
  if (areAges) return numbers.filter(isImpossibleAge);
  const rest = numbers.filter(({ text }) => !codeLike.test(text) && !text.startsWith('-')).map(near);
  // Where nothing else stands there, or negative numbers do, the codes are as good as others.
  if (rest.length < 2 || numbers.some(({ text }) => text.startsWith('-') && !codeLike.test(text))) return [];
  const least = Math.min(...rest);
  const most = Math.max(...rest);
  const width = Math.max(most - least, 1);
  return numbers.filter((number) => {
    const value = near(number);
    return codeLike.test(number.text) && (value > most + width || value < Math.min(0, least));
  });
}

/** Near enough to tell what is far. */
const near = ({ text }: Decimal) => Number(text);
