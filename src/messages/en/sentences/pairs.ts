/** Sentences on scores of the same people, and on their changes. */
export const pairSentences = () => ({
  scalesDiffer: ({
    n,
    first,
    second,
    higher,
  }: {
    n: string;
    first: string;
    second: string;
    higher: boolean;
  }) =>
    `By a paired-samples t test (n = ${n}), ${first} was significantly ${higher ? 'higher' : 'lower'} than ${second}`,
  scalesAlike: ({ n, first, second }: { n: string; first: string; second: string }) =>
    `By a paired-samples t test (n = ${n}), ${first} and ${second} did not differ significantly`,
  scalesUntested: ({
    n,
    first,
    second,
    reason,
  }: {
    n: string;
    first: string;
    second: string;
    reason: string;
  }) => `${first} and ${second} (n = ${n}) could not be compared by a paired-samples t test: ${reason}.`,
  wavesDiffer: ({
    n,
    scale,
    first,
    second,
    higher,
  }: {
    n: string;
    scale: string;
    first: string;
    second: string;
    higher: boolean;
  }) =>
    `By a paired-samples t test (n = ${n}), ${scale} was significantly ${higher ? 'higher' : 'lower'} at ${first} than at ${second}`,
  wavesAlike: ({ n, scale, first, second }: { n: string; scale: string; first: string; second: string }) =>
    `By a paired-samples t test (n = ${n}), ${scale} at ${first} and at ${second} did not differ significantly`,
  wavesUntested: ({
    n,
    scale,
    first,
    second,
    reason,
  }: {
    n: string;
    scale: string;
    first: string;
    second: string;
    reason: string;
  }) =>
    `${scale} at ${first} and at ${second} (n = ${n}) could not be compared by a paired-samples t test: ${reason}.`,
  ranksDiffer: ({ first, second, higher }: { first: string; second: string; higher: boolean }) =>
    `By the Wilcoxon signed-rank test, scores were significantly ${higher ? 'higher' : 'lower'} for ${first} than for ${second}`,
  ranksAlike: ({ first, second }: { first: string; second: string }) =>
    `By the Wilcoxon signed-rank test, ${first} and ${second} did not differ significantly`,
  ranksUntested: ({ reason }: { reason: string }) =>
    `The Wilcoxon signed-rank test could not be computed: ${reason}.`,
  changesDiffer: ({
    test,
    scale,
    earlier,
    later,
    first,
    second,
    greater,
  }: {
    test: string;
    scale: string;
    earlier: string;
    later: string;
    first: string;
    second: string;
    greater: boolean;
  }) =>
    `By ${test} of changes, the change in ${scale} from ${earlier} to ${later} was significantly ${greater ? 'higher' : 'lower'} in ${first} than in ${second}`,
  changesAlike: ({
    test,
    scale,
    earlier,
    later,
    first,
    second,
  }: {
    test: string;
    scale: string;
    earlier: string;
    later: string;
    first: string;
    second: string;
  }) =>
    `By ${test} of changes, the change in ${scale} from ${earlier} to ${later} did not differ significantly between ${first} and ${second}`,
  changesUntested: ({
    test,
    scale,
    earlier,
    later,
    first,
    second,
    reason,
  }: {
    test: string;
    scale: string;
    earlier: string;
    later: string;
    first: string;
    second: string;
    reason: string;
  }) =>
    `The changes in ${scale} from ${earlier} to ${later} in ${first} and in ${second} could not be compared by ${test}: ${reason}.`,
  differenceInDifferences: 'difference in differences',
});
