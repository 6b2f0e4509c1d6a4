import type { Codebook } from '../../codebook/codebook.ts';
import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { type Block, count, type Document, paragraph, text } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { cellLabel } from '../../printed/cell-label.ts';
import type { PrintedCell } from '../../printed/printed-cell.ts';
import { heldBy, printedIn, type ReconstructResult } from './reconstruct-result.ts';
import { texts, type Words, words } from './reconstruct-texts.ts';

type Found = Extract<ReconstructResult, { outcome: 'found' }>;

export interface ReconstructView {
  readonly tablesFile: string;
  readonly cells: readonly PrintedCell[];
  readonly codebook: Codebook;
}

/** What a reconstruction came to: the files and the figures that hold, what was found out or ruled out, or why there is none. */
export function reconstructDocument(
  results: readonly ReconstructResult[],
  view: ReconstructView,
  language: Language,
): Document {
  const found = results.flatMap((result) => (result.outcome === 'found' ? [result] : []));
  // The next seeds of a population repeat what its first one says.
  const first = found.filter(
    ({ population }, index) => found.findIndex((one) => one.population.id === population.id) === index,
  );
  return {
    title: view.tablesFile,
    blocks: [
      ...setsTable(found, language),
      ...first.flatMap((set) => takenLines(set, language)),
      ...slipsTable(first, view, language),
      ...results.flatMap((result) => failure(result, view, language)),
      paragraph([words(found.length === 0 ? texts.noFile : texts.synthetic, language)], 'quiet'),
    ],
  };
}

function setsTable(found: readonly Found[], language: Language): Block[] {
  if (found.length === 0) return [];
  const columns: ColumnOf<Found>[] = [
    textColumn('population', texts.population, ({ population }) => population.label[language]),
    { ...numberColumn('seed', texts.seed), cell: ({ seed }) => count(seed) },
    { ...numberColumn('people', texts.people), cell: ({ sidecar }) => count(sidecar.data.people) },
    { ...numberColumn('figures', texts.figures), cell: ({ sidecar }) => count(printedIn(sidecar)) },
    { ...numberColumn('held', texts.held), cell: ({ sidecar }) => count(heldBy(sidecar)) },
    textColumn('file', texts.file, ({ file }) => file),
  ];
  return [buildTable(named('sets', texts.sets), columns, found)];

  function textColumn(id: string, header: Words, said: (set: Found) => string): ColumnOf<Found> {
    return { id, header: words(header, language), kind: 'text', cell: (set) => text(said(set)) };
  }
  function numberColumn(id: string, header: Words) {
    return { id, header: words(header, language), kind: 'number' as const };
  }
  function named(id: string, name: Words) {
    return { id, name: words(name, language), caption: words(name, language) };
  }
}

/** What was not declared and had to be found out. */
function takenLines({ population, sidecar }: Found, language: Language): Block[] {
  const labels = (ids: readonly string[]) =>
    ids.map((id) => population.scales.find((scale) => scale.id === id)?.label[language] ?? id).join(', ');
  const { welch_t: welch, taken_for_sums: sums } = sidecar;
  const label = population.label[language];
  const lines = [
    ...(welch.length === 0 ? [] : [`${label}: ${words(texts.welch, language)}: ${labels(welch)}`]),
    ...(sums.length === 0 ? [] : [`${label}: ${words(texts.sums, language)}: ${labels(sums)}`]),
  ];
  return lines.length === 0 ? [] : [paragraph(lines)];
}

function slipsTable(sets: readonly Found[], view: ReconstructView, language: Language): Block[] {
  const slips = sets.flatMap(({ sidecar }) => sidecar.slips);
  if (slips.length === 0) return [];
  type Slip = (typeof slips)[number];
  const column = (id: string, header: Words, said: (slip: Slip) => string): ColumnOf<Slip> => ({
    id,
    header: words(header, language),
    kind: 'text',
    cell: (slip) => text(said(slip)),
  });
  const columns = [
    column('figure', texts.figure, (slip) => figureName(slip, view, language)),
    column('printed', texts.printed, ({ printed }) => printed),
    column('consistent', texts.needed, ({ consistent }) => consistent),
  ];
  const name = words(texts.slips, language);
  return [buildTable({ id: 'slips', name, caption: name }, columns, slips)];
}

function failure(result: ReconstructResult, view: ReconstructView, language: Language): Block[] {
  if (result.outcome === 'found') return [];
  const label = result.population.label[language];
  if (result.outcome === 'not_found') {
    return [paragraph([notFoundText(result, language)])];
  }
  const columns: ColumnOf<PrintedCell>[] = [
    {
      id: 'figure',
      header: words(texts.figure, language),
      kind: 'text',
      cell: (cell) => text(figureName(cell, view, language)),
    },
    {
      id: 'printed',
      header: words(texts.printed, language),
      kind: 'text',
      cell: ({ printed }) => text(printed),
    },
  ];
  const name = words(texts.contradictions, language);
  return [
    paragraph([`${label}: ${words(texts.impossible, language)}`], 'bad'),
    ...result.contradictions.map(({ message, figures }) =>
      buildTable({ id: 'contradictions', name, caption: message[language] }, columns, figures),
    ),
  ];
}

export function notFoundText(
  { population, seed, where, tries }: Extract<ReconstructResult, { outcome: 'not_found' }>,
  language: Language,
): string {
  const label = population.label[language];
  const scale = population.scales.find(({ id }) => id === where)?.label[language] ?? where;
  return messages.commands.notFound({ label, seed, scale, tries })[language];
}

interface Address {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** By the labels of the codebook. */
export function figureName(
  { table, row, column }: Address,
  { cells, codebook }: ReconstructView,
  language: Language,
) {
  const cell = cells.find((one) => one.table === table && one.row === row && one.column === column);
  const label = cell && cellLabel(cell, codebook);
  const place = `${label?.row[language] ?? row} · ${label?.column[language] ?? column}`;
  return messages.commands.table({ table, place })[language];
}
