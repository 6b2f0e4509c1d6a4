import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { shown } from '../../read/shown.ts';
import { nearestHeader } from '../columns/nearest-header.ts';
import { bareHeader, type CodingRole, codingRoles, neededRoles, roleOf } from './coding-roles.ts';

/** Where each column stands, counted from 0; those that a sheet does without are left out. */
export type CodingColumns = ReadonlyMap<CodingRole, number>;

/** Headers that are named for roles, where their own words do not say it. */
export type NamedColumns = Partial<Readonly<Record<CodingRole, string>>>;

/** Whether a row of cells is the header of a coding sheet. */
export function isCodingHeader(cells: readonly string[], named: NamedColumns): boolean {
  return neededRoles.every((role) => placesOf(role, cells, named).length > 0);
}

/** The columns of a coding sheet, or what is wrong with its header. */
export function codingColumns(
  cells: readonly string[],
  named: NamedColumns,
): { readonly columns: CodingColumns; readonly problems: readonly Problem[] } {
  const columns = new Map<CodingRole, number>();
  const problems: Problem[] = [];
  for (const role of codingRoles) {
    const places = placesOf(role, cells, named);
    const [place, other] = places;
    const name = named[role];
    if (place === undefined) {
      if (name !== undefined) problems.push(notThere(role, name, cells));
      else if (neededRoles.includes(role)) problems.push(missing(role, cells));
    } else if (other !== undefined)
      problems.push(
        several(
          role,
          places.map((at) => cells[at] ?? ''),
          name,
        ),
      );
    else columns.set(role, place);
  }
  return { columns, problems: [...problems, ...usedTwice(columns, cells)] };
}

function placesOf(role: CodingRole, cells: readonly string[], named: NamedColumns): number[] {
  const name = named[role];
  const taken = new Set(Object.values(named).map(bareHeader));
  const isIt = (cell: string) =>
    name === undefined
      ? roleOf(cell) === role && !taken.has(bareHeader(cell))
      : cell.trim() !== '' && bareHeader(cell) === bareHeader(name);
  return cells.flatMap((cell, place) => (isIt(cell) ? place : []));
}

function usedTwice(columns: CodingColumns, cells: readonly string[]): Problem[] {
  const roles = new Map<number, CodingRole>();
  return [...columns].flatMap(([role, place]) => {
    const first = roles.get(place);
    roles.set(place, role);
    if (first === undefined) return [];
    const column = cells[place] ?? '';
    return {
      column,
      message: messages.themes.columnForTwo({
        first: messages.themes.roles[first],
        second: messages.themes.roles[role],
      }),
      hint: messages.themes.columnForTwoHint,
    };
  });
}

function missing(role: CodingRole, cells: readonly string[]): Problem {
  return {
    message: messages.themes.noColumn({ role: messages.themes.roles[role], columns: listed(cells) }),
    hint: messages.themes.noColumnHint({ role, name: messages.themes.roles[role] }),
  };
}

function notThere(role: CodingRole, name: string, cells: readonly string[]): Problem {
  const near = nearestHeader([name], cells);
  return {
    message: messages.themes.noColumnOfName({
      role: messages.themes.roles[role],
      name,
      columns: listed(cells),
    }),
    hint:
      near === undefined
        ? messages.themes.noColumnHint({ role, name: messages.themes.roles[role] })
        : messages.themes.didYouMean({ role, near }),
  };
}

function several(role: CodingRole, headers: readonly string[], name: string | undefined): Problem {
  return {
    message: messages.themes.severalColumns({ role: messages.themes.roles[role], columns: listed(headers) }),
    hint:
      name === undefined
        ? messages.themes.severalColumnsHint({ role, header: headers[0] ?? '' })
        : messages.themes.sameHeaderHint,
  };
}

const mostListed = 12;

const listed = (cells: readonly string[]) => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return (
    `${filled.slice(0, mostListed).map(shown).join(', ')}${filled.length > mostListed ? ', …' : ''}` || '–'
  );
};
