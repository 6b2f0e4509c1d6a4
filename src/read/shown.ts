/** A cell as messages quote it: in full when short, else its beginning. */
export function shown(cell: string): string {
  return cell.length > 40 ? `"${cell.slice(0, 40)}…"` : `"${cell}"`;
}
