/** Delimited text cell by cell; blank lines are passed over. Broken: a quote stands where none may be, or is not closed. */
export function plainRecords(
  text: string,
  delimiter: string,
): { readonly records: readonly (readonly string[])[]; readonly broken: boolean } {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) return { records, broken: true };
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
      if (at < text.length && !`${delimiter}\r\n`.includes(text[at] ?? '')) return { records, broken: true };
    } else {
      while (at < text.length && !`${delimiter}\r\n`.includes(text[at] ?? '')) {
        if (text[at] === '"') return { records, broken: true };
        cell += text[at];
        at += 1;
      }
    }
    record.push(cell);
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return { records, broken: false };
}
