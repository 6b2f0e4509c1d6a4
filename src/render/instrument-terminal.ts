import type { InstrumentOutline, PopulationOutline, ScaleOutline } from '../report/instrument-outline.ts';
import { instrumentText } from './instrument-text.ts';
import { printable } from './printable.ts';
import type { TerminalView as View } from './terminal-view.ts';
import { type Column, textTable } from './text-table.ts';

/** A codebook for people: of each population the scales, inner ones indented, and the columns that describe people. */
export function renderInstrument(outline: InstrumentOutline, view: View): string {
  const { chalk, language } = view;
  const { id, version, title, stars, populations } = outline;
  const cutPoints = [...stars].reverse().map(({ symbol, below }) => `${symbol} p < ${below}`);
  const head = [
    chalk.bold(printable(instrumentText('title', language, { title: title[language], id, version }))),
    printable(instrumentText('stars', language, { stars: cutPoints.join(', ') })),
  ];
  const parts = populations.flatMap((population) => [
    scaleTable(population, view),
    ...columnTable(population, view),
    notes(population, view),
  ]);
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

function scaleTable({ id, label, items, scales }: PopulationOutline, view: View): string {
  const { language } = view;
  const text = (name: Parameters<typeof instrumentText>[0]) => instrumentText(name, language);
  const columns: Column<ScaleOutline>[] = [
    {
      header: text('scale'),
      align: 'left',
      cell: ({ label, depth }) => `${'  '.repeat(depth)}${label[language]}`,
    },
    { header: text('id'), align: 'left', cell: (scale) => scale.id, leaveOut: 'last' },
    {
      header: text('reverse'),
      align: 'left',
      cell: ({ reverse }) => reverse.join(', '),
      ...(scales.some(({ reverse }) => reverse.length > 0) ? {} : { leaveOut: 'spare' as const }),
    },
    { header: text('items'), align: 'right', cell: (scale) => String(scale.items) },
    { header: text('points'), align: 'right', cell: ({ min, max }) => `${min}–${max}` },
    { header: text('needed'), align: 'right', cell: ({ minValid }) => String(minValid) },
  ];
  const title = `${label[language]} (${id}) · ${text('items')} ${items}`;
  return textTable(title, columns, scales, view);
}

interface ColumnRow {
  readonly column: string;
  readonly meaning: string;
  readonly levels: string;
}

function columnTable({ respondent, group, characteristics }: PopulationOutline, view: View): string[] {
  const { language } = view;
  const levels = (of: NonNullable<PopulationOutline['group']>) =>
    of.levels
      .map(({ label, values }) => {
        const others = values.filter((value) => value !== label[language]);
        return others.length > 0 ? `${label[language]} (${others.join(', ')})` : label[language];
      })
      .join(' · ');
  const rows: ColumnRow[] = [
    ...(respondent === null
      ? []
      : [{ column: respondent, meaning: instrumentText('respondent', language), levels: '' }]),
    ...(group
      ? [{ column: group.column, meaning: instrumentText('group', language), levels: levels(group) }]
      : []),
    ...characteristics.map((one) => ({
      column: one.column,
      meaning: one.label[language],
      levels: levels(one),
    })),
  ];
  if (rows.length === 0) return [];
  const columns: Column<ColumnRow>[] = [
    { header: instrumentText('meaning', language), align: 'left', cell: ({ meaning }) => meaning },
    { header: instrumentText('levels', language), align: 'left', cell: ({ levels }) => levels },
  ];
  return [
    textTable(
      '',
      [
        { header: instrumentText('column', language), align: 'left', cell: ({ column }) => column },
        ...columns,
      ],
      rows,
      view,
    ).replace(/^.*\n/, ''),
  ];
}

function notes({ missing, answers }: PopulationOutline, { language, chalk }: View): string {
  const lines = [
    missing.length > 0
      ? instrumentText('missing', language, { codes: missing.join(', ') })
      : instrumentText('onlyEmpty', language),
    ...answers.map((texts) =>
      instrumentText('answers', language, {
        answers: texts.map(({ text, value }) => `${text} = ${value}`).join(', '),
      }),
    ),
    instrumentText('neededNote', language),
  ];
  return lines.map((line) => chalk.dim(printable(line))).join('\n');
}
