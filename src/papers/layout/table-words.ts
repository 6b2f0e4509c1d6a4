import { plainCharacters } from '../../printed/figures/plain-characters.ts';
import type { HeadRole } from './head-words.ts';
import { readHead } from './read-head.ts';

const number = /^\s*[<〈[(【]?\s*(?:table|tab\.|표)\s*\.?\s*([A-Z]?\d+(?:[-.]\d+)*[a-z]?)\s*[>〉\])】]?/iu;

/** The number of a table in its caption: "3" in "Table 3. …" and "<표 3> …". */
export function tableNumber(caption: string): string | null {
  return number.exec(plainCharacters(caption).replace(/[〈《]/gu, '<'))?.[1] ?? null;
}

/** Marks and cut points that a note declares: "*p < .05, **p < .01", "* p<0.05; ** p<0.01", "†p<.10". */
export function legendIn(notes: readonly string[]): Record<string, string> {
  const legend: Record<string, string> = {};
  for (const note of notes) {
    const plain = plainCharacters(note).replaceAll('^', '');
    for (const [, mark = '', cut = ''] of plain.matchAll(
      /([*†‡+#]+|(?<![a-z])[abc](?=\s?p))\s*:?\s*p\s*(?:-?\s?value\s*)?(?:<=?)\s*(0?\.\d+)/giu,
    )) {
      legend[mark] ??= cut;
    }
  }
  return legend;
}

/** n that a caption or a note gives for the whole table: "N = 120", "(n=120)", "120명". */
export function wholeCountIn(
  texts: readonly string[],
): { readonly text: string; readonly printed: string } | null {
  for (const printed of texts) {
    const found = [...plainCharacters(printed).matchAll(/\bn\s*=\s*(\d[\d,]*)/giu)];
    if (found.length === 1) return { text: (found[0]?.[1] ?? '').replaceAll(',', ''), printed };
  }
  return null;
}

/** What notes or a caption say that cells hold: "Values are M (SD)", "n (%); Mean (SD)". */
export function tableRoles(texts: readonly string[]): HeadRole[][] {
  const found = new Map<string, HeadRole[]>();
  const forms =
    /(?:\bn|no\.|빈도|명|사례수|frequency|count)\s?\((?:%|percent|백분율|비율)\)|(?:\bm|means?|평균)\s?(?:\(|±\s?|\+\/-\s?|,\s?)\s?(?:sd|s\.d\.|standard deviations?|표준편차|se|s\.e\.|standard errors?|표준오차)\)?|medians?\s?[([](?:iqr|q1\s?[,-–]\s?q3|25%\s?[,-]\s?75%|interquartile range)[)\]]|중앙값\s?[([].{2,12}[)\]]/giu;
  for (const text of texts) {
    for (const [form] of plainCharacters(text).matchAll(forms)) {
      const { roles } = readHead(form);
      if (roles.length > 0) found.set(roles.join(), [...roles]);
    }
  }
  return [...found.values()];
}
