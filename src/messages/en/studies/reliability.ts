/** Of `hanaro reliability`. */
export const reliability = () => ({
  command: 'Say how reliable each scale is, and how each item goes with the rest of it',
  texts: {
    reliability: 'Reliability',
    items: 'Items and the rest of their scale',
    item_count: 'Items',
    cronbach_alpha: 'Cronbach α',
    cronbach_alpha_interval: ({ level }: { level: string | number }) => `α ${level}% CI`,
    standardized_alpha: 'Standardized α',
    mcdonald_omega: 'McDonald ω',
    guttman_lambda6: 'Guttman λ6',
    split_half: 'Split half',
    inter_item_r: 'Mean r',
    inter_item_range: 'Range of r',
    item_rest_r: 'r with rest',
    alpha_if_deleted: 'α without it',
    completeCases: 'N: people with every answer of the scale',
    alphaNote: 'α: raw, interval by Feldt; standardized α, ω and λ6: of standardized items',
    omegaNote: 'ω: omega total of one factor, by minimum residuals (minres) of the correlations',
    halvesNote: 'Split half: odd against even items, by Spearman–Brown, for an odd number of items by Horst',
    interItemNote: 'Mean r, range of r: correlations of every two items',
    itemRestNote: 'r with rest: of the item with the sum of the others (corrected item-total correlation)',
    outerItemsNote: 'Items of scales that hold only other scales: in --format json, csv and tsv',
  },
  itemAgainst: ({ label, item, r }: { label: string; item: string; r: string }) =>
    label === item ? `${item} (${r})` : `${label} (${item}, ${r})`,
  askReversed: ({ scale, items, reverse }: { scale: string; items: readonly string[]; reverse: string }) =>
    `${scale}: negative r with rest: ${items.join(', ')}. Worded the other way round? If so, in the codebook at this scale: ${reverse}`,
  /** Where it is half of the items or more. */
  askWhichReversed: ({ scale, items }: { scale: string; items: readonly string[] }) =>
    `${scale}: negative r with rest: ${items.join(', ')}. Which items are worded the other way round? In the codebook at this scale: reverse: [those items]`,
});
