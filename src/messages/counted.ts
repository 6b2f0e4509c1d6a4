/** A number and what it counts, in English: `1 row`, `2 rows`. */
export function counted(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`;
}
