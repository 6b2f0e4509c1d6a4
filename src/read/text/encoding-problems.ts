import type { LocalizedText } from '../../localized.ts';
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
      ? {
          ko: `${name} 파일이 아니면 --encoding을 바꾸거나 생략하고, 맞으면 이 줄의 깨진 글자를 고치십시오`,
          en: `if the file is not ${name}, change --encoding or leave it out; if it is, correct the broken characters here`,
        }
      : {
          ko: '--encoding으로 인코딩을 지정하거나, Excel에서 "CSV UTF-8(쉼표로 분리)"로 다시 저장하십시오',
          en: 'name the encoding with --encoding, or save the file again as "CSV UTF-8 (comma delimited)"',
        },
  });
}

function messageOf(
  name: string,
  { encoding, declared }: { readonly encoding: Encoding; readonly declared: boolean },
): LocalizedText {
  if (declared) {
    return { ko: `${name} 인코딩이 아닌 바이트가 있습니다`, en: `some characters are not ${name}` };
  }
  if (encoding === 'cp949') {
    return {
      ko: 'UTF-8도 CP949도 아닌 바이트가 있습니다(CP949로 읽던 중)',
      en: 'some characters are neither UTF-8 nor CP949, which the file was taken for',
    };
  }
  return {
    ko: `${name} 인코딩이 아닌 바이트가 있습니다(앞부분으로 보아 ${name} 파일로 판단함)`,
    en: `some characters are not ${name}, which the file was taken for`,
  };
}

/** @param utf16  what it is likely to be, if anything */
export function nulBytes(utf16: Encoding | null, line: number): Refusal {
  return new Refusal({
    line,
    message: {
      ko: '글자가 아닌 NUL 바이트가 있습니다',
      en: 'there are NUL bytes, which no text has',
    },
    hint: utf16
      ? { ko: `UTF-16이라면 --encoding ${utf16}`, en: `if it is UTF-16: --encoding ${utf16}` }
      : {
          ko: '이진 파일이거나 복사하다 깨진 파일입니다: 설문 도구에서 CSV나 .xlsx로 다시 내보내십시오',
          en: 'the file is binary, or was damaged while it was copied: export it again as CSV or .xlsx',
        },
  });
}
