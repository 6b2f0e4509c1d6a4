import type { Problem } from '../errors.ts';

/** The same rows named twice would count everybody twice. */
export function namedTwice(name: string): Problem {
  return {
    file: name,
    message: { ko: '두 번 적혔습니다', en: 'is named twice' },
    hint: {
      ko: '한 번만 적으십시오. 두 번 적으면 모두 두 번 셈에 들어갑니다',
      en: 'name it once: otherwise everybody in it counts twice',
    },
  };
}
