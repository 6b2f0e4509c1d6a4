/** A name by which labels are found again: without case, spaces, and a number before it ("1. 유형성"). */
export function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/^\s*\d+[.)]\s*/u, '')
    .replaceAll(/[\s·]+/gu, '')
    .toLowerCase();
}
