import { messages } from '../../messages/messages.ts';
import type { Population } from '../codebook.ts';
import type { WrittenPopulation } from '../schema/codebook-schema.ts';
import { normalised } from '../words/normalised.ts';
import type { CodebookFaults } from './codebook-faults.ts';

/** Texts that may be written as one. */
export function listOf(written: string | number | readonly (string | number)[]): string[] {
  return (Array.isArray(written) ? written : [written]).map(String);
}

/** The header texts that a data file may use instead of a column's own name. */
export function resolveColumns(
  { columns = {}, exclude = {} }: WrittenPopulation,
  population: Pick<Population, 'items' | 'group' | 'waves' | 'characteristics' | 'numbers' | 'respondent'>,
  path: string,
  faults: CodebookFaults,
): ReadonlyMap<string, readonly string[]> {
  const known = [...columnNames(population), ...Object.keys(exclude)];
  const texts = new Map(Object.entries(columns).map(([name, written]) => [name, listOf(written)]));
  for (const name of texts.keys()) {
    if (known.includes(name)) continue;
    faults.add(
      `${path}.columns`,
      messages.codebook.noColumnOfPopulation({ name }),
      messages.codebook.nameItemOrColumnOfGroups,
    );
  }
  faults.addRepeats(
    `${path}.columns`,
    [...texts.values()].flatMap((list) => list.map(normalised)),
  );
  return texts;
}

/** A column that names respondents or groups, or that holds numbers, holds no answers. */
export function checkRoles(
  {
    items,
    group,
    waves,
    numbers,
    respondent,
  }: Pick<Population, 'items' | 'group' | 'waves' | 'numbers' | 'respondent'>,
  path: string,
  faults: CodebookFaults,
): void {
  const roles = [
    { path: `${path}.respondent`, column: respondent, role: messages.codebook.respondents },
    { path: `${path}.group.column`, column: group?.column ?? null, role: messages.codebook.groups },
    { path: `${path}.waves.column`, column: waves?.column ?? null, role: messages.codebook.waves },
    ...numbers
      .filter(({ column }) => column !== group?.column)
      .map(({ column }) => ({ path: `${path}.characteristics`, column, role: messages.numbers.numbers })),
  ];
  const names = new Set(items.map(({ id }) => normalised(id)));
  for (const { path, column, role } of roles) {
    if (column === null || !names.has(normalised(column))) continue;
    faults.add(
      path,
      messages.codebook.columnIsItem({ column }),
      messages.codebook.nameColumnOrTakeOff({ role }),
    );
  }
}

/** Every column that a population's data files may have. */
function columnNames({
  items,
  group,
  waves,
  characteristics,
  numbers,
  respondent,
}: Pick<Population, 'items' | 'group' | 'waves' | 'characteristics' | 'numbers' | 'respondent'>): string[] {
  return [
    ...items.map(({ id }) => id),
    ...(group ? [group.column] : []),
    ...(typeof waves?.column === 'string' ? [waves.column] : []),
    ...[...characteristics, ...numbers].map(({ column }) => column),
    ...(respondent === null ? [] : [respondent]),
  ];
}
