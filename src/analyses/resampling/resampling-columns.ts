import type { ColumnOf } from '../../document/build-table.ts';
import { empty, interval, number } from '../../document/document.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import { confidencePercent } from '../confidence-percent.ts';
import type { ScoreView } from '../score-view.ts';
import type { Resampled } from './resampled.ts';
import type { ResamplingSettings } from './resampling-settings.ts';

type Settings = ResamplingSettings & Pick<StudySettings, 'conf_level'>;

/** The columns of what is drawn, where it is asked for. */
export function resamplingColumns<Line extends Resampled>(
  { permutations, bootstrap, conf_level }: Settings,
  { language, decimals }: ScoreView,
): ColumnOf<Line>[] {
  const texts = messages.paired.columns;
  const level = String(confidencePercent(conf_level));
  const columns: ColumnOf<Line>[] = [];
  if (permutations !== null) {
    columns.push({
      id: 'permutation_p',
      header: texts.permutationP[language],
      kind: 'number',
      cell: ({ permutation }) =>
        permutation === undefined
          ? empty
          : number(permutation?.p_value, decimals.probability, {
              style: 'probability',
              ...(permutation?.method === 'monte_carlo' && { sign: 'ᵐ' }),
            }),
    });
  }
  if (bootstrap !== null) {
    columns.push({
      id: 'bootstrap_interval',
      header: texts.bootstrap({ level })[language],
      kind: 'interval',
      cell: (line) => (line.bootstrap === undefined ? empty : interval(line.bootstrap, decimals.points)),
    });
  }
  return columns;
}

/** How they were made. */
export function resamplingNotes(
  { permutations, bootstrap, seed }: ResamplingSettings,
  language: Language,
): string[] {
  const { notes } = messages.paired;
  const from = seed ?? 0;
  return [
    ...(permutations === null ? [] : [notes.permutations({ times: permutations, seed: from })[language]]),
    ...(bootstrap === null ? [] : [notes.bootstrap({ times: bootstrap, seed: from })[language]]),
  ];
}
