import { messages } from '../../messages/messages.ts';
import { normalised } from '../words/normalised.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import { nameFrom } from './draft-ids.ts';
import { inOrderOfTime } from './points-in-time.ts';
import type { WavesProposal } from './proposal.ts';
import { proposeCharacteristic } from './propose-levels.ts';

/** Fewer people in two waves may be slips. */
const fewestAgain = 2;

/**
 * The column that says of which wave a row is, and the one that names the respondents, who have a row in several waves and
 * never two in one; null where the first people do not show it.
 *
 * @param named  columns that may name respondents, and have repeats
 */
export function proposeWaves(
  columns: readonly ColumnProfile[],
  named: (column: ColumnProfile) => boolean,
  sample: readonly (readonly string[])[],
): { readonly respondent: string; readonly waves: WavesProposal } | null {
  for (const [position, column] of columns.entries()) {
    const levels = proposeCharacteristic(column)?.levels.map(({ value, label }) => ({
      value,
      label: label ?? value,
    }));
    const ordered = levels && inOrderOfTime(levels.map(({ label }) => label));
    if (!levels || !ordered) continue;
    const at = columns.findIndex((one, other) => named(one) && haveSeveralRows(sample, other, position));
    const respondent = columns[at];
    if (!respondent) continue;
    const waves = ordered.flatMap((label, index) => {
      const value = levels.find((level) => level.label === label)?.value;
      return value === undefined
        ? []
        : [{ id: nameFrom(label, `wave_${index + 1}`), label, values: [value] }];
    });
    return {
      respondent: respondent.name,
      waves: { column: column.name, levels: waves, confirm: messages.draft.sameRespondentsInWaves },
    };
  }
  return null;
}

/** Whether names come again, each once at each time. */
function haveSeveralRows(sample: readonly (readonly string[])[], name: number, time: number): boolean {
  const times = new Map<string, Set<string>>();
  for (const cells of sample) {
    const who = normalised(cells[name] ?? '');
    if (who === '') continue;
    const known = times.get(who) ?? new Set();
    const when = normalised(cells[time] ?? '');
    if (known.has(when)) return false;
    times.set(who, known.add(when));
  }
  return [...times.values()].filter(({ size }) => size > 1).length >= fewestAgain;
}
