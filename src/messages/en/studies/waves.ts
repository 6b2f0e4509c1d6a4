import { counted } from '../../counted.ts';

export const waves = () => ({
  waveLabel: 'wave',
  placeInWave: 'correct the cells or add the value to `waves` in the codebook; else these rows are left out',
  waveOption:
    'take the answers of this wave only (`waves` in the codebook); in hanaro compare also ID=FILE for each wave, to match people',
  oneWaveOnly: 'answers of one wave are taken, from the files that are named',
  oneWaveOnlyHint: ({ wave }: { wave: string }) =>
    `write --wave ${wave} once; hanaro compare takes several, each with its file`,
  eachWithFile: 'to match people, each wave needs its own file',
  eachWithFileHint: 'write --wave pre=before.csv --wave post=after.csv, the earlier one first',
  filesBesideWaves: 'files are named beside those of the waves',
  filesBesideWavesHint: 'name each file with its wave: --wave pre=before.csv',
  severalWaves: ({ population, waves }: { population: string; waves: string }) =>
    `the codebook has waves of "${population}" (${waves}), whose answers are not taken together`,
  severalWavesHint: ({ first }: { first: string }) =>
    `name one: --wave ${first}; hanaro compare compares each person’s scores of all`,
  noWaves: ({ wave }: { wave: string }) => `--wave ${wave}: the codebook has no waves`,
  noWavesHint: 'add `waves` to the codebook, or leave --wave out',
  noSuchWave: ({ wave }: { wave: string }) => `no such wave in the codebook: "${wave}"`,
  noWavesOf: ({ population }: { population: string }) =>
    `the codebook has no waves of "${population}": there is no one to match`,
  noRespondent: ({ population }: { population: string }) =>
    `the codebook does not say which column names the respondents of "${population}", by which waves are matched`,
  noRespondentHint: 'add `respondent` to the codebook: the column by which a person is known at each wave',
  fileOfNoWave: ({ file }: { file: string }) => `of which wave ${file} is, neither a column nor --wave says`,
  fileOfNoWaveHint: ({ first, file }: { first: string; file: string }) =>
    `say it: --wave ${first}=${file}; or add the column to \`waves\` in the codebook`,
  tooManyToMatch: ({ mostPeople }: { mostPeople: number }) =>
    `more than ${mostPeople} respondents cannot be matched in memory`,
  tooManyToMatchHint: 'match them in a database, and compare parts of the groups',
  unmatched: ({
    first,
    second,
    both,
    onlyFirst,
    onlySecond,
  }: {
    first: string;
    second: string;
    both: number;
    onlyFirst: number;
    onlySecond: number;
  }) =>
    `${counted(both, 'respondent')} at both ${first} and ${second}; ${onlyFirst} at ${first} only and ${onlySecond} at ${second} only are in no paired test`,
  groupChanged: ({ first, second, count }: { first: string; second: string; count: number }) =>
    `${counted(count, 'respondent')} in another group at ${second} than at ${first}: kept in the totals, left out of the groups`,
  notByEngine: ({ what }: { what: string }) => `a database does not count by ${what} of the codebook`,
  notByEngineHint: 'export the table to a file, and name that without --engine',
  tallyOfWave: ({ made, wanted }: { made: string; wanted: string }) =>
    `counts of wave ${made}; this run takes wave ${wanted}`,
  tallyOfWaveHint: 'name tallies of one wave, and the wave with --wave',
});
