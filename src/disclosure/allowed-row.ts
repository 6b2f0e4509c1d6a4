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
 * A row as it may be reported: of its fields those that its analysis has declared, each by its rule. A field that nobody has
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
  const reasons = new Map<string, Reason>();
  const fields = Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
    const rule = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (rule === undefined) return [];
    if (rule === 'always' || rule === 'reasons') return [[name, value] as const];
    if (typeof rule === 'string') {
      if (!withheld.includes(rule)) return [[name, value] as const];
      reasons.set(name, 'suppressed');
      return [[name, null] as const];
    }
    if ('never' in rule) {
      reasons.set(name, rule.never);
      return [[name, null] as const];
    }
    if ('each' in rule) return [[name, eachAllowed(value, rule.each, settings)] as const];
    return [[name, withheld.includes('figures') ? rule.otherwise(settings) : value] as const];
  });
  return Object.fromEntries(
    fields.map(([name, value]) => [
      name,
      declared[name] === 'reasons' ? allowedReasons(value, declared, reasons) : value,
    ]),
  );
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
