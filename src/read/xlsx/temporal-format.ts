/** What a number means that is shown as a date, as a time of day, or as hours that may go on beyond a day. */
export type Temporal = 'date' | 'time' | 'elapsed';

/**
 * The formats that a file names by number only, those of Korean, Japanese and Chinese Excel included.
 * Source: ECMA-376 part 1, 18.8.30.
 */
export function builtInFormat(id: number): Temporal | null {
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return 'time';
  if (id === 46) return 'elapsed';
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return null;
}

/**
 * Whether a number format shows a moment in time.
 *
 * @param code  such as `yyyy"년" m"월" d"일"` or `[h]:mm`; its first section decides
 */
export function temporalFormat(code: string): Temporal | null {
  const bare = code
    .slice(0, 1000)
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/General|AM\/PM|A\/P|E[+-]/gi, '');
  const [section = ''] = bare.split(';');
  if (/\[(h+|m+|s+)\]/i.test(section)) return 'elapsed';
  const letters = section.replace(/\[[^\]]*\]?/g, '').toLowerCase();
  if (/[yde]|aaa/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : null;
}
