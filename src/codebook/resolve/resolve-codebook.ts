import { localize } from '../../localized.ts';
import type { Codebook, Population } from '../codebook.ts';
import type { WrittenCodebook, WrittenPopulation } from '../schema/codebook-schema.ts';
import { CodebookFaults } from './codebook-faults.ts';
import { checkRoles, listOf, resolveColumns } from './resolve-cells.ts';
import { resolveDescribed, resolveWaves } from './resolve-characteristics.ts';
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
  faults.addRepeats('report', codebookFile.report ?? []);
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
    report: codebookFile.report ?? null,
  };
}

function resolvePopulation(written: WrittenPopulation, path: string, faults: CodebookFaults): Population {
  const population = {
    id: written.id,
    label: localize(written.label ?? written.id),
    ...resolveScales(written, path, faults),
    ...resolveDescribed(written, path, faults),
    waves: written.waves ? resolveWaves(written.waves, `${path}.waves`, faults) : null,
    missingRule: written.missing_rule ?? 'analysis',
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
