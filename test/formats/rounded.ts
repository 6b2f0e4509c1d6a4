/** A decimal as ICU rounds it, half away from zero; a zero has no sign. */
export function rounded(value: number, decimals: number): string {
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    useGrouping: false,
    signDisplay: 'negative',
  });
  // As a text it is taken for the decimal that it names, not for the double nearest to that.
  return Reflect.apply(format.format, format, [String(value)]);
}

/** What a reader sees of a figure. */
export function shownFigure(value: number | null, decimals: number): string {
  return value === null ? '–' : rounded(value, decimals);
}

/** The same of a probability, as papers print them. */
export function shownProbability(value: number | null, decimals: number): string {
  if (value === null) return '–';
  return value < Number(`1e-${decimals}`)
    ? `<${rounded(Number(`1e-${decimals}`), decimals).slice(1)}`
    : rounded(value, decimals).replace(/^0/, '');
}
