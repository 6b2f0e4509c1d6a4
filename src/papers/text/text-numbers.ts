/** A number of running text: with a sign apart from it, thousands, a decimal point or comma. */
export const numberForm = '[+-]?\\s?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d*[.,]\\d+|\\d+)';

/** How the figures of one result write decimals; null where they do not agree. */
export function decimalMarkIn(texts: readonly string[]): 'point' | 'comma' | 'none' | null {
  const isPoint = texts.some((text) => text.includes('.'));
  const isComma = texts.some((text) => /^\D*(?:0?,\d+|\d+,(?:\d{1,2}|\d{4,}))$/u.test(text.trim()));
  if (isPoint && isComma) return null;
  if (isPoint) return 'point';
  return isComma ? 'comma' : 'none';
}

/** In plain form; null for what may be one number or another ("1,234" where nothing tells the mark). */
export function plainNumber(text: string, mark: 'point' | 'comma' | 'none' | null): string | null {
  const [, sign = '', digits = ''] = /^([+-]?)\s?(.*)$/u.exec(text.trim()) ?? [];
  if (mark === null || (mark === 'none' && digits.includes(','))) return null;
  const plain = mark === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return /^\d*\.?\d+$/u.test(plain) ? (sign === '-' ? '-' : '') + plain : null;
}
