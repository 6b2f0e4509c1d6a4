import type { Problem } from '../../errors.ts';

/** The same rows named twice would count everybody twice. */
export function namedTwice(name: string): Problem {
  return {
    file: name,
    message: { ko: '두 번 지정했습니다', en: 'is named twice' },
    hint: {
      ko: '한 번만 지정하십시오. 두 번 지정하면 모든 응답이 두 번 집계됩니다',
      en: 'name it once: otherwise everybody in it counts twice',
    },
  };
}
