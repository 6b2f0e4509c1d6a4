/** `['tables', 3, 'rows', 2, 'mean']` as `tables[3].rows[2].mean`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
