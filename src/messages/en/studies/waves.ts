export const waves = () => ({
  waveLabel: 'wave',
  placeInWave: 'correct the cells or add the value to `waves` in the codebook; else these rows are left out',
  waveOption: 'take the answers of this wave only (`waves` in the codebook)',
  severalWaves: ({ population, waves }: { population: string; waves: string }) =>
    `the codebook has waves of "${population}" (${waves}), whose answers are not taken together`,
  severalWavesHint: ({ first }: { first: string }) => `name one: --wave ${first}`,
  noWaves: ({ wave }: { wave: string }) => `--wave ${wave}: the codebook has no waves`,
  noWavesHint: 'add `waves` to the codebook, or leave --wave out',
  noSuchWave: ({ wave }: { wave: string }) => `no such wave in the codebook: "${wave}"`,
  notByEngine: ({ what }: { what: string }) => `a database does not count by ${what} of the codebook`,
  notByEngineHint: 'export the table to a file, and name that without --engine',
  tallyOfWave: ({ made, wanted }: { made: string; wanted: string }) =>
    `counts of wave ${made}; this run takes wave ${wanted}`,
  tallyOfWaveHint: 'name tallies of one wave, and the wave with --wave',
});
