const mostWords = 160;

/**
 * What a database said, fit to be quoted in a message: its first line, cut, without control characters and without
 * the credentials of an address.
 */
export function engineWords(text: string): string {
  const line = text.trim().split(/[\r\n]/, 1)[0] ?? '';
  const safe = line.replace(/\p{Cc}/gu, '\ufffd').replace(/:\/\/[^\s/@]*@/g, '://');
  const characters = [...safe.slice(0, 2 * mostWords + 2)];
  return characters.length > mostWords ? `${characters.slice(0, mostWords).join('')}…` : safe;
}

/** A list of names for a message, cut where no one reads on. */
export function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ');
}
