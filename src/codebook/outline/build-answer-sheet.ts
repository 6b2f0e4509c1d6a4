import { type LocalizedText, localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { type Item, numbersAlone, type Population } from '../codebook.ts';
import type { AllowedCell, AnswerSheet, AnswerSheetColumn } from './answer-sheet.ts';

/** The columns that a data file of a population has: who answers, the group, the characteristics, the items. */
export function buildAnswerSheet(population: Population): AnswerSheet {
  const { respondent, group, waves, characteristics, items } = population;
  const columns: AnswerSheetColumn[] = [
    ...(respondent === null ? [] : [{ name: respondent, label: respondentLabel, cells: [] }]),
    ...(group
      ? [
          {
            name: group.column,
            label: groupLabel,
            cells: group.bands
              ? []
              : group.levels.map(({ id, label, values }) => ({ cell: values[0] ?? id, label })),
          },
        ]
      : []),
    ...(typeof waves?.column === 'string'
      ? [
          {
            name: waves.column,
            label: messages.waves.waveLabel,
            cells: waves.levels.map(({ id, label, values }) => ({ cell: values[0] ?? id, label })),
          },
        ]
      : []),
    ...characteristics.map(({ column, label, levels, bands }) => ({
      name: column,
      label,
      cells: bands
        ? []
        : levels.map(({ value, values = [value], label }) => ({ cell: values[0] ?? value, label })),
    })),
    ...numbersAlone(population).map(({ column, label }) => ({ name: column, label, cells: [] })),
    ...items.map((item) => ({ name: item.id, label: item.label, cells: allowedAnswers(item) })),
  ];
  // A column may both tell groups apart and describe people.
  return { columns: columns.filter(({ name }, at) => columns.findIndex((one) => one.name === name) === at) };
}

const respondentLabel = messages.score.respondentLabel;
const groupLabel = messages.score.groupLabel;
const noAnswer = messages.score.noAnswer;

function allowedAnswers({ min, max, missing, answers }: Item): AllowedCell[] {
  const words = [...answers];
  const numbers = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  return [
    ...numbers.map((cell) => {
      const label = words.find(([, value]) => value === cell)?.[0];
      return { cell, label: label === undefined ? endLabel(cell, min, max) : localize(label) };
    }),
    ...missing.map((cell) => ({ cell: /^-?[1-9]\d*$/.test(cell) ? Number(cell) : cell, label: noAnswer })),
  ];
}

function endLabel(cell: number, min: number, max: number): LocalizedText {
  if (cell === min) return messages.score.lowest;
  if (cell === max) return messages.score.highest;
  return messages.common.nothing;
}
