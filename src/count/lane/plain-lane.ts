import type { Population } from '../../codebook/codebook.ts';
import { type MeasurePlan, nothingBeside } from '../../measures/measure-plan.ts';
import type { PopulationTally } from '../../measures/population-tally.ts';
import { digitsAsWritten } from '../../responses/cells/answer-texts.ts';
import { noGroup } from '../../responses/people/respondent.ts';
import { respondentName } from '../../responses/people/respondent-name.ts';
import type { RespondentsSeen } from '../../responses/people/respondents-seen.ts';
import type { PlainRows, TextRows } from '../../responses/plain-rows.ts';
import { type RowsByGroup, rowsTogether } from '../../responses/rows/row-ledger.ts';
import { addLaneCounts } from './add-lane-counts.ts';
import { addLaneNumbers } from './add-lane-numbers.ts';
import { laneCounts } from './lane-counts.ts';
import { laneKernel } from './lane-kernel.ts';
import { laneLines } from './lane-lines.ts';
import { laneMemoryIfThereIs } from './lane-memory.ts';
import { lanePairs } from './lane-pairs.ts';
import { LaneRow } from './lane-row.ts';
import { rowLayout } from './row-layout.ts';

/** Plain rows of one file, and where their counts go. */
export interface PlainLane extends PlainRows {
  readonly addTo: (tally: PopulationTally) => void;
}

/** Whose rows they are, and what is asked of them. */
export interface LaneRows extends TextRows {
  readonly population: Population;
  readonly names: Pick<RespondentsSeen, 'isNew' | 'isNewNumber'>;
  readonly plan?: MeasurePlan | undefined;
}

/**
 * Counts rows straight from their bytes: texts mean what the reader of rows says of them when they first come. What the bytes
 * leave open is left to it.
 *
 * @returns null where the bytes of this file's rows do not tell enough
 */
export function plainLane(rowsOf: LaneRows): PlainLane | null {
  const { file, population, columns, delimiter, meanings, observer, names, plan = nothingBeside } = rowsOf;
  if (!laneCounts(plan, population)) return null;
  const layout = rowLayout(columns, observer?.fingerprint.positions);
  const digits = columns.answers.map(digitsAsWritten);
  const lane = layout && laneMemoryIfThereIs({ population, digits, layout, delimiter, plan, observer });
  if (!lane) return null;
  const { memory, settings } = lane;
  const pairs = plan.jointScores ? lanePairs(population, plan.jointScores, settings.groupCount) : null;
  const row = new LaneRow(population, rowsOf, lane);
  const { kernel, texts } = laneKernel(lane, { meanings, isNew, onRow });
  const noGroupSlot = settings.groupCount - 1;
  const rows = (): RowsByGroup => {
    const people = memory.counts(settings.people, settings.groupCount);
    return { groups: [...people.subarray(0, noGroupSlot)], none: people[noGroupSlot] ?? 0 };
  };

  function onRow(group: number, line: number, start: number, end: number): void {
    row.read(group, line, start, end);
    pairs?.add(group, row.respondent);
    observer?.observe(row);
  }

  function isNew(start: number, end: number, group: number, line: number): boolean {
    row.nameStart = start;
    row.nameEnd = end;
    const isNewNumber = names.isNewNumber(memory.all, start, end);
    if (isNewNumber !== null) return isNewNumber;
    const name = asNameOfPerson(memory.all, start, end);
    if (name === null) return false;
    const asNumber = name.start === start ? null : names.isNewNumber(name.bytes, name.start, name.end);
    return asNumber ?? names.isNew(name, { file, line }, group === noGroupSlot ? noGroup : group);
  }

  /** The name as it is compared; null where the row has to be looked at, for it names no one, or a sum. */
  function asNameOfPerson(bytes: Buffer, start: number, end: number) {
    if (kernel.isNumberedName(start, end) === 1) return { bytes, start, end };
    const cell = bytes.toString('utf8', start, end);
    const name = Buffer.from(respondentName(cell));
    const isOne = name.length > 0 && meanings.of(columns.respondent?.position ?? -1, cell) !== null;
    return isOne ? { bytes: name, start: 0, end: name.length } : null;
  }

  return {
    ...laneLines(kernel, memory, () => rowsTogether(rows())),
    rows,
    finish: () => texts.finish(),
    addTo(tally) {
      kernel.emptyLanes();
      addLaneCounts(tally, lane);
      pairs?.addTo(tally);
      addLaneNumbers(tally, texts, { columns, rows: rows() });
    },
  };
}
