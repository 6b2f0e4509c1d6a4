import { isFigureText } from './figure-lines.ts';
import { type Chunk, textOf } from './words.ts';

/** Whether figures stand behind the first text of a line. */
const hasFigures = (line: readonly Chunk[]) =>
  line.some(({ words }, at) => (at > 0 || line.length === 1) && isFigureText(textOf(words)));

/**
 * Which lines of a band are one row: lines of a label that go on stand nearer than rows do, begin further in or in the middle of a
 * sentence.
 *
 * @param isOneRow  whether lines are drawn between all rows, so that the band is a single one
 */
export function rowsOfLines(lines: readonly (readonly Chunk[])[], isOneRow: boolean): (readonly Chunk[])[][] {
  const figured = lines.map(hasFigures);
  if (isOneRow && figured.filter(Boolean).length <= 1) return lines.length === 0 ? [] : [[...lines]];
  const pitch = pitchOf(lines, figured);
  const rows: (readonly Chunk[])[][] = [];
  let waiting: (readonly Chunk[])[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const below = lines[at + 1];
    const gapAbove = above ? yOf(line) - yOf(above) : Number.POSITIVE_INFINITY;
    const gapBelow = below ? yOf(below) - yOf(line) : Number.POSITIVE_INFINITY;
    const isPart = !figured[at] && line.length === 1;
    const last = rows.at(-1);
    const isTight = (gap: number) => pitch !== null && gap < 0.87 * pitch;
    if (
      isPart &&
      last &&
      waiting.length === 0 &&
      gapAbove <= gapBelow &&
      (isTight(gapAbove) || goesOn(last, line, below))
    )
      last.push(line);
    else if (isPart && isTight(gapBelow) && below) waiting.push(line);
    else {
      rows.push([...waiting, line]);
      waiting = [];
    }
  }
  if (waiting.length > 0) rows.push(waiting);
  return rows;
}

const yOf = (line: readonly Chunk[]) => line[0]?.y ?? 0;

/** The usual distance of rows with figures that stand right below each other; null where there are none. */
function pitchOf(lines: readonly (readonly Chunk[])[], figured: readonly boolean[]): number | null {
  const gaps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above && figured[at] && figured[at - 1] ? [yOf(line) - yOf(above)] : [];
  });
  return gaps.sort((one, other) => one - other)[gaps.length >> 1] ?? null;
}

/** Whether a text alone in its line goes on the label above it, in the same column. */
function goesOn(
  row: readonly (readonly Chunk[])[],
  line: readonly Chunk[],
  below: readonly Chunk[] | undefined,
): boolean {
  const [label] = row[0] ?? [];
  const [part] = line;
  const next = row[0]?.[1];
  // What stands over other columns, too, is a line of its own.
  if (!label || !part || !next || part.x1 > next.x0) return false;
  const text = textOf(part.words);
  const isFurtherIn =
    part.x0 > label.x0 + 0.4 * part.size && (below?.[0]?.x0 ?? 0) < part.x0 - 0.4 * part.size;
  const isMiddle = /^[a-z)\]]/u.test(text) && part.x0 > label.x0 - 1;
  const isOpen = textOf(label.words).split('(').length > textOf(label.words).split(')').length;
  return isFurtherIn || isMiddle || isOpen;
}
