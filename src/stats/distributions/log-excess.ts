/**
 * log(1 + u) − u, without cancellation near u = 0.
 *
 * @param onePlus  1 + u, as exactly as the caller has it
 */
export function logExcess(u: number, onePlus: number): number {
  if (Math.abs(u) > 0.1) return Math.log(onePlus) - u;
  // Of log((1 + v) / (1 − v)) = 2 (v + v³/3 + …) with v = u / (2 + u), the first term less u is −uv.
  const v = u / (2 + u);
  const square = v * v;
  let sum = 0;
  for (let n = 17; n >= 3; n -= 2) sum = sum * square + 2 / n;
  return sum * square * v - u * v;
}
