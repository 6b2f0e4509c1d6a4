import type { Report, ReportSettings } from '../analyses/report/report-schema.ts';

/* What is allowed of the run itself under --min-cell, field by field; rows of analyses: allowed-row.ts. */

type Input = Report['inputs'][number];

export function allowedSettings(settings: ReportSettings, minCell: number): ReportSettings {
  return {
    conf_level: settings.conf_level,
    test: settings.test,
    levene_below: settings.levene_below,
    stars: settings.stars.map(({ symbol, below }) => ({ symbol, below })),
    min_cell: minCell,
  };
}

/** Without the hash: whoever guesses the data could check the guess by it. */
export function allowedInput(input: Input): Input {
  return {
    file: input.file,
    sha256: null,
    format: input.format,
    compression: input.compression,
    encoding: input.encoding,
    delimiter: input.delimiter,
    sheet: input.sheet,
    population: input.population,
    rows: {
      read: input.rows.read,
      used: input.rows.used,
      excluded: input.rows.excluded.map(({ reason, n }) => ({ reason, n })),
    },
    ...(input.wave ? { wave: { id: input.wave.id, label: input.wave.label } } : {}),
  };
}
