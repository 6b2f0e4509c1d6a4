import type { Population } from '../../codebook/codebook.ts';
import type { Problem } from '../../errors.ts';
import { type PopulationTally, tallyParts } from '../../measures/population-tally.ts';
import { messages } from '../../messages/messages.ts';
import { newSha256 } from '../../read/source/new-sha256.ts';

const fewestRows = 10;
/** Below so many different scores, two files may well have the same counts by chance. */
const fewestScores = 5;

/**
 * Finds files that hold the same rows in another wrapping, a workbook and its CSV, or in another order: all of their counts are
 * the same. Where respondents have names, these tell instead.
 */
export class SameCounts {
  readonly #files = new Map<string, string>();

  /** @returns the problem of a file that has the counts of an earlier one */
  add(file: string, population: Population, tally: PopulationTally): Problem | undefined {
    if (!tellEnough(tally)) return undefined;
    const digest = `${population.id} ${digestOf(tally)}`;
    const earlier = this.#files.get(digest);
    if (earlier === undefined) {
      this.#files.set(digest, file);
      return undefined;
    }
    return sameRows(file, earlier);
  }
}

function tellEnough(tally: PopulationTally): boolean {
  const parts = tallyParts(tally);
  const rows = parts.reduce((sum, { respondents }) => sum + respondents, 0);
  const scores = parts.flatMap(({ scales: [first] }) =>
    (first?.people ?? []).flatMap((cells, answers) =>
      [...(cells ?? [])].flatMap((people, sum) => (people > 0 ? `${answers} ${sum}` : [])),
    ),
  );
  return rows >= fewestRows && new Set(scores).size >= fewestScores;
}

function digestOf(tally: PopulationTally): string {
  const hash = newSha256();
  const add = (counts: Float64Array) => {
    hash.update(String(counts.length));
    hash.update(Buffer.from(counts.buffer, counts.byteOffset, counts.byteLength));
  };
  for (const { respondents, items, scales, levels } of tallyParts(tally)) {
    hash.update(String(respondents));
    for (const { people, withoutAnswer } of items) {
      hash.update(`${withoutAnswer} `);
      add(people);
    }
    for (const { people, withoutScore } of scales) {
      hash.update(`${withoutScore} `);
      for (const [answers, cells] of people.entries()) {
        hash.update(`${answers} `);
        // A row of cells without people may be there or not.
        if (cells?.some((count) => count > 0)) add(cells);
      }
    }
    for (const people of levels) add(people);
  }
  return hash.digest('hex');
}

function sameRows(file: string, earlier: string): Problem {
  return {
    file,
    message: messages.common.sameRowsInAnotherForm({ file: earlier }),
    hint: messages.tally.sameRowsInAnotherFormHint,
  };
}
