import { isUtf8 } from 'node:buffer';
import type { Codebook } from '../../codebook/codebook.ts';
import { checkSchema } from '../../codebook/schema/check-schema.ts';
import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { ProblemList } from '../../read/problem-list.ts';
import { Refusal } from '../../read/refusal.ts';
import type { Source } from '../../read/source/source.ts';
import { type Content, contentsOf } from './contents-seen.ts';
import type { Counted } from './counted.ts';
import { refuseOtherCodebook } from './refuse-other-codebook.ts';
import { refuseOtherWave } from './refuse-other-wave.ts';
import { restoredCounts, restoredInputs } from './restore-tally.ts';
import { tallyFaults } from './tally-faults.ts';
import { type TallyDocument, tallySchema } from './tally-schema.ts';

/** Unpacked; a tally of a hundred items has some 100 kB, however many people it counts. */
const mostMebibytes = 64;

/**
 * Reads the counts that `hanaro tally` wrote, and believes none that do not add up.
 *
 * @throws Refusal, InputError when it is damaged, or was made with another codebook
 */
export async function readTally(
  source: Source,
  codebook: Codebook,
  wave?: string,
): Promise<Counted & { readonly contents: readonly Content[] }> {
  const { file } = source;
  const document = understood(await textOf(source), file);
  refuseOtherCodebook(document, codebook, file);
  refuseOtherWave(document, codebook, { file, wave });
  const problems = new ProblemList();
  for (const fault of tallyFaults(document, codebook)) problems.add({ file, ...fault, hint: makeAgain });
  problems.throwIfAny();
  const inputs = restoredInputs(document, codebook, source);
  return {
    inputs,
    counts: restoredCounts(document, codebook),
    contents: [{ file, sha256: source.contentSha256 }, ...contentsOf(inputs)],
  };
}

/** @throws Refusal, InputError where it is no JSON, nests too deep, or departs from the schema */
function understood(text: string, file: string): TallyDocument {
  try {
    return checkSchema(tallySchema, JSON.parse(text), file, makeAgain);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw new Refusal(notJson, makeAgain);
  }
}

async function textOf({ chunks }: Source): Promise<string> {
  const bytes: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostMebibytes * 1024 * 1024) throw new Refusal(tooLarge, makeAgain);
    bytes.push(chunk);
  }
  const whole = Buffer.concat(bytes);
  if (!isUtf8(whole)) throw new Refusal(notJson, makeAgain);
  return whole.toString().replace(/^\ufeff/, '');
}

const makeAgain: LocalizedText = messages.tally.makeAgain;
const notJson: LocalizedText = messages.tally.notJson;
const tooLarge: LocalizedText = messages.tally.tooLarge({ mostMebibytes });
