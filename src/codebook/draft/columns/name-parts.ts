import { namesInGroups } from '../../words/group-path.ts';
import { withoutMarks } from '../../words/without-marks.ts';
import { shortLabel } from '../short-label.ts';

/** What the name of a column says about where its question belongs. */
export interface NameParts {
  /** What the questions of one scale have in common; null where the name says nothing. */
  readonly stem: string | null;
  /** A short name of the question; null where the column is headed by the question itself. */
  readonly code: string | null;
  /** What is asked, where the name says it. */
  readonly question: string | null;
}

const limeSurvey = /^([^\s[\]]+)\[([^[\]]+)\](?:\.\s*(.*))?$/su;
const grid = /^(.+?)\s*\[([^\]]+)\]$/su;
const dashed = /^(.+?)\s+[-–—]\s+(.+)$/su;
const path = /^(.+)\/([^/\s]+)$/su;
const chapter = /^(?:q|문항?|문제?)?\s*(\d{1,3})[-.](\d{1,3})[.)]?(?:\s+(\S.*))?$/isu;
const listed = /^(?:q|문항?)?\s*\d{1,3}\s*[.):]\s*(\S.*)$/isu;
const numbered = /^(.*?[^\s_\-.])[\s_\-.]+\d{1,4}$|^(.*?[^\d\s_\-.])\d{1,4}$/su;
/** Codes that say only that something is a question. */
export const anyQuestion = /^(sq|q|a|r|c|row|item|문항?)$/iu;
/** Of words; a code without spaces may be longer. */
export const longestStem = 20;
const longestCode = 40;

/** The questions that several columns have in front of a dash, as in `Question - Row`. */
export function sharedQuestions(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const over = dashed.exec(withoutMarks(name.trim()))?.[1];
    if (over !== undefined) counts.set(over, (counts.get(over) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([over, n]) => (n > 1 ? [over] : [])));
}

/** Reads `tangibles_1`, Google's `Question [Row]`, LimeSurvey's `SQ[SQ001]`, Kobo's `group/item`, `1-2. Question` and, where it is one of the `shared`, `Question - Row`. */
export function nameParts(name: string, shared: ReadonlySet<string> = new Set()): NameParts {
  const text = withoutMarks(name.trim());
  const [, code, subcode, said] = limeSurvey.exec(text) ?? [];
  if (code && subcode && !/\p{L}.*\s/u.test(subcode)) {
    return {
      stem: telling(stemOf(subcode)) ?? code,
      code: `${code}_${subcode}`,
      question: said ? shortLabel(said) : null,
    };
  }
  const [, asked, row] = grid.exec(text) ?? [];
  if (asked && row) return { stem: asked, code: null, question: row };
  const [, over, under] = dashed.exec(text) ?? [];
  if (over && under && shared.has(over) && /\p{L}/u.test(under))
    return { stem: over, code: null, question: under };
  const [, group, inner] = path.exec(text) ?? [];
  if (group && inner) return { stem: telling(stemOf(inner)) ?? group, code: inner, question: null };
  const [inGroup] = group ? [] : namesInGroups(text).slice(-1);
  if (inGroup !== undefined) {
    const before = text.slice(0, -inGroup.length).replace(/[/:._-]+$/u, '');
    return { stem: telling(stemOf(inGroup)) ?? (before || null), code: text, question: null };
  }
  const [, part, , inPart] = chapter.exec(text) ?? [];
  if (part) return { stem: `q${part}`, code: inPart ? null : text, question: inPart ?? null };
  const question = listed.exec(text)?.[1] ?? text;
  const spoken = /[\s?？]/.test(question);
  return {
    stem: stemOf(question),
    code: spoken || question !== text ? null : text,
    question: spoken ? question : null,
  };
}

/** What stands before the number at the end of a short name. */
function stemOf(name: string): string | null {
  const [, before, joined] = numbered.exec(name) ?? [];
  const stem = before ?? joined;
  return stem === undefined ||
    !/\p{L}/u.test(stem) ||
    stem.length > (stem.includes(' ') ? longestStem : longestCode) ||
    /[.?!？。]/.test(stem)
    ? null
    : stem;
}

const telling = (stem: string | null) => (stem === null || anyQuestion.test(stem) ? null : stem);
