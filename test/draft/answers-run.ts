import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerCase } from './answer-cases.ts';
import { draftOutcome, type Outcome } from './draft-outcome.ts';
import { answersFile, itemName } from './write-answers.ts';

/** What becomes of a case that is written, drafted and scored. */
export async function answersRun(one: AnswerCase): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'hanaro-draft-'));
  try {
    const { name, content } = answersFile(one);
    const file = join(folder, name);
    writeFileSync(file, content);
    const items = one.truth[0]?.length ?? 0;
    const truth = Array.from({ length: items }, (_, item) => ({
      column: itemName(item),
      min: one.min,
      max: one.max,
      answers: one.truth.map((answers) => answers[item] ?? null),
    }));
    return await draftOutcome(file, folder, truth);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
