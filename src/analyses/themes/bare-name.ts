/** A name without what people write now so, now so: spaces, punctuation, capitals. */
export function bareName(name: string): string {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return bare === '' ? name : bare;
}
