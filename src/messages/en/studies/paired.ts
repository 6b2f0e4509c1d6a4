import { counted } from '../../counted.ts';

/** Two scores of the same people, and what is drawn by chance. */
export const paired = () => ({
  command: 'Compare groups, scores of the same people, and waves',
  tables: {
    paired: 'Paired scores',
    waves: 'Waves',
    did: 'Difference in differences',
  },
  columns: {
    scales: 'Scales',
    waves: 'Waves',
    n: 'Pairs',
    mean1: 'First',
    mean2: 'Second',
    dz: 'd_z',
    wilcoxonZ: 'Wilcoxon z',
    wilcoxonP: 'Wilcoxon p',
    n1: 'N first',
    n2: 'N second',
    change1: 'Change first',
    change2: 'Change second',
    permutationP: 'Permutation p',
    bootstrap: ({ level }: { level: string }) => `Bootstrap ${level}% CI`,
  },
  notes: {
    paired:
      'Paired: first − second of the same people; Student’s paired t, two-sided; d_z: mean difference ÷ SD of the differences',
    wilcoxon:
      'Wilcoxon: signed ranks of exact scores, equal pairs left out; normal approximation corrected for ties',
    did: 'Change: later wave − earlier wave, of people with both; difference of the changes: first group − second group',
    didStudent: 't: Student’s test of the changes, two-sided',
    didWelch: 't: Welch’s test of the changes, two-sided',
    didAuto: ({ below }: { below: string }) =>
      `t: Welch’s test of the changes (ʷ) where Levene’s p is below ${below}, else Student’s; two-sided`,
    unmatched: ({ label, first, second }: { label: string; first: number; second: number }) =>
      `${label}: ${counted(first, 'person', 'people')} with the first score only, ${counted(second, 'person', 'people')} with the second only; not compared`,
    permutations: ({ times, seed }: { times: number; seed: number }) =>
      `Permutation p: of all arrangements where they can be counted, else (ᵐ) of ${times} drawn ones and the one at hand; seed ${seed}`,
    bootstrap: ({ times, seed }: { times: number; seed: number }) =>
      `Bootstrap interval: BCa, ${times} resamples; seed ${seed}`,
  },
  options: {
    paired: 'two scales of the same people, with a comma between them; may be repeated',
    permutations: 'permutation p-values, of so many draws where not all arrangements can be counted',
    bootstrap: 'bootstrap intervals (BCa) of so many resamples',
    seed: 'where the random numbers of --permutations and --bootstrap begin',
  },
  twoScales: ({ written }: { written: string }) => `--paired takes two scales, not "${written}"`,
  sameScale: ({ scale }: { scale: string }) => `--paired has the scale "${scale}" twice`,
  noSuchScale: ({ scale }: { scale: string }) => `--paired: the codebook has no scale "${scale}"`,
  notTogether: ({ first, second }: { first: string; second: string }) =>
    `--paired: no population has both scales, "${first}" and "${second}"`,
  pairedOfWaves: '--paired compares two scales at one wave, and waves are matched here',
  optionWithoutGroups: ({ option }: { option: string }) =>
    `${option} is of tests between groups, and there are none: leave it out, or name groups with --by`,
  groupsOfWaves: ({ option }: { option: string }) =>
    `${option} is of tests between groups at one wave, and waves are matched here`,
  pairedOfWavesHint: ({ first }: { first: string }) => `name the wave: --wave ${first}`,
  seedAlone: '--seed without --permutations or --bootstrap: nothing is drawn',
});
