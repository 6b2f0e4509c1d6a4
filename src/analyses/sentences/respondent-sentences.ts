import { roundHalfAway } from '../../document/round-half-away.ts';
import { messages } from '../../messages/messages.ts';
import type { StudySettings } from '../analysis.ts';
import type { CharacteristicRow } from '../characteristics/characteristic-row.ts';
import type { MeasurementRow } from '../measurements/measurement-row.ts';
import type { PopulationRow } from '../populations/population-row.ts';
import type { ScoreView } from '../score-view.ts';
import type { SentenceParagraph, SentencePart } from './sentence.ts';
import { meanSentence, type Wording, wordingOf } from './wording.ts';

const texts = messages.variableSentences;

interface WithRespondents {
  readonly settings: StudySettings;
  readonly populations: readonly PopulationRow[];
  readonly characteristics: readonly CharacteristicRow[];
  readonly measurements?: readonly MeasurementRow[];
}

/** Who answered: everybody, then each group. */
export function respondentSentences(report: WithRespondents, view: ScoreView): SentencePart[] {
  const wording = wordingOf(report, view);
  const { headingOf, headings } = messages.sentences;
  return report.populations.flatMap(({ population, label, groups }) =>
    groups.map(({ group, label: ofGroup, n }) => {
      const isOfGroup = (row: { readonly population: string; readonly group: string }) =>
        row.population === population && row.group === group;
      const people = messages.report.groupOf({ group: ofGroup, n });
      return {
        heading: wording.say(
          headingOf({
            population: label,
            what: headingOf({ population: headings.characteristics, what: people }),
          }),
        ),
        paragraphs: [
          ...characteristicParagraphs(report.characteristics.filter(isOfGroup), wording),
          ...(report.measurements ?? []).filter(isOfGroup).map((row) => measurementParagraph(row, wording)),
        ],
      };
    }),
  );
}

function characteristicParagraphs(rows: readonly CharacteristicRow[], wording: Wording): SentenceParagraph[] {
  const { say } = wording;
  const columns = [...new Set(rows.map(({ characteristic }) => characteristic))];
  return columns.flatMap((column) => {
    const levels = rows.filter(({ characteristic }) => characteristic === column);
    const [first] = levels;
    if (!first) return [];
    const shown = levels.map(({ level_label: level, n, percent_of_group: percent }) =>
      say(
        percent === null
          ? texts.emptyLevel({ level })
          : texts.level({ level, n: String(n), percent: roundHalfAway(percent, wording.percent) }),
      ),
    );
    return {
      id: ['characteristics', first.population, column, first.group].join('/'),
      text: say(texts.characteristic({ label: first.label, levels: shown })),
    };
  });
}

function measurementParagraph(row: MeasurementRow, wording: Wording): SentenceParagraph {
  const { min, max } = row;
  const id = ['measurements', row.population, row.variable, row.group].join('/');
  const range = min === null || max === null ? null : { min, max };
  return { id, text: meanSentence(row, range, row.not_computed['mean'], wording) };
}
