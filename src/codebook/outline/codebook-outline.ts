import type { LocalizedText } from '../../localized.ts';
import type { MissingRule, ScoreKind } from '../codebook.ts';

/** A codebook as a person looks at it, with every default filled in. */
export interface CodebookOutline {
  readonly id: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly stars: readonly { readonly symbol: string; readonly below: number }[];
  readonly populations: readonly PopulationOutline[];
}

export interface PopulationOutline {
  readonly id: string;
  readonly label: LocalizedText;
  /** How many columns of a data file are items. */
  readonly items: number;
  readonly respondent: string | null;
  readonly missing: readonly string[];
  readonly group: ColumnOutline | null;
  /** The name of its column is empty where files say of which wave they are. */
  readonly waves: ColumnOutline | null;
  readonly missingRule: MissingRule;
  /** Those of numbers with their bands as levels, without bands with none. */
  readonly characteristics: readonly ColumnOutline[];
  /** One list for each set of words that items are answered with. */
  readonly answers: readonly (readonly { readonly text: string; readonly value: number }[])[];
  /** Outer ones before those inside them. */
  readonly scales: readonly ScaleOutline[];
}

export interface ColumnOutline {
  readonly column: string;
  readonly label: LocalizedText;
  readonly levels: readonly { readonly label: LocalizedText; readonly values: readonly string[] }[];
  /** Of a column of numbers. */
  readonly numbers: NumbersOutline | null;
}

export interface NumbersOutline {
  readonly units: readonly string[];
  readonly missing: readonly string[];
  /** Numbers between two bands that are in none. */
  readonly gaps: readonly { readonly from: string; readonly below: string }[];
}

export interface ScaleOutline {
  readonly id: string;
  readonly label: LocalizedText;
  /** 0 for an indicator, 1 for a scale directly inside it, … */
  readonly depth: number;
  readonly items: number;
  readonly min: number;
  readonly max: number;
  /** How many valid answers a score needs. */
  readonly minValid: number;
  readonly score: ScoreKind;
  /** Ids of the reverse-keyed items. */
  readonly reverse: readonly string[];
}
