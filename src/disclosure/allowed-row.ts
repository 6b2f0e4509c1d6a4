import type { Declared, Withholdable } from '../analyses/declared.ts';
import type { ReportSettings } from '../analyses/report/report-schema.ts';
import type { Reason } from '../analyses/schema-kit.ts';

/** A rule of any field. */
type AnyRule =
  | 'always'
  | 'reasons'
  | Withholdable
  | { readonly never: Reason }
  | { readonly otherwise: (settings: ReportSettings) => unknown }
  | { readonly each: Rules };

type Rules = Readonly<Record<string, AnyRule>>;

/**
 * A row as it may be reported: of its fields those that its analysis has declared, each by its rule. A field that no one has
 * declared is left out.
 *
 * @param withheld  parts of the row that are not shown
 */
export function allowedRow<Row extends object>(
  row: Row,
  declared: Declared<Row>,
  settings: ReportSettings,
  withheld?: readonly Withholdable[],
): Row;
export function allowedRow(
  row: object,
  declared: Rules,
  settings: ReportSettings,
  withheld: readonly Withholdable[] = [],
): object {
  return allowedFields(row, declared, settings, withheld);
}

function allowedFields(
  row: object,
  declared: Rules,
  settings: ReportSettings,
  withheld: readonly Withholdable[],
): object {
  const ruled = Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
    const rule = Object.hasOwn(declared, name) ? declared[name] : undefined;
    return rule === undefined ? [] : [{ name, value, rule }];
  });
  const reasons = new Map(
    ruled.flatMap(({ name, rule }) => {
      const reason = reasonAgainst(rule, withheld);
      return reason === null ? [] : [[name, reason] as const];
    }),
  );
  const allowed = (value: unknown, rule: AnyRule): unknown => {
    if (rule === 'reasons') return allowedReasons(value, declared, reasons);
    if (typeof rule === 'string' || 'never' in rule) return value;
    if ('each' in rule) return eachAllowed(value, rule.each, settings);
    return withheld.includes('figures') ? rule.otherwise(settings) : value;
  };
  return Object.fromEntries(
    ruled.map(({ name, value, rule }) => [name, reasons.has(name) ? null : allowed(value, rule)]),
  );
}

/** Why a field is null; null where it is not. */
function reasonAgainst(rule: AnyRule, withheld: readonly Withholdable[]): Reason | null {
  if (typeof rule === 'object') return 'never' in rule ? rule.never : null;
  return withheld.some((part) => part === rule) ? 'suppressed' : null;
}

function eachAllowed(value: unknown, rules: Rules, settings: ReportSettings): object[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: object) => allowedFields(one, rules, settings, []));
}

/** Why figures have no value: of those that are shown, then of those that are withheld. */
function allowedReasons(value: unknown, declared: Rules, withheld: ReadonlyMap<string, Reason>): object {
  const own = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries([
    ...own.filter(([name]) => Object.hasOwn(declared, name) && !withheld.has(name)),
    ...withheld,
  ]);
}
