import { messages } from '../../messages/messages.ts';
import { type CodedUnit, type CodeLevel, codeOf } from './coded-units.ts';
import type { CoderPair } from './compare-coders.ts';
import { type Found, findingsOf } from './finding-list.ts';
import type { ThemeFinding } from './themes-schema.ts';

const texts = messages.themes.findings;

/** Units that are not compared: those of one coder alone, and those that a coder put into several categories. */
export function pairFindings(
  { coder1, coder2, units1, units2 }: CoderPair,
  level: CodeLevel,
): ThemeFinding[] {
  const unitsIn = (
    units: CoderPair['units1'],
    others: CoderPair['units2'],
    isIt: (unit: CodedUnit, both: boolean) => boolean,
  ) =>
    [...units].flatMap(([key, unit]): Found[] => {
      const [row] = unit.rows;
      return row && isIt(unit, others.has(key)) ? [{ file: row.file, line: row.line, name: unit.label }] : [];
    });
  const alone = (_: CodedUnit, both: boolean) => !both;
  const several = (unit: CodedUnit, both: boolean) => both && codeOf(unit, level) === null;
  return [
    ...findingsOf('only_one_coder', coder1, unitsIn(units1, units2, alone), (found) =>
      texts.only_one_coder({ ...found, coder: coder1, other: coder2 }),
    ),
    ...findingsOf('only_one_coder', coder2, unitsIn(units2, units1, alone), (found) =>
      texts.only_one_coder({ ...found, coder: coder2, other: coder1 }),
    ),
    ...findingsOf('several_codes', coder1, unitsIn(units1, units2, several), (found) =>
      texts.several_codes({ ...found, coder: coder1 }),
    ),
    ...findingsOf('several_codes', coder2, unitsIn(units2, units1, several), (found) =>
      texts.several_codes({ ...found, coder: coder2 }),
    ),
  ];
}
