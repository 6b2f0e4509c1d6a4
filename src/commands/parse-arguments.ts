import { InvalidArgumentError } from 'commander';

/** A number strictly between 0 and 1. */
export function proportion(written: string): number {
  const value = Number(written);
  if (value > 0 && value < 1) return value;
  throw new InvalidArgumentError('It must lie between 0 and 1, such as 0.95.');
}

/** A whole number between two ends, both included. */
export function wholeNumber(least: number, most: number): (written: string) => number {
  return (written) => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
