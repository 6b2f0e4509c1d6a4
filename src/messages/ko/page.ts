import type { page as english } from '../en/page.ts';

export const page = (): ReturnType<typeof english> => ({
  contents: '차례',
});
