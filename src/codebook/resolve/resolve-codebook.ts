import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { Characteristic, Codebook, Grouping, GroupLevel, Population, Waves } from '../codebook.ts';
import type { WrittenCodebook, WrittenPopulation } from '../schema/codebook-schema.ts';
import { CodebookFaults } from './codebook-faults.ts';
import { checkRoles, listOf, resolveColumns } from './resolve-cells.ts';
import { resolveScales } from './resolve-scales.ts';

const defaultStars = { '*': 0.05, '**': 0.01, '***': 0.001 };

/**
 * Fills in every default of a codebook, flattens its nested scales and resolves its items to indices.
 *
 * @param file  where the codebook was read from, for messages
 * @throws InputError listing every contradiction with its path in the codebook
 */
export function resolveCodebook(codebookFile: WrittenCodebook, file = codebookFile.id): Codebook {
  const faults = new CodebookFaults(file);
  faults.addRepeats(
    'populations',
    codebookFile.populations.map(({ id }) => id),
  );
  const populations = codebookFile.populations.map((population, index) =>
    resolvePopulation(population, `populations[${index}]`, faults),
  );
  faults.throwIfAny();

  return {
    id: codebookFile.id,
    version: codebookFile.version ?? '1',
    title: localize(codebookFile.title ?? codebookFile.id),
    stars: Object.entries(codebookFile.stars ?? defaultStars)
      .map(([symbol, below]) => ({ symbol, below }))
      .sort((a, b) => a.below - b.below),
    populations,
  };
}

function resolvePopulation(written: WrittenPopulation, path: string, faults: CodebookFaults): Population {
  const population = {
    id: written.id,
    label: localize(written.label ?? written.id),
    ...resolveScales(written, path, faults),
    group: written.group ? resolveGroup(written.group, `${path}.group`, faults) : null,
    waves: written.waves ? resolveWaves(written.waves, `${path}.waves`, faults) : null,
    missingRule: written.missing_rule ?? 'analysis',
    characteristics: resolveCharacteristics(written, `${path}.characteristics`, faults),
    respondent: written.respondent ?? null,
  };
  checkRoles(population, path, faults);
  return {
    ...population,
    columns: resolveColumns(written, population, path, faults),
    impossible: (written.impossible ?? []).map((cells) =>
      Object.entries(cells).map(([column, values]) => ({ column, values: listOf(values) })),
    ),
    exclude: Object.entries(written.exclude ?? {}).map(([column, values]) => ({
      column,
      values: [values].flat().map(String),
    })),
  };
}

function resolveWaves(
  { column, levels }: NonNullable<WrittenPopulation['waves']>,
  path: string,
  faults: CodebookFaults,
): Waves {
  return { column: column ?? null, levels: resolveLevels(levels, path, faults) };
}

function resolveGroup(
  written: NonNullable<WrittenPopulation['group']>,
  path: string,
  faults: CodebookFaults,
): Grouping {
  return { column: written.column, levels: resolveLevels(written.levels, path, faults) };
}

function resolveLevels(
  written: NonNullable<WrittenPopulation['group']>['levels'],
  path: string,
  faults: CodebookFaults,
): GroupLevel[] {
  const levels = written.map((level) => {
    const { id, label, values = [id] } = typeof level === 'object' ? level : { id: String(level) };
    return { id, label: localize(label ?? id), values: values.map(String) };
  });
  if (levels.some(({ id }) => id === 'all')) {
    const { everyoneIsCalledAll, everyoneIsCalledAllHint } = messages.codebookSyntax;
    faults.add(`${path}.levels`, everyoneIsCalledAll, everyoneIsCalledAllHint);
  }
  const repeatedIds = faults.addRepeats(
    `${path}.levels`,
    levels.map(({ id }) => id),
  );
  faults.addRepeats(
    `${path}.levels`,
    levels.flatMap(({ values }) => values.map(asCell)).filter((value) => !repeatedIds.has(value)),
  );
  return levels;
}

/** Cells are read without the spaces around them. */
const asCell = (value: string) => value.trim();

function resolveCharacteristics(
  { characteristics = [] }: WrittenPopulation,
  path: string,
  faults: CodebookFaults,
): Characteristic[] {
  faults.addRepeats(
    path,
    characteristics.map(({ column }) => column),
  );
  return characteristics.map(({ column, label, levels }, index) => {
    const resolved = levels.map((written) => {
      const { value, label } = typeof written === 'object' ? written : { value: written, label: undefined };
      return { value: String(value), label: localize(label ?? String(value)) };
    });
    faults.addRepeats(
      `${path}[${index}].levels`,
      resolved.map(({ value }) => asCell(value)),
    );
    return { column, label: localize(label ?? column), levels: resolved };
  });
}
