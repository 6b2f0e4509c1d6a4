import type { Rule } from './marks/geometry.ts';

/** Lines that lie on each other, or end where another begins, as one; those of double lines, too. */
export function joinedRules(rules: readonly Rule[]): Rule[] {
  const levels: { along: number; readonly rules: Rule[] }[] = [];
  for (const rule of [...rules].sort((one, other) => one.along - other.along)) {
    const last = levels.at(-1);
    if (last && rule.along - last.along <= nearLevel) last.rules.push(rule);
    else levels.push({ along: rule.along, rules: [rule] });
  }
  const joined = levels.flatMap(({ rules: level }) => {
    const found: Rule[] = [];
    for (const rule of level.sort((one, other) => one.from - other.from)) {
      const last = found.at(-1);
      if (last && rule.from - last.to <= smallestGap) {
        found[found.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      } else found.push(rule);
    }
    return found;
  });
  return joined.filter(
    (rule, at) =>
      rule.to - rule.from >= shortest &&
      !joined.some(
        (other, index) =>
          index < at &&
          rule.along - other.along <= doubleLine &&
          Math.abs(rule.from - other.from) < 3 &&
          Math.abs(rule.to - other.to) < 3,
      ),
  );
}

/** In points: lines that are no further apart are one. */
const nearLevel = 1.3;
/** Cells that are drawn one by one leave smaller gaps; lines below heads of groups leave larger ones. */
const smallestGap = 1.7;
/** Two lines that are no further apart are one double line, in points. */
export const doubleLine = 3.6;
const shortest = 6;
