import type { Problem, Warning } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { shown } from '../../read/shown.ts';
import { nearestHeader } from './nearest-header.ts';

interface Place {
  readonly file: string;
  /** Left out for the columns of a database. */
  readonly line?: number;
}

/** @param texts  header texts that mean the column too */
export function missingColumn(
  name: string,
  texts: readonly string[],
  unused: readonly string[],
  place: Place,
): Problem {
  const nearest = nearestHeader([name, ...texts], unused);
  return {
    ...place,
    column: name,
    message: messages.reading.columnMissing,
    hint:
      nearest === undefined
        ? messages.reading.addColumn
        : messages.reading.renameNearest({ nearest: shown(nearest) }),
  };
}

export function repeatedColumn(name: string, place: Place): Problem {
  return {
    ...place,
    column: name,
    message: messages.reading.severalColumnsOfName,
    hint: messages.reading.severalColumnsOfNameHint,
  };
}

export function sharedColumn(name: string, other: string, place: Place): Problem {
  return {
    ...place,
    column: name,
    message: messages.reading.sameColumn({ other }),
    hint: messages.reading.sameColumnHint,
  };
}

/** A codebook that lists the file's numbers, while the file says that they mean something else. */
export function contradictoryLabel(
  column: string,
  { cell, label }: { readonly cell: string; readonly label: string },
  place: Place,
): Problem {
  return {
    ...place,
    column,
    message: messages.reading.meansAnotherLevel({ cell: shown(cell), label: shown(label) }),
    hint: messages.reading.meansAnotherLevelHint,
  };
}

/** Answers that were read by their labels, for the file numbers them in its own way. */
export function answersRelabelled(columns: readonly string[], file: string): Warning {
  return {
    code: 'answers_relabelled',
    file,
    count: columns.length,
    message: messages.reading.readByValueLabels({ few: fewOf(columns), columnCount: columns.length }),
  };
}

/** A name of the codebook, and the header text that was taken for it. */
export interface LooseMatch {
  readonly name: string;
  readonly header: string;
}

/** Names that were found only without regard to how they are written, or to what stands around them. */
export function looselyMatched(found: readonly LooseMatch[], place: Place): Warning {
  const pairs = fewOf(found.map(({ name, header }) => `${name} ← ${shown(header)}`));
  return {
    ...place,
    code: 'column_matched',
    count: found.length,
    message: messages.reading.columnsFoundLoosely({ pairs, foundCount: found.length }),
  };
}

const fewOf = (names: readonly string[]) => `${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`;
