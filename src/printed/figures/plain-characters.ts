/**
 * The same text in plain characters: full-width, small and mathematical forms as ASCII, every dash and minus as "-", every asterisk as "*",
 * spaces of any width as " ", ≤ and its relatives as "<=", raised digits of a power of ten as "^-5".
 */
export function plainCharacters(text: string): string {
  // Most texts are plain already.
  if (/^[ -;=?-~]*$/.test(text)) return text.trim();
  return text
    .replace(/[\u{FF01}-\u{FF5E}]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(10\s*)([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, (_, ten: string, raised: string) => `${ten}^${lowered(raised)}`)
    .replace(/[\u{FE50}-\u{FE6F}\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize('NFKC'))
    .replace(/[−–—‐‑‒―﹣⁻ー─ㅡ➖˗]/gu, '-')
    .replace(/[∗⁎﹡✱✳✻⋆★٭]/gu, '*')
    .replace(/[≤≦⩽]|=</gu, '<=')
    .replace(/[≥≧⩾]|=>/gu, '>=')
    .replace(/[\s\u{200B}\u{2060}\u{FEFF}]/gu, (space) =>
      /[\u{200B}\u{2060}\u{FEFF}]/u.test(space) ? '' : ' ',
    )
    .trim();
}

function lowered(raised: string): string {
  return [...raised]
    .map((character) => (character === '⁻' ? '-' : character === '⁺' ? '+' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(character)))
    .join('');
}
