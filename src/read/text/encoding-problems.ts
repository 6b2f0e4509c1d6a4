import { messages } from '../../messages/messages.ts';
import type { Encoding } from '../data-table.ts';
import { Refusal } from '../refusal.ts';

/** @param declared  whether the user or a byte order mark said so; else it was found out from the text before */
export function brokenBytes(found: {
  readonly encoding: Encoding;
  readonly declared: boolean;
  readonly line: number;
}): Refusal {
  const { encoding, declared, line } = found;
  const name = encoding.toUpperCase();
  const { reading } = messages;
  if (declared)
    return new Refusal(reading.charactersOutside({ name }), reading.changeEncodingOrCharacters({ name }), {
      line,
    });
  const message =
    encoding === 'cp949' ? reading.charactersNeitherUtf8NorCp949 : reading.charactersNotAsTaken({ name });
  return new Refusal(message, reading.nameEncoding, { line });
}

/** @param utf16  what it is likely to be, if anything */
export function nulBytes(utf16: Encoding | null, line: number): Refusal {
  const { nulBytes: message, perhapsUtf16, binaryOrDamaged } = messages.reading;
  return new Refusal(message, utf16 ? perhapsUtf16({ utf16 }) : binaryOrDamaged, { line });
}
