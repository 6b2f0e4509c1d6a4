export const correlate = () => ({
  otherNumber: 'not a number as a tally writes it, or out of order',
  tallyWithoutPairs: 'a tally does not hold how two values of the same person go together',
  tallyWithoutPairsHint: 'name the data files that it was made from',
});
