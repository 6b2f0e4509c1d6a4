const mostShown = 40;

/** A cell as messages quote it: in full when short, else its beginning. */
export function shown(cell: string): string {
  // A character outside the basic plane is two code units: these suffice for `mostShown` and one more.
  const characters = [...cell.slice(0, 2 * mostShown + 2)];
  return characters.length > mostShown ? `"${characters.slice(0, mostShown).join('')}…"` : `"${cell}"`;
}
