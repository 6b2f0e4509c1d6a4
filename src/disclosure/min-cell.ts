/** With 2 a small cell would always be one person, so that withholding it would tell it. */
export const smallestMinCell = 3;

/** @throws RangeError for a number that cannot be a `minCell` */
export function checkMinCell(minCell: number): void {
  if (!Number.isInteger(minCell) || minCell < smallestMinCell)
    throw new RangeError(`minCell must be a whole number, ${smallestMinCell} at least`);
}
