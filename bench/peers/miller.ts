import type { Population } from '../../src/codebook/codebook.ts';

/**
 * The job of `hanaro score`, in Miller: how many people of a group have which sum of answers, counted in one pass, and from
 * that mean and SD by group, Student, Welch and Levene (mean-centred). Miller has no t or F distribution, so no p-values.
 * Its scripts have no arguments, so this writes the script; `mlr --icsv --records-per-batch 100 --from FILE put -q -f SCRIPT` runs it
 * (smaller batches take a third of the memory, and no longer).
 */
export function millerScript({ scales, items, group }: Population): string {
  if (!group) throw new Error('there are no groups to compare');
  const [first, second] = group.levels.map(({ label }) => `"${label.ko}"`);
  const sums = scales.map(({ id, items: keyed }) => {
    const inner = scales.filter(({ parent }) => parent === id).map((scale) => scale.id);
    const answers = keyed.map(({ index }) => `$${items[index]?.id}`);
    return `${id} = ${(inner.length > 0 ? inner : answers).join(' + ')};`;
  });
  const counts = scales.map(({ id }) => `@people["${id}"][$${group.column}][${id}] += 1;`);
  const sizes = scales.map((scale) => `"${scale.id}": ${scale.items.length}`);
  return `begin {
  @items = {${sizes.join(', ')}};
}

${sums.reverse().join('\n')}
${counts.join('\n')}

# n, mean and variance of the distance of scores from a centre; from 0, of the scores
func moments(map people, num items, num centre): map {
  num n = 0;
  num total = 0;
  for (sum, count in people) {
    n += count;
    total += count * abs(int(sum) / items - centre);
  }
  num mean = total / n;
  num squares = 0;
  for (sum, count in people) {
    squares += count * (abs(int(sum) / items - centre) - mean) ** 2;
  }
  return {"n": n, "mean": mean, "variance": squares / (n - 1)};
}

end {
  print "scale,n1,n2,mean1,mean2,sd1,sd2,t,welch,levene";
  for (scale, groups in @people) {
    x = moments(groups[${first}], @items[scale], 0);
    y = moments(groups[${second}], @items[scale], 0);
    dx = moments(groups[${first}], @items[scale], x["mean"]);
    dy = moments(groups[${second}], @items[scale], y["mean"]);
    df = x["n"] + y["n"] - 2;
    pooled = ((x["n"] - 1) * x["variance"] + (y["n"] - 1) * y["variance"]) / df;
    within = ((x["n"] - 1) * dx["variance"] + (y["n"] - 1) * dy["variance"]) / df;
    inverses = 1 / x["n"] + 1 / y["n"];
    difference = x["mean"] - y["mean"];
    figures = [x["n"], y["n"], x["mean"], y["mean"], sqrt(x["variance"]), sqrt(y["variance"]),
      difference / sqrt(pooled * inverses),
      difference / sqrt(x["variance"] / x["n"] + y["variance"] / y["n"]),
      (dx["mean"] - dy["mean"]) ** 2 / inverses / within];
    print scale . "," . joinv(figures, ",");
  }
}
`;
}
