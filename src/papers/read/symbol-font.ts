const first = 0x20;
/** The characters of Adobe's Symbol font from 0x20 on that papers have: Greek letters and signs; a space where it has others. */
const characters =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const signs: Readonly<Record<number, string>> = {
  162: '′',
  163: '≤',
  165: '∞',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  190: '—',
  215: '⋅',
};

/** What a code of the Symbol font, with or without the F000 that Word adds, shows; undefined for other signs. */
export function symbolOf(code: number): string | undefined {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return signs[own] ?? characters[own - first];
}

/** Text in Word's own places for letters of symbol fonts, and text that is set in the Symbol font. */
export function ofSymbols(text: string, isSymbolFont: boolean): string {
  return text.replace(isSymbolFont ? /[\s\S]/gu : /[\u{F020}-\u{F0FF}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return (code < 0x100 || code >= 0xf000 ? symbolOf(code) : undefined) ?? letter;
  });
}
