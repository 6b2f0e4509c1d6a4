import type { Codebook, Population } from '../../codebook/codebook.ts';
import { InputError, type Problem } from '../../errors.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PrintedCell } from '../printed-cell.ts';
import { pathText } from './path-text.ts';

/** A name that a cell goes by, what it ought to be one of, and where it stands in the file. */
interface NamedThing {
  readonly kind: LocalizedText;
  readonly name: string;
  readonly known: readonly string[];
  readonly path: PrintedCell['path'];
}

/** @throws InputError listing every population, scale, item, group, characteristic or level that the codebook lacks */
export function checkCells(cells: readonly PrintedCell[], codebook: Codebook, file: string): void {
  const problems = new Map<string, Problem>();
  for (const { kind, name, known, path } of cells.flatMap((cell) => namedBy(cell, codebook))) {
    if (known.includes(name)) continue;
    const place = pathText(path);
    const shown = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ') || '–';
    problems.set(place, {
      file,
      path: place,
      message: messages.verify.notInCodebook({ kind, name, codebook: codebook.id }),
      hint: messages.common.oneOf({ ids: shown }),
    });
  }
  if (problems.size > 0) throw new InputError([...problems.values()]);
}

function namedBy(cell: PrintedCell, { populations }: Codebook): NamedThing[] {
  if (cell.population === null) return [];
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const population = populations.find(({ id }) => id === cell.population);
  if (!population) {
    const path = [...cell.path.slice(0, 2), 'population'];
    return [{ kind: kinds.population, name: cell.population, known: ids(populations), path }];
  }
  return [...subjectNames(cell, population), ...groupName(cell, population)];
}

function subjectNames({ subject, path }: PrintedCell, population: Population): NamedThing[] {
  const inRow = path[2] === 'rows';
  const place = (key: string) => [...path.slice(0, inRow ? 4 : 2), key];
  switch (subject.of) {
    case 'scale':
    case 'comparison': {
      const inText = subject.of === 'comparison' && subject.figure === 'significant';
      const known = population.scales.map(({ id }) => id);
      return [{ kind: kinds.scale, name: subject.scale, known, path: inText ? path : place('scale') }];
    }
    case 'item': {
      const known = population.items.map(({ id }) => id);
      return [{ kind: kinds.item, name: subject.item, known, path: place('item') }];
    }
    case 'level': {
      const { variable, level } = subject;
      const known = population.characteristics.map(({ column }) => column);
      const characteristic = population.characteristics.find(({ column }) => column === variable);
      if (!characteristic)
        return [{ kind: kinds.characteristic, name: variable, known, path: place('variable') }];
      const levels = characteristic.levels.map(({ value }) => value);
      return [{ kind: kinds.level, name: level, known: levels, path: place('level') }];
    }
    default:
      return [];
  }
}

function groupName({ subject, path }: PrintedCell, { group }: Population): NamedThing[] {
  if (!('group' in subject) || subject.group === 'all') return [];
  const known = group?.levels.map(({ id }) => id) ?? [];
  return [{ kind: kinds.group, name: subject.group, known, path: path.slice(0, -1) }];
}

const kinds = messages.verify.kinds;
