import { plainCharacters } from './plain-characters.ts';

/** A printed text without what stands around its figure. */
export interface Undressed {
  readonly text: string;
  /** Marks of significance printed with the figure: "3.46**" has "**". */
  readonly marks: string;
}

const attached = /^(.*?[\d)\]%])\s*([*†‡§]+)$/u;
const brackets = /^(?:\((.*)\)|\[(.*)\])$/u;
const percent = /^(.*\d)\s*%$/u;
const label = /^(?:n|m|mean|sd|se|t|df|d|p)\s*=(?!=)\s*(.*)$/iu;
const footnote = /^(.*\d)[ᵃᵇᶜᵈᵉᶠᵍʰʷ]+$/u;

/**
 * Takes off brackets, percent signs, labels such as "n =", raised letters of a footnote, and attached marks.
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
    const rest =
      before ??
      inside?.[1] ??
      inside?.[2] ??
      percent.exec(text)?.[1] ??
      label.exec(text)?.[1] ??
      footnote.exec(text)?.[1];
    if (rest === undefined) return { text, marks };
    marks = own + marks;
    text = rest.trim();
  }
}
