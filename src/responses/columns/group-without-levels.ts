import { nearestName } from '../../codebook/words/nearest-name.ts';
import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import { shown } from '../../read/shown.ts';
import type { AnswerInput } from '../answer-input.ts';

const mostListed = 8;
/** Where so many values all differ, they may be names, which no message tells. */
const fewestThatDiffer = 5;

/**
 * Says of each population with groups that not one row has a level of them: then the column or its values are others than the
 * codebook has, and every comparison would be without people.
 */
export function groupWithoutLevels(inputs: readonly AnswerInput[]): Problem[] {
  return [...new Set(inputs.map(({ population }) => population))].flatMap((population) => {
    const { group } = population;
    const ofIt = inputs.filter((input) => input.population === population);
    const used = ofIt.map(({ ledger }) => ledger.used);
    const anyLevel = used.some(({ groups }) => groups.some((rows) => rows > 0));
    if (!group || anyLevel || used.every(({ none }) => none === 0)) return [];
    const wanted = group.levels.flatMap(({ values }) => values);
    return ofIt
      .filter(({ ledger }) => ledger.used.none > 0)
      .map((input) => problemOf(input, group.column, wanted));
  });
}

function problemOf({ file, unsorted }: AnswerInput, column: string, wanted: readonly string[]): Problem {
  const filled = [...(unsorted?.values ?? [])].filter(([value]) => value !== '');
  const empty = unsorted?.values.get('')?.rows ?? 0;
  const allDiffer = filled.length >= fewestThatDiffer && filled.every(([, { rows }]) => rows === 1);
  const listed = [
    ...filled.slice(0, mostListed).map(([value, { rows }]) => `${shown(value)} ${rows}`),
    ...(filled.length > mostListed || (unsorted?.others ?? 0) > 0 ? ['…'] : []),
  ];
  const rows = filled.length + (unsorted?.others ?? 0);
  const found = [
    ...(allDiffer ? [messages.reading.valuesAllDiffer({ rows })] : listed),
    ...(empty > 0 ? [messages.reading.emptyCells({ empty })] : []),
  ];
  const levels = wanted.map(shown).join(', ');
  const nearest = (allDiffer ? [] : filled).flatMap(([value]) => {
    const near = nearestName(value, wanted);
    return near === undefined ? [] : `${shown(value)} → ${shown(near)}`;
  });
  const guess = nearest.length === 0 ? '' : ` (${nearest.slice(0, mostListed).join(', ')}?)`;
  return {
    file,
    column,
    message: messages.reading.noValueOfGroups({ levels, found }),
    hint: messages.reading.noValueOfGroupsHint({ guess }),
  };
}
