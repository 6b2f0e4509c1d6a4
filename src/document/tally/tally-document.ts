import type { Codebook, Item } from '../../codebook/codebook.ts';
import type { TalliedGroup, TallyDocument } from '../../count/tallies/tally-schema.ts';
import { catalogue, type Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { buildTable, type ColumnOf } from '../build-table.ts';
import { count, type Document, empty, paragraph, type Table, text } from '../document.ts';

/** A tally for readers: what was counted, and how many people gave each answer. */
export function tallyDocument(tally: TallyDocument, codebook: Codebook, language: Language): Document {
  return {
    title: `${codebook.title[language]} · ${tallyText('title', language)}`,
    blocks: [
      paragraph(
        tally.inputs.map(({ file, rows }) => {
          const used = rows.used.reduce((sum, n) => sum + n, 0);
          return tallyText('rows', language, { file, read: rows.read, used });
        }),
        'quiet',
      ),
      ...tally.populations.map((population) => answersTable(population, codebook, language)),
    ],
  };
}

interface AnswersLine {
  readonly label: string;
  readonly first: boolean;
  readonly group: string;
  readonly item: Item | undefined;
  readonly counts: TalliedGroup['items'][number];
}

function answersTable(
  { population: id, groups }: TallyDocument['populations'][number],
  codebook: Codebook,
  language: Language,
): Table {
  const population = codebook.populations.find((one) => one.id === id);
  const groupLabel = (group: string | null) =>
    population?.group?.levels.find((level) => level.id === group)?.label[language] ??
    texts[population?.group ? 'noGroup' : 'all'][language];
  const counted = groups.filter(({ group, respondents }) => group !== null || respondents > 0);
  const lines = (counted[0]?.items ?? []).flatMap(({ item: itemId }, index) => {
    const item = population?.items.find((one) => one.id === itemId);
    return counted.flatMap(({ group, items }, position): AnswersLine[] => {
      const counts = items[index];
      const label = item?.label[language] ?? itemId;
      return counts ? [{ label, first: position === 0, group: groupLabel(group), item, counts }] : [];
    });
  });
  const all = lines.flatMap(({ item }) => item ?? []);
  const min = Math.min(...all.map((item) => item.min));
  const max = Math.max(...all.map((item) => item.max));
  const answers = all.length === 0 ? [] : Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const columns: ColumnOf<AnswersLine>[] = [
    {
      id: 'item',
      header: texts.item[language],
      kind: 'text',
      cell: ({ label, first }) => text(label, { repeated: !first }),
    },
    { id: 'group', header: texts.group[language], kind: 'text', cell: ({ group }) => text(group) },
    ...answers.map(
      (answer): ColumnOf<AnswersLine> => ({
        id: `answer_${answer}`,
        header: String(answer),
        kind: 'number',
        cell: ({ item, counts }) => {
          const n = item && counts.people[answer - item.min];
          return n === undefined ? empty : count(n);
        },
      }),
    ),
    {
      id: 'missing',
      header: texts.missing[language],
      kind: 'number',
      cell: ({ counts }) => count(counts.without_answer),
    },
  ];
  const name = texts.answers[language];
  const label = population?.label[language] ?? id;
  return buildTable({ id: 'items', name, caption: `${label} · ${name}` }, columns, lines);
}

const texts = messages.documents.tallyTexts;

const tallyText = catalogue(texts);
