import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { pathText } from '../verify/path-text.ts';
import type { CsvCell, csvColumns } from './csv-cell.ts';

type Path = readonly (string | number)[];

interface CsvPlace {
  readonly cell: CsvCell;
  readonly column: (typeof csvColumns)[number];
}

/** Where the figures of the assembled tables stand in the CSV file. */
export class CsvPlaces {
  readonly #places = new Map<string, CsvPlace>();

  /** The first cell at a path is its place. */
  add(path: Path, cell: CsvCell, column: CsvPlace['column']): void {
    const text = pathText(path);
    if (!this.#places.has(text)) this.#places.set(text, { cell, column });
  }

  /** The line of what is at a path, or of the row or table it belongs to. */
  lineOf(path: Path): number | null {
    return this.#around(pathText(path))?.place.cell.line ?? null;
  }

  /** The same problem with its line and column in the file instead of a path in the tables. */
  located({ path, ...problem }: Problem): Problem {
    const found = path === undefined ? null : this.#around(path);
    if (!found) return { ...problem, ...(path === undefined ? {} : { path }) };
    return { ...problem, line: found.place.cell.line, column: found.place.column };
  }

  /** The same for what the schema misses, which is named by its address. */
  missing(problem: Problem): Problem {
    const { path, file = '' } = problem;
    const found = path === undefined ? null : this.#around(path, true);
    if (!found || found.rest === '') return this.located(problem);
    const { cell, column } = found.place;
    if (found.rest === 'population' || found.rest === 'scale') {
      return {
        file,
        line: cell.line,
        column: found.rest,
        message: messages.printed.empty,
      };
    }
    const row = column === 'table' ? 'total' : cell.row;
    const figure = addressed(column === 'table' ? found.rest.replace(/^total\./, '') : found.rest);
    return {
      file,
      line: cell.line,
      message: messages.printed.rowHasNoFigure({ row, table: cell.table, figure }),
      hint: messages.printed.rowHasNoFigureHint({ row, figure }),
    };
  }

  /** The place at the longest beginning of a path, and what of the path is left; `wholeRows`: no part of a row. */
  #around(path: string, wholeRows = false): { readonly place: CsvPlace; readonly rest: string } | null {
    for (let end = path.length; end > 0; end = lastStep(path.slice(0, end))) {
      const place = this.#places.get(path.slice(0, end));
      if (place && !(wholeRows && place.column === 'column'))
        return { place, rest: path.slice(end).replace(/^\./, '') };
    }
    return null;
  }
}

function lastStep(path: string): number {
  return Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
}

/** `pilot.sd` and `pilot[1]` as reports name their columns. */
function addressed(rest: string): string {
  return rest.replace('[0]', ' n').replace('[1]', ' percent').replace('.', ' ');
}
