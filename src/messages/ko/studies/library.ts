import type { library as english } from '../../en/studies/library.ts';

export const library = (): ReturnType<typeof english> => ({
  noSuchPart: ({ part }) => `없는 표입니다: "${part}"`,
});
