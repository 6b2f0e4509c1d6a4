/** What a long label says of its own question: the row of `Question [Row]` and of `Question - Row`. */
export function shortLabel(label: string): string {
  const text = label.trim();
  return /\[([^[\]]+)\]$/.exec(text)?.[1] ?? /[?？.:]\s* - ([^-]+)$/.exec(text)?.[1] ?? text;
}
