import type { LocalizedText } from '../localized.ts';
import { InvalidValue } from './usage/invalid-value.ts';

/** A number strictly between 0 and 1. */
export function proportion(written: string): number {
  const value = Number(written);
  if (value > 0 && value < 1) return value;
  throw new InvalidValue({
    ko: '0과 1 사이의 수를 지정하십시오(예: 0.95)',
    en: 'it must lie between 0 and 1, such as 0.95',
  });
}

/** A whole number between two ends, both included. */
export function wholeNumber(least: number, most: number): (written: string) => number {
  return (written) => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= least && value <= most) return value;
    throw new InvalidValue({
      ko: `${least}~${most}의 정수를 지정하십시오`,
      en: `it must be a whole number from ${least} to ${most}`,
    });
  };
}

/** The name of a file or folder to write: an empty one is mostly a variable of the shell that is not set. */
export function fileName(written: string): string {
  if (written !== '') return written;
  throw new InvalidValue({ ko: '파일 이름을 지정하십시오', en: 'it must be the name of a file' });
}

/** What to write where one of these names is needed. */
export const oneOf = (names: readonly string[]): LocalizedText => ({
  ko: `다음 중 하나를 지정하십시오: ${names.join(', ')}`,
  en: `it must be one of ${names.join(', ')}`,
});
