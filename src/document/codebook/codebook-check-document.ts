import type { CodebookOutline, PopulationOutline } from '../../codebook/outline/codebook-outline.ts';
import type { Language } from '../../localized.ts';
import { buildTable, type ColumnOf } from '../build-table.ts';
import { count, type Document, paragraph, text } from '../document.ts';
import { codebookText } from './codebook-text.ts';
import { bandGaps, gapText } from './numbers-notes.ts';

/** A codebook that has been read without fault. */
export interface CheckedCodebook {
  readonly file: string;
  readonly outline: CodebookOutline;
  /** Lines on which a person still has to confirm something. */
  readonly toConfirm: readonly number[];
}

/** That a codebook can be used, what is in it, and what is still to confirm. */
export function codebookCheckDocument(checked: CheckedCodebook, language: Language): Document {
  const { populations } = checked.outline;
  const name = codebookText('populations', language);
  return {
    title: usableText(checked, language),
    blocks: [
      buildTable({ id: 'populations', name, caption: name }, columnsIn(language), populations),
      ...populations.flatMap(bandGaps).map((gap) => paragraph([gapText(gap, language)])),
      ...(checked.toConfirm.length === 0 ? [] : [paragraph([marksText(checked.toConfirm, language)])]),
    ],
  };
}

export const usableText = ({ file, outline: { id, version } }: CheckedCodebook, language: Language): string =>
  codebookText('usable', language, { file, id, version });

export const marksText = (lines: readonly number[], language: Language): string =>
  codebookText(lines.length === 1 ? 'oneToConfirm' : 'toConfirm', language, {
    count: lines.length,
    lines: lines.join(', '),
  });

function columnsIn(language: Language): ColumnOf<PopulationOutline>[] {
  const header = (name: Parameters<typeof codebookText>[0]) => codebookText(name, language);
  return [
    {
      id: 'label',
      header: header('population'),
      kind: 'text',
      cell: ({ label }) => text(label[language]),
    },
    { id: 'population', header: header('id'), kind: 'text', priority: 1, cell: ({ id }) => text(id) },
    { id: 'items', header: header('items'), kind: 'number', cell: ({ items }) => count(items) },
    { id: 'scales', header: header('scales'), kind: 'number', cell: ({ scales }) => count(scales.length) },
    {
      id: 'characteristics',
      header: header('characteristics'),
      kind: 'number',
      cell: ({ characteristics }) => count(characteristics.length),
    },
    { id: 'groups', header: header('groups'), kind: 'text', cell: (one) => text(groupsText(one, language)) },
  ];
}

/** `branch: New − Old`, or all of several. */
function groupsText({ group }: PopulationOutline, language: Language): string {
  if (!group) return codebookText('noGroups', language);
  const labels = group.levels.map(({ label }) => label[language]);
  const levels = labels.join(labels.length === 2 ? ' − ' : ', ');
  return `${group.column}: ${levels}`;
}
