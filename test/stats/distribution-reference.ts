import reference from '../../fixtures/reference/distributions.json' with { type: 'json' };

/** The reference figures; fixtures/reference/distributions.json names the software and the call of each. */
export const distributions = reference.functions;

/** The case that is farthest from its reference, by relative error; absolute for a reference below `unit`. */
export function farthest<Case>(
  cases: readonly Case[],
  expected: (at: Case) => number,
  actual: (at: Case) => number,
  unit = 0,
): { readonly error: number; readonly at: Case | undefined } {
  let error = -1;
  let at: Case | undefined;
  for (const each of cases) {
    const own = Math.abs(actual(each) - expected(each)) / Math.max(unit, Math.abs(expected(each)));
    if (!(own <= error)) {
      error = own;
      at = each;
      if (Number.isNaN(own)) break;
    }
  }
  return { error, at };
}
