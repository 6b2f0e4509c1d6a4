import { grouped } from '../../codebook/draft/grouped.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { PaperCellPlace } from './paper-audit-schema.ts';

export const paperTexts = messages.paperDocuments;

/** "Table 3", or how manieth table of the document it is. */
export function tableName(
  { number, table }: { readonly number: string | null; readonly table: number | null },
  language: Language,
): string {
  if (number !== null) return paperTexts.numbered({ number })[language];
  return table === null ? paperTexts.inText[language] : paperTexts.ordinal({ table })[language];
}

/** "Table 3 · Service · Pilot · M 4.50": figures by what stands around them; what they have in common is said once. */
export function figureNames(places: readonly PaperCellPlace[], language: Language): string {
  const around = ({ number, table, where, row_label }: PaperCellPlace) =>
    [tableName({ number, table }, language), where === 'table' ? row_label : ''].filter((one) => one !== '');
  return places
    .map((place, index) => {
      const before = places[index - 1];
      const own = around(place);
      const isSame = before !== undefined && around(before).join('\0') === own.join('\0');
      return [...(isSame ? [] : own), figureText(place, language)].join(' · ');
    })
    .join('; ');
}

/** The figure under the head of its column; where the cell holds more, what it is, and the cell. */
function figureText(
  { where, column_head, statistic, printed, plain }: PaperCellPlace,
  language: Language,
): string {
  const name = messages.papers.statistics[statistic][language];
  const shown = plain === '' ? '–' : plain;
  if (statistic === 'significance') return printed;
  if (where !== 'table') return `${printed} · ${name} ${shown}`;
  if (printed === plain && column_head !== '') return `${column_head} ${shown}`;
  const head = column_head === '' || column_head === name ? '' : `${column_head} · `;
  return `${head}${name} ${shown}${printed === plain || printed === '' ? '' : ` (${printed})`}`;
}

/** "page 4, row 5, columns 3, 4", as far as it is known. */
export function placesText(
  places: readonly Pick<PaperCellPlace, 'page' | 'row' | 'column' | 'reference'>[],
  language: Language,
): string {
  const ofRows = grouped(places, ({ page, row }) => JSON.stringify([page, row]));
  return [...ofRows.values()]
    .flatMap((own) => {
      const [{ page, row } = { page: null, row: null }] = own;
      const columns = [...new Set(own.flatMap(({ column }) => column ?? []))];
      const references = own.flatMap(({ reference }) => reference ?? []);
      const cells =
        references.length > 0
          ? [[...new Set(references)].join(', ')]
          : row === null || columns.length === 0
            ? []
            : [paperTexts.cellsAt({ row, columns: columns.join(', ') })[language]];
      const text = [...(page === null ? [] : [paperTexts.pageAt({ page })[language]]), ...cells].join(', ');
      return text === '' ? [] : [text];
    })
    .join('; ');
}
