import type { PersonColumn } from '../../document/person-scores/person-columns.ts';
import type { ScoredPerson } from '../../measures/person-table.ts';
import { delimitedLines } from '../csv.ts';
import { renderJson } from '../json.ts';

const rowsAPiece = 2000;

interface People {
  readonly columns: readonly PersonColumn[];
  readonly people: Iterable<ScoredPerson>;
}

/** A header line and a line a person, in pieces. @param safe  what is done to each text */
export function* delimitedPeople(
  { columns, people }: People,
  separator: string,
  safe: (text: string) => string,
): Generator<string> {
  yield delimitedLines([columns.map(({ id }) => id)], separator, safe);
  for (const rows of inPieces(people)) {
    const cells = rows.map((person) => columns.map(({ cell }) => cell(person)));
    yield delimitedLines(cells, separator, safe);
  }
}

/** A JSON document with a line a person, in pieces. @param head  what stands before its columns and rows */
export function* jsonPeople({ columns, people }: People, head: object): Generator<string> {
  const listed = columns.map(({ id, label }) => ({ id, label }));
  yield `${renderJson({ ...head, columns: listed }).replace(/\n\}\n$/, '')},\n  "rows": [`;
  let before = '\n';
  for (const rows of inPieces(people)) {
    const lines = rows.map((person) =>
      renderJson(Object.fromEntries(columns.map(({ id, cell }) => [id, cell(person)])))
        .trimEnd()
        .replaceAll(/\n\s*/g, ' '),
    );
    yield `${before}    ${lines.join(',\n    ')}`;
    before = ',\n';
  }
  yield '\n  ]\n}\n';
}

function* inPieces(people: Iterable<ScoredPerson>): Generator<readonly ScoredPerson[]> {
  let piece: ScoredPerson[] = [];
  for (const person of people) {
    piece.push(person);
    if (piece.length < rowsAPiece) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
