import type { Language, LocalizedText } from '../../localized.ts';
import type { DataTable } from '../data-tables.ts';
import type { Outcomes } from '../outcomes.ts';
import { type CheckedCodebook, marksText, usableText } from './codebook-check-document.ts';
import { codebookText } from './codebook-text.ts';
import { type BandGap, bandGaps } from './numbers-notes.ts';

/** What `codebook check` finds, for programs. */
export interface CodebookCheck {
  readonly schema_version: '1';
  readonly file: string;
  readonly codebook: { readonly id: string; readonly version: string; readonly title: LocalizedText };
  readonly populations: readonly {
    readonly population: string;
    readonly label: LocalizedText;
    readonly items: number;
    readonly scales: number;
    readonly characteristics: number;
    readonly group_column: string | null;
  }[];
  readonly to_confirm: readonly { readonly line: number }[];
  readonly band_gaps: readonly BandGap[];
}

export function codebookCheck({ file, outline, toConfirm }: CheckedCodebook): CodebookCheck {
  const { id, version, title, populations } = outline;
  return {
    schema_version: '1',
    file,
    codebook: { id, version, title },
    populations: populations.map((population) => ({
      population: population.id,
      label: population.label,
      items: population.items,
      scales: population.scales.length,
      characteristics: population.characteristics.length,
      group_column: population.group?.column ?? null,
    })),
    to_confirm: toConfirm.map((line) => ({ line })),
    band_gaps: populations.flatMap(bandGaps),
  };
}

export function codebookCheckData(
  { populations, to_confirm, band_gaps }: CodebookCheck,
  language: Language,
): DataTable[] {
  return [
    {
      id: 'populations',
      columns: ['population', 'label', 'items', 'scales', 'characteristics', 'group_column'],
      rows: populations.map(({ population, label, items, scales, characteristics, group_column }) => [
        population,
        label[language],
        items,
        scales,
        characteristics,
        group_column,
      ]),
    },
    { id: 'to_confirm', columns: ['line'], rows: to_confirm.map(({ line }) => [line]) },
    {
      id: 'band_gaps',
      columns: ['population', 'column', 'from', 'below'],
      rows: band_gaps.map(({ population, column, from, below }) => [population, column, from, below]),
    },
  ];
}

/** A codebook that is read passes; what is to be confirmed in it fails nothing. */
export function codebookCheckOutcomes(checked: CheckedCodebook, language: Language): Outcomes {
  const { file, toConfirm } = checked;
  const usable = usableText(checked, language);
  return {
    title: 'hanaro codebook check',
    suites: [
      {
        name: file,
        cases: [
          { name: usable },
          ...toConfirm.map((line) => ({
            name: `${file}:${line}`,
            skipped: codebookText('confirmHere', language),
          })),
        ],
      },
    ],
    errors: [],
    summary: [usable, ...(toConfirm.length === 0 ? [] : [marksText(toConfirm, language)])].join(' · '),
  };
}
