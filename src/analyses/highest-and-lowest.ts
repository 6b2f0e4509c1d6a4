import type { Series } from '../document/drawing.ts';
import { roundHalfAway } from '../document/round-half-away.ts';
import type { Language } from '../localized.ts';
import { messages } from '../messages/messages.ts';
import { atBothEnds } from './at-both-ends.ts';

/** What stands highest and lowest in a picture: a value for each row and series. */
export function highestAndLowest(
  rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[],
  { series, decimals }: { readonly series: readonly Series[]; readonly decimals: number },
  language: Language,
): string[] {
  const places = rows.flatMap(({ label, values }) =>
    values.flatMap((value, index) =>
      value === null ? [] : [{ name: `${label}, ${series[index]?.label ?? ''}`, value }],
    ),
  );
  const said = (value: number) => roundHalfAway(value, decimals);
  const { highest, lowest } = atBothEnds(places, said);
  return [
    ...(highest ? [messages.pictures.highest(highest)[language]] : []),
    ...(lowest ? [messages.pictures.lowest(lowest)[language]] : []),
  ];
}
