import type { LocalizedText } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { Encoding } from '../data-table.ts';
import { Refusal } from '../refusal.ts';

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  cp949: 'CP949',
};

/** @param declared  whether the user or a byte order mark said so; else it was found out from the text before */
export function brokenBytes(found: {
  readonly encoding: Encoding;
  readonly declared: boolean;
  readonly line: number;
}): Refusal {
  const name = names[found.encoding];
  return new Refusal({
    line: found.line,
    message: messageOf(name, found),
    hint: found.declared
      ? messages.reading.changeEncodingOrCharacters({ name })
      : messages.reading.nameEncoding,
  });
}

function messageOf(
  name: string,
  { encoding, declared }: { readonly encoding: Encoding; readonly declared: boolean },
): LocalizedText {
  if (declared) {
    return messages.reading.charactersOutside({ name });
  }
  if (encoding === 'cp949') {
    return messages.reading.charactersNeitherUtf8NorCp949;
  }
  return messages.reading.charactersNotAsTaken({ name });
}

/** @param utf16  what it is likely to be, if anything */
export function nulBytes(utf16: Encoding | null, line: number): Refusal {
  return new Refusal({
    line,
    message: messages.reading.nulBytes,
    hint: utf16 ? messages.reading.perhapsUtf16({ utf16 }) : messages.reading.binaryOrDamaged,
  });
}
