import { finalSound } from './final-sound.ts';

/** Endings by their form after a consonant: what stands after a vowel. */
const afterVowel = {
  은: '는',
  이: '가',
  을: '를',
  과: '와',
  으로: '로',
  이었다: '였다',
  이었고: '였고',
  이며: '며',
} as const;

export type Particle = keyof typeof afterVowel;

/** A word with a particle in the form that its last sound asks for: `20대(n = 12)는`, `.86이었다`, `50%가`. */
export function withParticle(word: string, particle: Particle): string {
  const sound = finalSound(word);
  const open = sound === 'vowel' || (sound === 'ㄹ' && particle === '으로');
  return word + (open ? afterVowel[particle] : particle);
}
