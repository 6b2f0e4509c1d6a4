const invisible =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff';

/** A text without regard to case, width, composition, spaces and invisible characters. */
export function plainWord(text: string): string {
  return plainName(text)
    .toLowerCase()
    .split(' ')
    .reduce((whole, word) => (/\d$/.test(whole) && /^\d/.test(word) ? `${whole} ${word}` : whole + word));
}

/** The same, capitals kept. */
export function plainName(text: string): string {
  if (/^[A-Za-z0-9_]*$/.test(text)) return text;
  const narrow = [...text.normalize('NFC')].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (invisible.includes(letter)) return '';
    return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xff01 + 0x21) : letter;
  });
  return narrow
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}
