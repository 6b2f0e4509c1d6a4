import type { LocalizedText } from '../../localized.ts';

/** A codebook as it is drafted from data; `confirm` says what a person has to confirm, where there is anything. */
export interface Proposal {
  readonly id: string;
  /** Of reports. */
  readonly title: LocalizedText;
  readonly populations: readonly PopulationProposal[];
}

/** A name in the languages in which the id does not say it already. */
export type Label = Partial<LocalizedText>;

export interface PopulationProposal {
  readonly id: string;
  readonly label: Label | null;
  readonly files: readonly string[];
  readonly respondent: string | null;
  readonly missing: readonly Guess<string | number>[];
  readonly exclude: readonly ExcludeProposal[];
  /** About how many answers a score needs. */
  readonly confirmMinValid: LocalizedText | null;
  readonly group: GroupProposal | null;
  readonly waves: WavesProposal | null;
  /** In the order of their columns. */
  readonly characteristics: readonly (CharacteristicProposal | NumbersProposal)[];
  /** What all scales share. */
  readonly answers: readonly AnswerProposal[];
  readonly scales: readonly ScaleProposal[];
  readonly leftOut: readonly LeftOut[];
}

/** Cells of a column whose rows are left out. */
export interface ExcludeProposal {
  readonly column: string;
  readonly cells: readonly string[];
  readonly confirm: LocalizedText;
}

export interface Guess<Value> {
  readonly value: Value;
  readonly confirm: LocalizedText | null;
}

/** An answer that stands as text, and its number. */
export interface AnswerProposal extends Guess<number> {
  readonly text: string;
}

export interface GroupProposal {
  readonly column: string;
  readonly levels: readonly GroupLevelProposal[];
}

/** When the same respondents answered, the earliest first. */
export interface WavesProposal extends GroupProposal {
  readonly confirm: LocalizedText;
}

export interface GroupLevelProposal {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
}

export interface CharacteristicProposal {
  readonly column: string;
  readonly label: string | null;
  readonly levels: readonly { readonly value: string; readonly label: string | null }[];
  /** Whether it describes people at all. */
  readonly confirm: LocalizedText | null;
}

/** A column of numbers. */
export interface NumbersProposal {
  readonly column: string;
  readonly unit: string | null;
  /** Numbers that seem to mean "no answer". */
  readonly missing: readonly number[];
  /** Ascending; empty where the numbers are left as they are. */
  readonly bands: readonly BandProposal[];
  readonly confirm: LocalizedText;
}

export interface BandProposal {
  readonly from: number | null;
  readonly below: number | null;
  readonly label: LocalizedText;
}

export interface ScaleProposal {
  readonly id: string;
  readonly label: Label | null;
  readonly min: number;
  readonly max: number;
  /** Where they are not shared by all scales. */
  readonly answers: readonly AnswerProposal[];
  readonly items: readonly ItemProposal[];
  /** About the end points. */
  readonly confirmRange: LocalizedText | null;
  /** Whether that asks no more than about what was found. */
  readonly rangeFound: boolean;
  /** About which items belong together, and which of them run the other way. */
  readonly confirmItems: LocalizedText | null;
}

export interface ItemProposal {
  readonly id: string;
  readonly label: string | null;
  /** The header text. */
  readonly column: string;
}

/** A column that the codebook does not use. */
export interface LeftOut {
  readonly column: string;
  readonly reason: LocalizedText;
  /** Whether a person has to see to it. */
  readonly confirm?: boolean;
}
