import { plainCharacters } from './plain-characters.ts';

/** A printed text without what stands around its figure. */
export interface Undressed {
  readonly text: string;
  /** Marks of significance printed with the figure: "3.46**" has "**". */
  readonly marks: string;
}

const attached = /^(.*?[\d)\]%])\s*([*†‡§]+)$/u;
const brackets = /^(?:\((.*)\)|\[(.*)\])$/u;
/** One end of an interval that is printed in two columns. */
const halfBracket = /^(?:[([]([^()[\]]*?)[,;~]?|([^()[\]]*)[)\]])$/u;
const percent = /^(.*\d)\s*%$/u;
const label =
  /^(?:n|m|mean|s\.?d\.?|s\.?e\.?|t(?:\s?\([\d.,\s]+\))?|df|(?:cohen['’]s )?d|p)\s*=(?!=)\s*(.*)$/iu;
const plusMinus = /^(?:±|\+\/-)\s*(\d?.*)$/u;
const footnote = /^(.*\d)[ᵃᵇᶜᵈᵉᶠᵍʰʷ]+$/u;

/**
 * Takes off brackets, percent signs, labels such as "n =", "±", raised letters of a footnote, and attached marks.
 *
 * @param legend  marks that the table declares, such as "a" or "+", besides the usual ones
 */
export function undressed(printed: string, legend: readonly string[]): Undressed {
  let text = plainCharacters(printed);
  let marks = '';
  for (;;) {
    const declared = legend.find(
      (mark) => mark !== '' && text.endsWith(mark) && /\d\s*$/.test(text.slice(0, -mark.length)),
    );
    const [, before, own = ''] =
      declared === undefined
        ? (attached.exec(text) ?? [])
        : [text, text.slice(0, -declared.length), declared];
    const inside = brackets.exec(text);
    const half = halfBracket.exec(text);
    const rest =
      before ??
      inside?.[1] ??
      inside?.[2] ??
      half?.[1] ??
      half?.[2] ??
      plusMinus.exec(text)?.[1] ??
      percent.exec(text)?.[1] ??
      label.exec(text)?.[1] ??
      footnote.exec(text)?.[1];
    if (rest === undefined) return { text, marks };
    marks = own + marks;
    text = rest.trim();
  }
}
