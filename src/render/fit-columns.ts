import { cellWidth } from './cell-width.ts';

/** One column of a table as it is to be drawn: the header, then the cells below. */
export interface Line {
  readonly align: 'left' | 'right';
  readonly leaveOut: 'spare' | 'last' | undefined;
  /** Whether it stays beside the column before it where a table is cut into parts. */
  readonly joined: boolean;
  readonly cells: readonly string[];
  readonly width: number;
  /** What wrapping at spaces can bring the width to. */
  readonly least: number;
}

/** The narrowest that wrapping makes a column of texts. */
const narrowest = 12;
/** The narrowest where words have to be broken. */
const narrowestBroken = 6;
const gap = 2;

export function lineOf(
  cells: readonly string[],
  { align, leaveOut, joined = false }: Pick<Line, 'align'> & Partial<Pick<Line, 'leaveOut' | 'joined'>>,
): Line {
  const width = Math.max(...cells.map(cellWidth));
  const least = align === 'left' ? Math.min(width, Math.max(narrowest, ...cells.map(unbreakable))) : width;
  return { align, leaveOut, joined, cells, width, least };
}

/**
 * The parts that a table is drawn in, mostly one. To fit, columns are left out, the texts are wrapped, then the headers of
 * figures, then the figures are shared out among several parts, each with all texts; figures are never cut.
 */
export function fitColumns(lines: readonly Line[], available: number): readonly (readonly Line[])[] {
  const kept = withoutSpare(lines, available);
  const headersWrapped = kept.map(withWrappedHeader);
  for (const fitting of [kept, headersWrapped]) {
    if (leastWidth(fitting) <= available) return [narrowed(fitting, tableWidth(fitting) - available)];
  }
  return partsOf(headersWrapped, available).map((part) => {
    const broken = leastWidth(part) <= available ? part : part.map(breakable);
    return narrowed(broken, tableWidth(broken) - available);
  });
}

/** Two spaces stand between columns. */
const tableWidth = (lines: readonly Line[]) => lines.reduce((sum, { width }) => sum + width + gap, -gap);

const leastWidth = (lines: readonly Line[]) => lines.reduce((sum, { least }) => sum + least + gap, -gap);

/** Leaves columns out until the table fits, the rightmost first. */
function withoutSpare(lines: readonly Line[], available: number): readonly Line[] {
  if (tableWidth(lines) <= available) return lines;
  const leaveOut = leastWidth(lines) > available ? ['spare', 'last'] : ['spare'];
  const out = lines.findLastIndex((line) => line.leaveOut !== undefined && leaveOut.includes(line.leaveOut));
  return out === -1 ? lines : withoutSpare(lines.toSpliced(out, 1), available);
}

function withWrappedHeader(line: Line): Line {
  if (line.align === 'left') return line;
  const [header = '', ...figures] = line.cells;
  const width = Math.max(unbreakable(header), ...figures.map(cellWidth));
  return { ...line, width, least: width };
}

/** A column in which words and headers are broken where they must. */
function breakable(line: Line): Line {
  const figures = line.align === 'left' ? [] : line.cells.slice(1).map(cellWidth);
  const least = Math.min(line.least, Math.max(narrowestBroken, ...figures));
  return line.align === 'left' ? { ...line, least } : { ...line, width: least, least };
}

function partsOf(lines: readonly Line[], available: number): (readonly Line[])[] {
  const texts = lines.filter(({ align }) => align === 'left');
  const parts: Line[][] = [];
  for (const figures of besideEachOther(lines.filter(({ align }) => align === 'right'))) {
    const last = parts.at(-1);
    if (last && leastWidth([...texts, ...last, ...figures]) <= available) last.push(...figures);
    else parts.push([...figures]);
  }
  return parts.length === 0 ? [texts] : parts.map((figures) => [...texts, ...figures]);
}

function besideEachOther(figures: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of figures) {
    const last = groups.at(-1);
    if (last && line.joined) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The width of a text's indent and longest word. */
function unbreakable(text: string): number {
  const indent = text.length - text.trimStart().length;
  return indent + Math.max(...text.trim().split(' ').map(cellWidth));
}

/** Takes `excess` cells off the columns that can be wrapped most, as far as that goes. */
function narrowed(lines: readonly Line[], excess: number): readonly Line[] {
  const narrow = [...lines];
  for (let left = excess; left > 0; left -= 1) {
    const room = narrow.map(({ width, least }) => width - least);
    const column = room.indexOf(Math.max(...room));
    const widest = narrow[column];
    if (!widest || widest.width <= widest.least) break;
    narrow[column] = { ...widest, width: widest.width - 1 };
  }
  return narrow;
}
