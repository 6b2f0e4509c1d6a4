import type {
  CharacteristicRow,
  LedgerRow,
  PopulationRow,
  Report,
  ReportSettings,
} from '../analyses/report/report-schema.ts';

/* Rows under --min-cell, field by field: see suppress-allowed-figures.ts. */

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
  };
}

export function allowedLedgerRow(row: LedgerRow): LedgerRow {
  return {
    population: row.population,
    group: row.group,
    scale: row.scale,
    read: row.read,
    used: row.used,
    excluded: row.excluded.map(({ reason, n }) => ({ reason, n })),
  };
}

export function allowedPopulation(row: PopulationRow, groups: PopulationRow['groups']): PopulationRow {
  return {
    population: row.population,
    label: row.label,
    groups: groups.map(({ group, label, n }) => ({ group, label, n })),
  };
}

export function allowedCharacteristic(row: CharacteristicRow): CharacteristicRow {
  return {
    population: row.population,
    characteristic: row.characteristic,
    label: row.label,
    level: row.level,
    level_label: row.level_label,
    group: row.group,
    n: row.n,
    n_valid: row.n_valid,
    percent_of_group: row.percent_of_group,
    percent_of_all: row.percent_of_all,
    valid_percent: row.valid_percent,
  };
}
