import { Refusal } from '../refusal.ts';

const hint = {
  ko: '파일을 다시 받거나 SPSS에서 다시 저장하십시오',
  en: 'fetch the file again, or save it again in SPSS',
};

/** @param detail  in English */
export function damagedSav(detail: string): Refusal {
  return new Refusal({
    message: { ko: `SPSS 파일이 손상되었습니다(${detail})`, en: `the SPSS file is damaged (${detail})` },
    hint,
  });
}

/** @param cases  how many whole ones there are; `declared` where the file tells how many there should be */
export function cutShort(cases: number, declared: number | null): Refusal {
  return new Refusal({
    line: cases + 1,
    message: {
      ko: `파일이 중간에 끊겼습니다: 케이스 ${declared === null ? '' : `${declared}개 중 `}${cases}개까지만 있습니다`,
      en: `the file is cut short: it holds ${cases}${declared === null ? '' : ` of ${declared}`} cases`,
    },
    hint,
  });
}

export function unknownEncoding(name: string): Refusal {
  return new Refusal({
    message: {
      ko: `문자 인코딩을 알 수 없습니다${name && `: ${name}`}`,
      en: `the encoding of its texts is not known${name && `: ${name}`}`,
    },
    hint: {
      ko: '--encoding cp949 또는 --encoding utf-8을 지정하십시오',
      en: 'give --encoding cp949 or --encoding utf-8',
    },
  });
}

export function unreadableText(column: string, line: number): Refusal {
  return new Refusal({
    line,
    column,
    message: {
      ko: '파일이 밝힌 인코딩으로 읽을 수 없는 글자가 있습니다',
      en: 'a text is not in the encoding that the file declares',
    },
    hint: {
      ko: '--encoding cp949 또는 --encoding utf-8을 지정하십시오',
      en: 'give --encoding cp949 or --encoding utf-8',
    },
  });
}
