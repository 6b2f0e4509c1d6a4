/**
 * A number by a format with powers of ten, such as `0.00E+00`.
 *
 * @param value  0 or more
 */
export function scientificNumber(value: number, format: string): string {
  const [mantissa = '', power = ''] = format.split(/[eE][+-]/u);
  const places = (/\.([0#?]*)/u.exec(mantissa)?.[1] ?? '').length;
  const [digits = '', exponent = '0'] = value.toExponential(places).split('e');
  const size = exponent.replace(/^[+-]/u, '').padStart(power.replace(/[^0]/gu, '').length, '0');
  const sign = exponent.startsWith('-') ? '-' : format.includes('+') ? '+' : '';
  return `${digits}E${sign}${size}`;
}
