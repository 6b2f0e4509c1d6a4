/** The part of jstat in use; the package has no types of its own. */
declare module 'jstat' {
  interface NormalDistribution {
    cdf(x: number, mean: number, standardDeviation: number): number;
    inv(probability: number, mean: number, standardDeviation: number): number;
  }
  const jStat: { readonly normal: NormalDistribution };

  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default jStat;
}
