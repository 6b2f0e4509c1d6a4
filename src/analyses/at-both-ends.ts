const mostNamed = 3;

interface End {
  /** Of all that have the value as it is printed. */
  readonly names: string;
  readonly value: string;
}

/**
 * Which names have the highest and the lowest value as these are printed; null where more share it than can be named, and both null
 * where all are the same.
 */
export function atBothEnds(
  places: readonly { readonly name: string; readonly value: number }[],
  printed: (value: number) => string,
): { readonly highest: End | null; readonly lowest: End | null } {
  const ordered = [...places].sort((one, other) => other.value - one.value);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (!first || !last || printed(first.value) === printed(last.value)) return { highest: null, lowest: null };
  const end = (value: string): End | null => {
    const names = ordered.filter((one) => printed(one.value) === value).map(({ name }) => name);
    return names.length > mostNamed ? null : { names: names.join('; '), value };
  };
  return { highest: end(printed(first.value)), lowest: end(printed(last.value)) };
}
