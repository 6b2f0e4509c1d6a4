export const correlate = () => ({
  tallyWithoutPairs: 'a tally does not hold how two values of the same person go together',
  tallyWithoutPairsHint: 'name the data files that it was made from',
});
