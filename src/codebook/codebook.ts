import type { LocalizedText } from '../localized.ts';
import type { ReportPart } from './report-parts.ts';

/**
 * A survey as the pipeline uses it: the codebook with every default filled in, every nested scale flattened and
 * every item resolved to an index.
 */
export interface Codebook {
  readonly id: string;
  readonly version: string;
  readonly title: LocalizedText;
  /** Strictest first: the first one whose `below` exceeds a p-value marks it. */
  readonly stars: readonly StarCutPoint[];
  readonly populations: readonly Population[];
  /** The parts of a report, in their order; null where all are wanted in the usual one. */
  readonly report: readonly ReportPart[] | null;
  /** The column that people are grouped by for one run; left out where they are as the codebook's file says. */
  readonly groupedBy?: string;
}

export interface StarCutPoint {
  readonly symbol: string;
  readonly below: number;
}

/** One kind of respondent, answering one questionnaire: one kind of data file. */
export interface Population {
  readonly id: string;
  readonly label: LocalizedText;
  readonly items: readonly Item[];
  /** Every scale before the scales inside it. */
  readonly scales: readonly Scale[];
  readonly group: Grouping | null;
  /** Where the same respondents answer several times. */
  readonly waves: Waves | null;
  /** Who counts where answers are missing. */
  readonly missingRule: MissingRule;
  readonly characteristics: readonly Characteristic[];
  /** The columns of numbers, in the codebook's order: those whose bands are a characteristic or the grouping, and others. */
  readonly numbers: readonly NumericCharacteristic[];
  /** The column that names a respondent. */
  readonly respondent: string | null;
  /** Further header texts that mean a column, as written, by the column's own name. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly impossible: readonly ImpossibleCombination[];
  /** Rows that are no one's finished answers, by column; without values, it is decided that none is left out. */
  readonly exclude: readonly Exclusion[];
}

/**
 * Whether a person counts on each scale for itself, or only with a score on every scale of the population.
 */
export const missingRules = ['analysis', 'listwise'] as const;
export type MissingRule = (typeof missingRules)[number];

/** Points in time, in their order. */
export interface Waves {
  /** The column that says which wave a row is of; null where files do. */
  readonly column: string | null;
  readonly levels: readonly GroupLevel[];
}

/** Rows whose cell in a column is one of these texts are left out. */
export interface Exclusion {
  readonly column: string;
  readonly values: readonly string[];
}

/** Cells that cannot stand together in one row: all of these columns hold one of these texts. */
export type ImpossibleCombination = readonly {
  readonly column: string;
  readonly values: readonly string[];
}[];

/** One question: one column of a data file, named by `id`. */
export interface Item {
  readonly id: string;
  readonly label: LocalizedText;
  readonly min: number;
  readonly max: number;
  /** Cell texts that mean "no answer", besides the empty cell. */
  readonly missing: readonly string[];
  /** What an answer written as text means, by the text as written. */
  readonly answers: AnswerTexts;
}

export type AnswerTexts = ReadonlyMap<string, number>;

export interface Scale {
  readonly id: string;
  readonly label: LocalizedText;
  /** The id of the scale around this one. */
  readonly parent: string | null;
  /** 0 for an indicator, 1 for a scale directly inside it, … */
  readonly depth: number;
  /** All items, those of inner scales included. */
  readonly items: readonly KeyedItem[];
  /** Of an answer; those of the score: `scoreRange`. */
  readonly min: number;
  readonly max: number;
  /** How many valid answers a person's score needs. */
  readonly minValid: number;
  /** What a score is: the mean of a person's valid answers, or that times the number of items, the sum of all. */
  readonly score: ScoreKind;
}

export const scoreKinds = ['mean', 'sum'] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** How many scale points of the score one point of the mean answer is worth. */
export function pointsPerMean({ score, items }: Pick<Scale, 'score' | 'items'>): number {
  return score === 'sum' ? items.length : 1;
}

/** The lowest and the highest score that there can be. */
export function scoreRange(scale: Pick<Scale, 'score' | 'items' | 'min' | 'max'>): {
  readonly min: number;
  readonly max: number;
} {
  const times = pointsPerMean(scale);
  return { min: scale.min * times, max: scale.max * times };
}

export interface KeyedItem {
  /** Position in `Population.items`. */
  readonly index: number;
  /** Scored as min + max − answer. */
  readonly reverse: boolean;
}

/** The column that tells groups apart; the difference of two is the earlier level minus the later. */
export interface Grouping {
  readonly column: string;
  readonly label?: LocalizedText;
  readonly levels: readonly GroupLevel[];
  /** Of a column of numbers, which has no cell texts: where each level begins and ends. */
  readonly bands?: readonly Band[];
}

/** How many groups a population has, people in none of them apart. */
export function groupCount({ group }: Pick<Population, 'group'>): number {
  return group?.levels.length ?? 0;
}

export interface GroupLevel {
  readonly id: string;
  readonly label: LocalizedText;
  /** The cell texts that mean this level. */
  readonly values: readonly string[];
}

/** A column that describes respondents, such as sex or age group. */
export interface Characteristic {
  readonly column: string;
  readonly label: LocalizedText;
  readonly levels: readonly CharacteristicLevel[];
  /** Of a column of numbers, whose cells mean no level by their text: where each level begins and ends. */
  readonly bands?: readonly Band[];
}

export interface CharacteristicLevel {
  /** The cell text; of a band, its name. */
  readonly value: string;
  readonly label: LocalizedText;
  /** Where several cell texts mean this level: all of them. */
  readonly values?: readonly string[];
}

/** A column of numbers that describes respondents, such as age. */
export interface NumericCharacteristic {
  readonly column: string;
  readonly label: LocalizedText;
  /** Words that may stand behind the number, besides those of age. */
  readonly units: readonly string[];
  /** Cell texts that mean "no answer", besides the empty cell. */
  readonly missing: readonly string[];
}

/** The columns of numbers that have no levels. */
export function numbersAlone({ numbers, group, characteristics }: Population): NumericCharacteristic[] {
  const sorting = new Set([group, ...characteristics].map((one) => one?.column));
  return numbers.filter(({ column }) => !sorting.has(column));
}

/** The numbers of one level, exact, as `Decimal` has them as text; an end that is null is open. */
export interface Band {
  /** The lowest. */
  readonly from: string | null;
  /** The first that is too large. */
  readonly below: string | null;
}
