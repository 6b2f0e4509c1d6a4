import { getJosaPicker } from 'josa';
import { describe, expect, test } from 'vitest';
import { type Particle, withParticle } from '../../src/messages/ko/with-particle.ts';
import { fc } from '../fast-check.ts';

/** As the library josa names them. */
const particles = ['은', '이', '을', '과', '으로'] as const satisfies readonly Particle[];

const ofLibrary = (word: string, particle: Particle) => word + getJosaPicker(particle)(word);

const hangul = fc
  .array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 6 })
  .map((points) => String.fromCodePoint(...points));

const digitNames = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const smallUnits = ['', '십', '백', '천'];
const largeUnits = ['', '만', '억', '조', '경'];

/** A whole number spelled out, four digits at a time: 10200 일만이백. */
function spelled(n: bigint): string {
  if (n === 0n) return '영';
  const fours: string[] = [];
  for (let rest = n, place = 0; rest > 0n; rest /= 10_000n, place += 1) {
    const four = [...String(rest % 10_000n).padStart(4, '0')]
      .map((digit, index) => (digit === '0' ? '' : `${digitNames[Number(digit)]}${smallUnits[3 - index]}`))
      .join('');
    if (four !== '') fours.unshift(four + largeUnits[place]);
  }
  return fours.join('');
}

describe('a Korean particle', () => {
  test('fits every one of the 11,172 syllables as the library josa has it', () => {
    for (let point = 0xac00; point <= 0xd7a3; point += 1) {
      const word = String.fromCodePoint(point);
      for (const particle of particles)
        expect(withParticle(word, particle), word).toBe(ofLibrary(word, particle));
    }
  });

  test('fits words, with and without brackets, as josa has it', () => {
    fc.assert(
      fc.property(
        hangul,
        fc.constantFrom('', '(사후)', '(n = 12)', '(n = 60, M = 3.86, SD = 0.70)', '(A)', '(%)'),
        fc.constantFrom(...particles),
        (word, brackets, particle) => {
          const whole = word + brackets;
          expect(withParticle(whole, particle)).toBe(ofLibrary(whole, particle));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('fits whole numbers as they are spelled out, and as josa has it', () => {
    const trailing = fc
      .tuple(fc.bigInt({ min: 0n, max: 99_999n }), fc.integer({ min: 0, max: 12 }))
      .map(([head, zeros]) => head * 10n ** BigInt(zeros));
    fc.assert(
      fc.property(trailing, fc.constantFrom(...particles), (n, particle) => {
        const particleOfWord = ofLibrary(spelled(n), particle).slice(spelled(n).length);
        expect(withParticle(String(n), particle)).toBe(`${n}${particleOfWord}`);
        expect(withParticle(n.toLocaleString('en'), particle)).toBe(
          `${n.toLocaleString('en')}${particleOfWord}`,
        );
        expect(withParticle(String(n), particle)).toBe(ofLibrary(String(n), particle));
      }),
      { numRuns: 3000 },
    );
  });

  test('fits digits behind a point one by one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '0', '12', '-3'),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...particles),
        (whole, decimals, particle) => {
          const read = decimals.map((digit) => digitNames[digit]).join('');
          const number = `${whole}.${decimals.join('')}`;
          const ending = ofLibrary(read, particle).slice(read.length);
          expect(withParticle(number, particle)).toBe(number + ending);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'])('fits the letter %s by its name, as josa has it', (letter) => {
    for (const particle of particles)
      expect(withParticle(letter, particle)).toBe(ofLibrary(letter, particle));
  });

  test.each([
    // What josa reads otherwise: signs, abbreviations by the names of their letters.
    ['50%', '이', '50%가'],
    ['3.5%p', '은', '3.5%p는'],
    ['33.3%(40명)', '이', '33.3%(40명)가'],
    ['36.5℃', '을', '36.5℃를'],
    ['SPSS', '으로', 'SPSS로'],
    ['SP', '은', 'SP는'],
    ['VR', '은', 'VR은'],
    ['HRM', '이', 'HRM이'],
    ['KAIST', '과', 'KAIST와'],
    ['R', '으로', 'R로'],
    // Loans of words.
    ['Test', '은', 'Test는'],
    ['internet', '은', 'internet은'],
    ['Pilot', '이', 'Pilot이'],
    ['group', '과', 'group과'],
    ['Table', '으로', 'Table로'],
    ['Cronbach', '은', 'Cronbach는'],
    ['Café', '은', 'Café는'],
    // Greek letters and what stands above the line.
    ['Cronbach α', '은', 'Cronbach α는'],
    ['χ²', '이', 'χ²이'],
    ['McDonald ω', '을', 'McDonald ω를'],
    // Quotation marks and brackets around the whole.
    ['"예"', '과', '"예"와'],
    ['‘보통’', '은', '‘보통’은'],
    ['(가)', '은', '(가)는'],
    ['[중간]', '이', '[중간]이'],
    ['유형성 (사후(2차))', '이', '유형성 (사후(2차))이'],
    ['ㄱ', '은', 'ㄱ은'],
    ['코로나-19', '이', '코로나-19가'],
    ['２０대', '은', '２０대는'],
    ['T1', '으로', 'T1로'],
    ['007', '은', '007은'],
  ] as const)('stands behind %s as %s', (word, particle, whole) => {
    expect(withParticle(word, particle)).toBe(whole);
  });

  test('stands behind figures as people write them', () => {
    expect(withParticle('α = .86', '이었다')).toBe('α = .86이었다');
    expect(withParticle('ω = .82', '이었다')).toBe('ω = .82였다');
    expect(withParticle('21명(17.5%)', '이었다')).toBe('21명(17.5%)이었다');
    expect(withParticle('40대', '이었고')).toBe('40대였고');
  });
});
