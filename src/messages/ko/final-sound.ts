/** What a word ends in when it is read aloud in Korean; ㄹ stands apart for 으로, which it does without. */
export type FinalSound = 'vowel' | 'ㄹ' | 'consonant';

/** As in Unicode's order of syllables: 28 to a vowel, the first without a final, the ninth with ㄹ. */
function ofSyllable(syllable: string): FinalSound {
  const final = ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28;
  if (final === 0) return 'vowel';
  return final === 8 ? 'ㄹ' : 'consonant';
}

/** Signs that are read, with the last syllables of their names. */
const lastSyllables: Readonly<Record<string, string>> = {
  '%': '트',
  '‰': '밀',
  '℃': '도',
  '°': '도',
  '+': '스',
  '&': '드',
  '²': '곱',
  '³': '곱',
  α: '파',
  β: '타',
  γ: '마',
  δ: '타',
  Δ: '타',
  ε: '론',
  η: '타',
  κ: '파',
  λ: '다',
  μ: '뮤',
  ρ: '로',
  σ: '마',
  τ: '우',
  φ: '이',
  χ: '이',
  ω: '가',
};

/** Brackets around a part of a word, by how they end. */
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * How a word is read to its end. A part in brackets is not read where something stands before it, and else for itself;
 * numbers are read as Sino-Korean ones, digit by digit behind a point; capitals by their names; other Latin words as loans
 * of their spelling. Marks that are not read, such as quotation marks, are passed over.
 */
export function finalSound(word: string): FinalSound {
  const characters = [...beforeBrackets(plain(word))];
  while (characters.length > 0) {
    const last = characters.at(-1) ?? '';
    const rest = characters.join('');
    if (/[가-힣]/.test(last)) return ofSyllable(last);
    // Letters of the alphabet: 기역, 디귿 and the other consonants end in one, vowels are called as they sound.
    if (/[ㄱ-ㅎ]/.test(last)) return last === 'ㄹ' ? 'ㄹ' : 'consonant';
    if (/[ㅏ-ㅣ]/.test(last)) return 'vowel';
    if (/\d/.test(last)) return ofNumber(rest);
    if (/%p$/.test(rest)) return 'vowel';
    if (/[A-Za-z]/.test(last)) return ofLatin(/[A-Za-z]+$/.exec(rest)?.[0] ?? '');
    const name = lastSyllables[last];
    if (name !== undefined) return ofSyllable(name);
    characters.pop();
  }
  return 'vowel';
}

/** Latin letters without accents, and signs of full width as usual ones. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));
}

/** Without the bracketed part at its end; a word that is nothing else stays. */
function beforeBrackets(word: string): string {
  const text = word.replace(/[\s"'”’」』》〉.,;:!?…]+$/u, '');
  const opening = brackets[text.at(-1) ?? ''];
  if (opening === undefined) return text;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === text.at(-1)) depth += 1;
    if (text[at] === opening) depth -= 1;
    if (depth > 0) continue;
    const before = text.slice(0, at).trim();
    return before === '' ? beforeBrackets(text.slice(1, -1)) : beforeBrackets(before);
  }
  return beforeBrackets(text.slice(0, -1));
}

/** 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digits: readonly FinalSound[] = [
  'consonant',
  'ㄹ',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'ㄹ',
  'ㄹ',
  'vowel',
];

/** The unit that a number with so many zeros at its end is read to. */
function ofZeros(zeros: number): FinalSound {
  if (zeros < 4) return 'consonant'; // 십, 백, 천
  const unit = Math.floor(zeros / 4);
  // 만, 억, 조, 경, 해
  return unit === 3 || unit === 5 ? 'vowel' : 'consonant';
}

/** Of the number at the end of a text. */
function ofNumber(text: string): FinalSound {
  const number = /\d[\d,]*$/.exec(text)?.[0] ?? '';
  const isFraction = /\.$/.test(text.slice(0, -number.length));
  const whole = number.replaceAll(',', '');
  const last = digits[Number(whole.at(-1))] ?? 'vowel';
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  // Behind a point, and with a zero before, digits are read one by one.
  if (isFraction || whole.startsWith('0') || zeros === 0) return last;
  return ofZeros(zeros);
}

/** By the names of capitals and of a single letter; else as a loan of the word. */
function ofLatin(word: string): FinalSound {
  const last = word.at(-1)?.toLowerCase() ?? '';
  if (word.length === 1 || word === word.toUpperCase()) {
    // 엘, 알, 엠, 엔; all others end in a vowel.
    if (last === 'l' || last === 'r') return 'ㄹ';
    return last === 'm' || last === 'n' ? 'consonant' : 'vowel';
  }
  return ofLoan(word.toLowerCase());
}

function ofLoan(word: string): FinalSound {
  if (/le?$/.test(word)) return 'ㄹ';
  if (/(?:m|n|ng|[aeiou](?:me|ne))$/.test(word)) return 'consonant';
  // 넷, 팁, 북, 앱, 타입: behind a single short vowel; 테스트, 사이트, 파크 end in a vowel.
  if (/(?:ck|ook|oup|pp|type)$/.test(word)) return 'consonant';
  return /(?:^|[^aeiou])[aeiou][ptkbc]$/.test(word) ? 'consonant' : 'vowel';
}
