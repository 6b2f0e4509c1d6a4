import type { Population } from '../../codebook/codebook.ts';
import type { Language } from '../../localized.ts';
import type { ScoredPerson } from '../../measures/person-table.ts';
import { messages } from '../../messages/messages.ts';
import { buildTable } from '../build-table.ts';
import { type Document, empty, number, text } from '../document.ts';
import type { PersonColumn } from './person-columns.ts';

/** People and their scores for readers: everybody, where somebody asks for it. */
export function personScoresDocument(
  { label }: Population,
  { columns, people }: { readonly columns: readonly PersonColumn[]; readonly people: Iterable<ScoredPerson> },
  language: Language,
): Document {
  const name = messages.personScores.sheet[language];
  const table = buildTable(
    { id: 'scores', name, caption: `${label[language]} · ${name}` },
    columns.map(({ id, decimals, cell }) => ({
      id,
      header: id,
      kind: decimals === null ? 'text' : 'number',
      cell: (person: ScoredPerson) => {
        const value = cell(person);
        if (value === null) return empty;
        return typeof value === 'number' && decimals !== null ? number(value, decimals) : text(String(value));
      },
    })),
    [...people],
  );
  return { title: label[language], blocks: [table] };
}
