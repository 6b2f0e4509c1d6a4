import type { LocalizedText } from '../../localized.ts';
import type { PrintedCell } from '../printed-cell.ts';
import { pathText } from '../verify/path-text.ts';
import { type DecimalMark, decimalMarkOf } from './decimal-mark.ts';
import { roleOf } from './figure-role.ts';
import { plainCharacters } from './plain-characters.ts';
import { readFigure } from './read-figure.ts';

/** A text in a table that is not empty and cannot be read. */
export interface UnreadFigure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly path: PrintedCell['path'];
  readonly printed: string;
  readonly why: LocalizedText;
}

/** The figures of a file in plain form. */
export interface ReadFigures {
  readonly decimalMark: DecimalMark;
  /** What stands in the file where the plain form differs from it, by path text. */
  readonly asPrinted: ReadonlyMap<string, string>;
  /** The plain form of those. */
  readonly plain: ReadonlyMap<string, string>;
  /** Marks attached to figures of a row, such as those of "3.46**", by the path text of the row. */
  readonly attachedMarks: ReadonlyMap<string, string>;
  readonly unread: readonly UnreadFigure[];
}

/** Marks and cut points as a table declares them, by the table's place in the file. */
export type Legends = ReadonlyMap<number, Readonly<Record<string, string>>>;

/** Reads every printed figure of a file; how its decimals are written is decided for the file as a whole. */
export function readFigures(cells: readonly PrintedCell[], legends: Legends): ReadFigures {
  const decimalMark = decimalMarkOf(
    cells.filter(({ subject }) => ['number', 'p'].includes(roleOf(subject))).map(({ printed }) => printed),
  );
  const asPrinted = new Map<string, string>();
  const plain = new Map<string, string>();
  const attachedMarks = new Map<string, string>();
  const unread: UnreadFigure[] = [];
  for (const { table, row, column, path, printed, subject } of cells) {
    const legend = legends.get(Number(path[1])) ?? {};
    const marks = Object.keys(legend);
    const weakest = Object.values(legend).sort((a, b) => Number(b) - Number(a))[0] ?? '.05';
    const figure = readFigure(printed, { role: roleOf(subject), decimalMark, legend: marks, weakest });
    if (figure.unread) unread.push({ table, row, column, path, printed, why: figure.unread });
    if (figure.marks !== '') attachedMarks.set(pathText(path.slice(0, 4)), figure.marks);
    if (figure.plain === printed) continue;
    asPrinted.set(pathText(path), printed);
    plain.set(pathText(path), figure.plain);
  }
  return { decimalMark, asPrinted, plain, attachedMarks, unread };
}

/** A table's marks and cut points in plain form: "∗" and "p < ,05" are "*" and ".05"; what is no number is left as it is. */
export function plainLegend(written: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(written).map(([mark, cutPoint]) => {
      const reading = { role: 'p', decimalMark: decimalMarkOf([cutPoint]), legend: [], weakest: '' } as const;
      const { plain } = readFigure(cutPoint, reading);
      return [plainCharacters(mark), plain === '' ? cutPoint : plain.replace(/^[<≤]/, '')];
    }),
  );
}
