import { plainCharacters } from '../../../printed/figures/plain-characters.ts';
import type { PaperParagraph } from '../../paper.ts';
import { inOneLine } from '../running-text.ts';
import { captionAlone, captionStart, noteStart } from './captions.ts';
import type { TextLine } from './page-text.ts';

/** Lines of one paragraph, which may end in another column or on another page. */
export interface LineGroup {
  readonly page: number;
  readonly lines: TextLine[];
}

const sentenceEnd = /[.!?:…。][”’"')\]]*$/u;

/**
 * Parts the lines of one column of text into paragraphs.
 *
 * @param left, right  where the column begins and ends
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  { page, left, right }: { readonly page: number; readonly left: number; readonly right: number },
): LineGroup[] {
  const groups: LineGroup[] = [];
  const leading = usualLeading(lines);
  for (const line of lines) {
    const above = groups.at(-1)?.lines.at(-1);
    if (above && !begins(line, above, { leading, left, right })) groups.at(-1)?.lines.push(line);
    else groups.push({ page, lines: [line] });
  }
  return groups;
}

function usualLeading(lines: readonly TextLine[]): number {
  const gaps = lines.flatMap((line, at) => {
    const gap = line.y - (lines[at - 1]?.y ?? line.y);
    return gap > 0.5 * line.size && gap < 4 * line.size ? [gap] : [];
  });
  return gaps.sort((one, other) => one - other)[gaps.length >> 1] ?? 0;
}

function begins(
  line: TextLine,
  above: TextLine,
  { leading, left, right }: { readonly leading: number; readonly left: number; readonly right: number },
): boolean {
  if (line.level === above.level) return false;
  const text = plainCharacters(line.text);
  const isShort = above.x1 < right - 0.25 * (right - left);
  if (noteStart.test(text) || captionAlone.test(text)) return true;
  if (captionStart.test(text) && (isShort || sentenceEnd.test(above.text))) return true;
  if (Math.abs(line.size - above.size) > 0.08 * above.size || line.bold !== above.bold) return true;
  if (line.y - above.y > 1.28 * leading) return true;
  const isIndented = line.x0 > left + 0.8 * line.size && above.x0 < line.x0 - 0.8 * line.size;
  return isShort || (isIndented && sentenceEnd.test(above.text));
}

/** Whether a paragraph goes on in the next column or overleaf: its sentence has not ended. */
export function goesOnIn(before: LineGroup, next: LineGroup): boolean {
  const last = before.lines.at(-1);
  const [first] = next.lines;
  if (!last || !first || Math.abs(last.size - first.size) > 0.08 * last.size) return false;
  if (last.bold || first.bold || sentenceEnd.test(last.text)) return false;
  const [opening] = before.lines;
  if (opening && captionStart.test(plainCharacters(opening.text))) return false;
  return (
    before.lines.length > 1 && !captionAlone.test(first.text) && !noteStart.test(plainCharacters(first.text))
  );
}

/** @param usual  the size of most letters of the document */
export function paragraphOf({ page, lines }: LineGroup, usual: number): PaperParagraph {
  const [first] = lines;
  const isLarger = (first?.size ?? 0) > 1.12 * usual;
  const isBold = lines.length <= 2 && lines.every(({ bold }) => bold);
  return {
    kind: 'paragraph',
    place: { page },
    text: inOneLine(joined(lines.map(({ text }) => text))),
    heading: isLarger || isBold,
  };
}

/** Lines as one text: a word that was parted at the end of a line is whole again. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (/\u{AD}$/u.test(text)) return text.slice(0, -1) + line;
    if (/\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
    return `${text} ${line}`;
  }, '');
}
