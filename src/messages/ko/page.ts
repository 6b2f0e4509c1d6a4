import type { page as english } from '../en/page.ts';

export const page = (): ReturnType<typeof english> => ({
  contents: '차례',
  controls: {
    sort: '정렬',
    rows: '행',
    part: '펼치기/접기',
    copyTable: '표 복사',
    copyPicture: 'SVG로 복사',
    copyCsv: 'CSV로 복사',
    copied: '복사됨',
    notCopied: '브라우저가 복사를 허용하지 않음',
    low: '하한',
    high: '상한',
  },
});
