import type { Language, LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { Reason } from '../schema-kit.ts';
import type { ScoreView } from '../score-view.ts';
import { figure, limits, limitsOfShare, probability, rounded, share } from './figures.ts';

const texts = messages.sentences;

/** The level of significance of a run: that of its weakest mark; where there are no marks, the usual one. */
export const levelOf = ({ stars }: Pick<StudySettings, 'stars'>): number => stars.at(-1)?.below ?? 0.05;

/** How the sentences of a run are worded. */
export interface Wording {
  readonly language: Language;
  readonly points: number;
  /** Of a proportion or a percentage. */
  readonly percent: number;
  /** A population's name for a group. */
  readonly group: (population: string, id: string) => string;
  readonly isSignificant: (p: number) => boolean;
  readonly figure: (symbol: string, value: number, degreesOfFreedom?: readonly string[]) => string;
  readonly share: (symbol: string, value: number, degreesOfFreedom?: readonly string[]) => string;
  readonly p: (p: number, symbol?: string) => string;
  readonly interval: (of: Limits) => string;
  /** Of a mean difference, which is not the figure that it stands behind. */
  readonly differenceInterval: (of: Limits) => string;
  readonly bootstrapInterval: (of: Limits) => string;
  readonly shareInterval: (of: Limits) => string;
  readonly reason: (reason: Reason | undefined) => string;
  readonly say: (message: LocalizedText) => string;
}

interface Limits {
  readonly conf_low: number;
  readonly conf_high: number;
}

export function wordingOf(
  {
    settings,
    populations,
  }: { readonly settings: StudySettings; readonly populations: readonly PopulationRow[] },
  { language, decimals }: ScoreView,
): Wording {
  const { points } = decimals;
  const level = levelOf(settings);
  const percent = String(confidencePercent(settings.conf_level));
  const view = { decimals: decimals.probability, level };
  return {
    language,
    points,
    percent: decimals.percent,
    group: (population, id) =>
      populations.find((one) => one.population === population)?.groups.find(({ group }) => group === id)
        ?.label[language] ?? id,
    isSignificant: (p) => p < level,
    figure: (symbol, value, df) => figure(symbol, value, points, df),
    share: (symbol, value, df) => share(symbol, value, points, df),
    p: (p, symbol = 'p') => probability(symbol, p, view),
    interval: (of) => texts.interval({ level: percent, limits: limits(of, points) })[language],
    differenceInterval: (of) =>
      texts.differenceInterval({ level: percent, limits: limits(of, points) })[language],
    bootstrapInterval: (of) =>
      texts.bootstrapInterval({ level: percent, limits: limits(of, points) })[language],
    shareInterval: (of) => texts.interval({ level: percent, limits: limitsOfShare(of, points) })[language],
    reason: (reason) =>
      (reason === undefined || reason === 'suppressed' ? texts.withheld : messages.studies.reasons[reason])[
        language
      ],
    say: (message) => message[language],
  };
}

/** A group as sentences first name it: `Pilot (n = 60, M = 3.86, SD = 0.70)`. */
export function described(
  label: string,
  { n, mean, sd }: { readonly n?: number; readonly mean: number | null; readonly sd: number | null },
  { figure: one, language }: Wording,
): string {
  const figures = [
    ...(n === undefined ? [] : [`n = ${n}`]),
    ...(mean === null ? [] : [one('M', mean)]),
    ...(sd === null ? [] : [one('SD', sd)]),
  ];
  return figures.length === 0 ? label : texts.inBrackets({ label, what: figures.join(', ') })[language];
}

/** A mean with its SD and n. @param range  of the values, where it is of interest */
export function meanSentence(
  {
    label,
    n,
    mean,
    sd,
  }: {
    readonly label: LocalizedText;
    readonly n: number | null;
    readonly mean: number | null;
    readonly sd: number | null;
  },
  range: { readonly min: number; readonly max: number } | null,
  reason: Reason | undefined,
  wording: Wording,
): string {
  const { say, points, figure: one } = wording;
  const words = messages.variableSentences;
  if (mean === null)
    return say(words.meanUncomputed({ label, n: String(n ?? '–'), reason: wording.reason(reason) }));
  const what = [...(sd === null ? [] : [one('SD', sd)]), `n = ${n ?? '–'}`].join(', ');
  const shown = texts.inBrackets({ label: rounded(mean, points), what });
  if (range === null) return say(words.mean({ label, mean: shown }));
  const [low, high] = [rounded(range.min, points), rounded(range.max, points)];
  return say(words.meanAndRange({ label, mean: shown, low, high }));
}

/** A claim with the figures that it rests on. */
export const claim = (words: string, figures: readonly string[]): string =>
  `${[words, ...figures].join(', ')}.`;
