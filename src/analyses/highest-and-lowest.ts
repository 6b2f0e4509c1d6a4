import type { Series } from '../document/drawing.ts';
import { roundHalfAway } from '../document/round-half-away.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';

/** What stands highest and lowest in a picture: a value for each row and series. */
export function highestAndLowest(
  rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[],
  { series, decimals }: { readonly series: readonly Series[]; readonly decimals: number },
  language: Language,
): string[] {
  const places = rows
    .flatMap(({ label, values }) =>
      values.flatMap((value, index) =>
        value === null ? [] : [{ row: label, group: series[index]?.label ?? '', value }],
      ),
    )
    .sort((one, other) => other.value - one.value);
  const [highest, lowest] = [places.at(0), places.at(-1)];
  if (!highest || !lowest || highest === lowest) return [];
  const said = (place: typeof highest) => ({ ...place, value: roundHalfAway(place.value, decimals) });
  return [
    messages.pictures.highest(said(highest))[language],
    messages.pictures.lowest(said(lowest))[language],
  ];
}
