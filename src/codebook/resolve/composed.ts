/** More marks on one letter than any writing has: Unicode calls text with fewer "stream-safe" (UAX #15, section 13). */
const piledMarks = /\p{M}{31}/u;

/** A text composed (NFC); one with marks piled up stays as it is, for to order these takes time by their square. */
export function composed(text: string): string {
  return text.length > 30 && piledMarks.test(text) ? text : text.normalize('NFC');
}
