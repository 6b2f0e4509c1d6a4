import { roundHalfAway } from '../../document/round-half-away.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { ownItems, type ShownReliability, scalesOf } from './shown-reliability.ts';

/** For each scale with items that go against the rest: whether these are worded the other way round, and what to write then. */
export function reversedQuestions(report: ShownReliability, language: Language): string[] {
  return report.populations.flatMap((population) => {
    const scales = scalesOf(report, population);
    return scales.flatMap((scale) => {
      const own = new Set(ownItems(report, scales, scale));
      const rows = report.reliability_items.filter(
        (row) =>
          row.population === scale.population &&
          row.scale === scale.scale &&
          row.group === 'all' &&
          own.has(row.item),
      );
      const against = rows.filter(({ item_rest_r: r }) => r !== null && r < 0);
      if (against.length === 0) return [];
      const items = against.map(
        ({ item, label, item_rest_r: r }) =>
          messages.reliability.itemAgainst({ item, label: label[language], r: roundHalfAway(r ?? 0, 3) })[
            language
          ],
      );
      const label = scale.label[language];
      if (2 * against.length > rows.length)
        return messages.reliability.askWhichReversed({ scale: label, items })[language];
      // Which items are reversed so far, those in question taken the other way.
      const reverse = rows.filter((row) => row.reversed !== against.includes(row)).map(({ item }) => item);
      const line = `reverse: [${reverse.join(', ')}]`;
      return messages.reliability.askReversed({ scale: label, items, reverse: line })[language];
    });
  });
}
