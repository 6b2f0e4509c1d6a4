import { withoutMarks } from '../words/without-marks.ts';

/** What a long label says of its own question: the row of `Question [Row]` and of `Question - Row`. */
export function shortLabel(label: string): string {
  const text = withoutMarks(label.trim());
  return /\[([^[\]]+)\]$/.exec(text)?.[1] ?? /[?？.:]\s* - ([^-]+)$/.exec(text)?.[1] ?? text;
}
