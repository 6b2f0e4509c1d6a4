import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCodebook } from '../../src/codebook/load-codebook.ts';
import { draftCodebook } from '../../src/draft-codebook.ts';
import { InputError } from '../../src/errors.ts';
import { scoreFiles } from '../../src/score-files.ts';

/** What is true of the answers to one question: the header of its column, its end points and its answers. */
export interface ItemTruth {
  readonly column: string;
  readonly min: number;
  readonly max: number;
  /** Null where a person gave none. */
  readonly answers: readonly (number | null)[];
}

export type Outcome =
  | { readonly kind: 'same' | 'marked' }
  | { readonly kind: 'refused'; readonly why: string }
  /** A figure that is not true, and no mark where it comes from. */
  | { readonly kind: 'different'; readonly why: string; readonly draft: string };

/**
 * Drafts a codebook from a file, scores the file with it, and holds each item against what is true.
 *
 * @param folder  where the draft may be written
 */
export async function draftOutcome(
  file: string,
  folder: string,
  truth: readonly ItemTruth[],
): Promise<Outcome> {
  const draft = await draftCodebook({ files: [file], language: 'en' }).catch(refusal);
  if (typeof draft === 'string') return { kind: 'refused', why: draft };
  const written = join(folder, 'draft.yaml');
  writeFileSync(written, draft.text);
  const codebook = await loadCodebook(written);
  const report = await scoreFiles({ files: [file], codebook }).catch(refusal);
  // A draft that its own file is refused by is a fault, unless the draft asks about the very cells.
  if (typeof report === 'string') {
    return isMarked(draft.text, /missing|answers|max/)
      ? { kind: 'refused', why: report }
      : { kind: 'different', why: report, draft: draft.text };
  }
  const [population] = codebook.populations;
  const wrong = truth.flatMap((one) => {
    const item = population?.items.find(
      ({ id }) => id === one.column || population.columns.get(id)?.includes(one.column),
    );
    const row = report.items.find(({ group, item: id }) => group === 'all' && id === item?.id);
    if (!item || !row) return [{ ...one, what: 'item' }];
    const valid = one.answers.flatMap((answer) => answer ?? []);
    const mean = valid.reduce((sum, answer) => sum + answer, 0) / valid.length;
    if (row.n !== valid.length) return [{ ...one, what: 'n' }];
    if (valid.length > 0 && Math.abs((row.mean ?? Number.NaN) - mean) > 1e-9)
      return [{ ...one, what: 'mean' }];
    return item.min === one.min && item.max === one.max ? [] : [{ ...one, what: 'range' }];
  });
  const unasked = wrong.filter(({ what, column }) => !isAsked(draft.text, what, column));
  const [first] = unasked;
  if (first) return { kind: 'different', why: `${first.what} of ${first.column}`, draft: draft.text };
  return { kind: wrong.length > 0 ? 'marked' : 'same' };
}

function refusal(error: unknown): string {
  if (error instanceof InputError) return error.problems.map(({ message }) => message.en).join('; ');
  throw error;
}

/** Whether a draft asks about what a difference comes from; an item that it does not use stands in its comments. */
function isAsked(draft: string, what: string, column: string): boolean {
  if (what === 'item')
    return draft
      .split('\n')
      .some((line) =>
        [`  #   ${column}: `, `  # confirm: ${column}: `].some((start) => line.startsWith(start)),
      );
  if (what === 'n') return isMarked(draft, /missing|answers|max/);
  if (what === 'range') return isMarked(draft, /max|answers/);
  return (
    isMarked(draft, /max|answers|missing/) || / # confirm: .*(the lowest number means|reverse)/.test(draft)
  );
}

/** Whether a line under one of these keys, or the line of the key, has a mark. */
function isMarked(draft: string, keys: RegExp): boolean {
  let key = '';
  return draft.split('\n').some((line) => {
    key =
      /^\s*(?:- )?(max|missing|answers|min_valid|group|columns|scales|items|characteristics):/.exec(
        line,
      )?.[1] ?? key;
    return keys.test(key) && line.includes('# confirm: ');
  });
}
