import type {
  CodebookOutline,
  ColumnOutline,
  PopulationOutline,
  ScaleOutline,
} from '../../codebook/outline/codebook-outline.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { buildTable, type ColumnOf } from '../build-table.ts';
import { count, type Document, type Paragraph, paragraph, type Table, text } from '../document.ts';
import { codebookText } from './codebook-text.ts';
import { numbersNotes } from './numbers-notes.ts';

/** A codebook for people: of each population the scales, inner ones indented, and the columns that describe people. */
export function codebookDocument(outline: CodebookOutline, language: Language): Document {
  const { id, version, title, stars, populations } = outline;
  const cutPoints = [...stars].reverse().map(({ symbol, below }) => `${symbol} p < ${below}`);
  return {
    title: codebookText('title', language, { title: title[language], id, version }),
    blocks: [
      paragraph([codebookText('stars', language, { stars: cutPoints.join(', ') })]),
      ...populations.flatMap((population) => [
        scaleTable(population, language),
        ...columnTable(population, language),
        notes(population, language),
      ]),
    ],
  };
}

function scaleTable({ id, label, items, scales }: PopulationOutline, language: Language): Table {
  const header = (name: Parameters<typeof codebookText>[0]) => codebookText(name, language);
  const sums = scales.some(({ score }) => score === 'sum');
  const reversed = scales.some(({ reverse }) => reverse.length > 0);
  const columns: ColumnOf<ScaleOutline>[] = [
    {
      id: 'label',
      header: header('scale'),
      kind: 'text',
      cell: (scale) => text(scale.label[language], { indent: scale.depth }),
    },
    { id: 'scale', header: header('id'), kind: 'text', priority: 1, cell: (scale) => text(scale.id) },
    ...(reversed
      ? [
          {
            id: 'reverse',
            header: header('reverse'),
            kind: 'text' as const,
            cell: ({ reverse }: ScaleOutline) => text(reverse.join(', ')),
          },
        ]
      : []),
    { id: 'items', header: header('items'), kind: 'number', cell: (scale) => count(scale.items) },
    { id: 'min', header: header('min'), kind: 'number', cell: ({ min }) => count(min) },
    { id: 'max', header: header('max'), kind: 'number', cell: ({ max }) => count(max) },
    { id: 'min_valid', header: header('needed'), kind: 'number', cell: ({ minValid }) => count(minValid) },
    ...(sums
      ? [
          {
            id: 'score',
            header: header('score'),
            kind: 'text' as const,
            cell: ({ score }: ScaleOutline) => text(header(score === 'sum' ? 'sumScore' : 'meanScore')),
          },
        ]
      : []),
  ];
  const named = codebookText('inBrackets', language, { text: label[language], what: id });
  const caption = `${named} · ${header('items')} ${items}`;
  return buildTable({ id: 'scales', name: header('scales'), caption }, columns, scales);
}

interface ColumnLine {
  readonly column: string;
  readonly meaning: string;
  readonly levels: string;
}

function columnTable(
  { label, respondent, group, waves, characteristics }: PopulationOutline,
  language: Language,
): Table[] {
  const header = (name: Parameters<typeof codebookText>[0]) => codebookText(name, language);
  const lines: ColumnLine[] = [
    ...(respondent === null ? [] : [{ column: respondent, meaning: header('respondent'), levels: '' }]),
    ...(group
      ? [{ column: group.column, meaning: header('group'), levels: levelsText(group, language) }]
      : []),
    ...(waves
      ? [{ column: waves.column, meaning: header('waves'), levels: levelsText(waves, language) }]
      : []),
    ...characteristics.map((one) => ({
      column: one.column,
      meaning: one.label[language],
      levels: levelsText(one, language),
    })),
  ];
  if (lines.length === 0) return [];
  const columns: ColumnOf<ColumnLine>[] = [
    { id: 'column', header: header('column'), kind: 'text', cell: ({ column }) => text(column) },
    { id: 'meaning', header: header('meaning'), kind: 'text', cell: ({ meaning }) => text(meaning) },
    { id: 'levels', header: header('levels'), kind: 'text', cell: ({ levels }) => text(levels) },
  ];
  const name = header('columns');
  return [buildTable({ id: 'columns', name, caption: `${label[language]} · ${name}` }, columns, lines)];
}

/** `남 (M, 1) · 여 (F, 2)`: each level, and what else stands in cells for it. */
function levelsText({ levels, numbers }: ColumnOutline, language: Language): string {
  if (levels.length === 0 && numbers) return messages.numbers.numbers[language];
  return levels
    .map(({ label, values }) => {
      const others = values.filter((value) => value !== label[language]);
      if (others.length === 0) return label[language];
      return codebookText('inBrackets', language, { text: label[language], what: others.join(', ') });
    })
    .join(' · ');
}

function notes(population: PopulationOutline, language: Language): Paragraph {
  const { missing, missingRule, answers } = population;
  return paragraph(
    [
      missing.length > 0
        ? codebookText('missing', language, { codes: missing.join(', ') })
        : codebookText('onlyEmpty', language),
      ...answers.map((texts) =>
        codebookText('answers', language, {
          answers: texts.map(({ text, value }) => `${text} = ${value}`).join(', '),
        }),
      ),
      ...numbersNotes(population, language),
      codebookText('neededNote', language),
      ...(missingRule === 'listwise' ? [codebookText('listwiseNote', language)] : []),
    ],
    'quiet',
  );
}
