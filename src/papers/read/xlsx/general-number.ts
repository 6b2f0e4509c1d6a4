import { roundedDigits } from './rounded-digits.ts';

const mostCharacters = 11;

/** A number without a format, as a sheet shows it where there is room: up to eleven characters, the point included. */
export function generalNumber(value: number): string {
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return sign + inPowers(size);
  const places = Math.max(0, mostCharacters - 1 - Math.max(1, Math.floor(Math.log10(size)) + 1));
  const { whole, fraction } = roundedDigits(size, 0, places);
  const decimals = fraction.replace(/0+$/u, '');
  // A small number keeps its first digits, in powers of ten, where decimals would lose them.
  if (size < 1e-4 && Number(`0.${decimals}`) !== size) return sign + inPowers(size);
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

function inPowers(size: number): string {
  const [mantissa = '', power = ''] = size.toExponential(5).split('e');
  const digits = power.replace(/^[+-]/u, '').padStart(2, '0');
  return `${mantissa.replace(/\.?0+$/u, '')}E${power.startsWith('-') ? '-' : '+'}${digits}`;
}
