import { buildTable, type ColumnOf } from '../../document/build-table.ts';
import { count, interval, number, probability, type Table, text } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import { resamplingColumns } from '../resampling/resampling-columns.ts';
import { scoreText } from '../score-text.ts';
import type { ScoreView } from '../score-view.ts';
import { unpadded } from '../stars-for.ts';
import type { DidSettings } from './did-figures.ts';
import type { DidRow } from './did-row.ts';

export interface ShownDid {
  readonly settings: DidSettings;
  readonly populations: readonly PopulationRow[];
  readonly did: readonly DidRow[];
}

/** Of each population with waves and groups. */
export function didTables({ settings, populations, did }: ShownDid, view: ScoreView): Table[] {
  const { language } = view;
  return populations.flatMap((population) => {
    const rows = did.filter((row) => row.population === population.population);
    if (rows.length === 0) return [];
    const name = messages.paired.tables.did;
    const caption = messages.score.groupOfPopulation({ population: population.label, group: name })[language];
    const about = { id: 'did', name: name[language], caption };
    return [buildTable(about, didColumns(population, settings, view), rows)];
  });
}

/** How its figures were made. */
export function didNotes({ did, settings }: ShownDid, language: Language): string[] {
  if (did.length === 0) return [];
  const { notes } = messages.paired;
  const below = unpadded(settings.levene_below);
  const tests = { student: notes.didStudent, welch: notes.didWelch, auto: notes.didAuto({ below }) };
  return [notes.did[language], tests[settings.test][language]];
}

function didColumns({ groups }: PopulationRow, settings: DidSettings, view: ScoreView): ColumnOf<DidRow>[] {
  const { language, decimals } = view;
  const texts = messages.paired.columns;
  const level = confidencePercent(settings.conf_level);
  const labelOf = (id: string) => groups.find(({ group }) => group === id)?.label ?? id;
  const minus = (
    first: Parameters<typeof messages.score.firstMinusSecond>[0]['first'],
    second: typeof first,
  ) => messages.score.firstMinusSecond({ first, second })[language];
  const figure = (
    id: string,
    header: string,
    cell: ColumnOf<DidRow>['cell'],
    priority?: number,
  ): ColumnOf<DidRow> => ({ id, header, kind: 'number', cell, ...(priority !== undefined && { priority }) });
  return [
    {
      id: 'label',
      header: scoreText('scale', language),
      kind: 'text',
      cell: ({ label }) => text(label[language]),
    },
    {
      id: 'waves',
      header: texts.waves[language],
      kind: 'text',
      cell: ({ wave1_label, wave2_label }) => text(minus(wave2_label, wave1_label)),
    },
    {
      id: 'pair',
      header: scoreText('pair', language),
      kind: 'text',
      cell: ({ group1, group2 }) => text(minus(labelOf(group1), labelOf(group2))),
    },
    figure('n1', texts.n1[language], ({ n1 }) => count(n1)),
    figure('n2', texts.n2[language], ({ n2 }) => count(n2)),
    figure('change1', texts.change1[language], ({ change1 }) => number(change1, decimals.points), 2),
    figure('change2', texts.change2[language], ({ change2 }) => number(change2, decimals.points), 2),
    figure('difference', scoreText('difference', language), ({ estimate }) =>
      number(estimate, decimals.points),
    ),
    {
      id: 'difference_interval',
      header: scoreText('difference_interval', language, { level }),
      kind: 'interval',
      priority: 3,
      cell: (row) => interval(row, decimals.points),
    },
    figure('t', scoreText('t', language), ({ statistic, test }) =>
      number(
        statistic,
        decimals.statistic,
        settings.test === 'auto' && test === 'welch' ? { sign: 'ʷ' } : {},
      ),
    ),
    { id: 'stars', header: scoreText('stars', language), kind: 'mark', cell: ({ stars }) => text(stars) },
    figure('df', scoreText('df', language), ({ df, test }) => number(df, test === 'welch' ? 1 : 0), 4),
    figure('p', scoreText('p', language), ({ p_value }) => probability(p_value, decimals.probability)),
    ...resamplingColumns<DidRow>(settings, view),
  ];
}
