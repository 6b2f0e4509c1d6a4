/** Binomial coefficients, each computed once. */
export function binomials(): (n: number, k: number) => bigint {
  const rows: bigint[][] = [];
  return (n, k) => {
    const row = rows[n] ?? [1n];
    rows[n] = row;
    for (let next = row.length; next <= k; next++) {
      row.push(((row[next - 1] ?? 1n) * BigInt(n - next + 1)) / BigInt(next));
    }
    return row[k] ?? 1n;
  };
}

/** ln 0!, ln 1!, … ln n!, summed with what rounding took away carried along. */
export function logFactorials(largest: number): Float64Array {
  const logs = new Float64Array(largest + 1);
  let carried = 0;
  for (let n = 2; n <= largest; n++) {
    const next = Math.log(n) - carried;
    const before = logs[n - 1] ?? 0;
    const sum = before + next;
    carried = sum - before - next;
    logs[n] = sum;
  }
  return logs;
}
