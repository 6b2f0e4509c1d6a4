import { localize } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import type { Characteristic, Grouping, GroupLevel, NumericCharacteristic, Waves } from '../codebook.ts';
import type { WrittenCharacteristic, WrittenPopulation } from '../schema/codebook-schema.ts';
import { compareDecimals, decimalOf } from '../words/decimal.ts';
import type { CodebookFaults } from './codebook-faults.ts';
import { type NamedBand, resolveBands } from './resolve-bands.ts';
import { listOf } from './resolve-cells.ts';

/** What describes respondents: the grouping and the characteristics. */
export interface Described {
  readonly group: Grouping | null;
  readonly characteristics: readonly Characteristic[];
  readonly numbers: readonly NumericCharacteristic[];
}

export function resolveDescribed(
  written: WrittenPopulation,
  path: string,
  faults: CodebookFaults,
): Described {
  const described = resolveCharacteristics(written, `${path}.characteristics`, faults);
  const group = written.group ? resolveGroup(written.group, `${path}.group`, faults) : null;
  if (!group?.bands || described.numbers.some(({ column }) => column === group.column))
    return { ...described, group };
  const own = { column: group.column, label: localize(group.column), units: [] };
  return {
    ...described,
    group,
    numbers: [...described.numbers, { ...own, missing: (written.missing ?? []).map(String) }],
  };
}

export function resolveWaves(
  { column, levels }: NonNullable<WrittenPopulation['waves']>,
  path: string,
  faults: CodebookFaults,
): Waves {
  return { column: column ?? null, levels: resolveGroupLevels(levels, path, faults) };
}

function resolveGroup(
  { column, levels, bands }: NonNullable<WrittenPopulation['group']>,
  path: string,
  faults: CodebookFaults,
): Grouping {
  const named = bands && resolveBands(bands, `${path}.bands`, faults);
  if ((named ? named.length < 2 : levels === undefined) || (levels && named))
    faults.add(path, messages.numbers.levelsOrBandsOfGroup, messages.numbers.levelsOrBandsOfGroupHint);
  if (!named) return { column, levels: resolveGroupLevels(levels ?? [], path, faults) };
  if (named.some(({ id }) => id === 'all')) addCalledAll(`${path}.bands`, faults);
  return {
    column,
    levels: named.map(({ id, label }) => ({ id, label, values: [] })),
    bands: named.map(({ band }) => band),
  };
}

function resolveGroupLevels(
  written: NonNullable<WrittenPopulation['waves']>['levels'],
  path: string,
  faults: CodebookFaults,
): GroupLevel[] {
  const levels = written.map((level) => {
    const { id, label, values = [id] } = typeof level === 'object' ? level : { id: String(level) };
    return { id, label: localize(label ?? id), values: values.map(String) };
  });
  if (levels.some(({ id }) => id === 'all')) addCalledAll(`${path}.levels`, faults);
  const repeatedIds = faults.addRepeats(
    `${path}.levels`,
    levels.map(({ id }) => id),
  );
  faults.addRepeats(
    `${path}.levels`,
    levels.flatMap(({ values }) => values.map(asCell)).filter((value) => !repeatedIds.has(value)),
  );
  return levels;
}

function addCalledAll(path: string, faults: CodebookFaults): void {
  const { everyoneIsCalledAll, everyoneIsCalledAllHint } = messages.codebookSyntax;
  faults.add(path, everyoneIsCalledAll, everyoneIsCalledAllHint);
}

/** Cells are read without the spaces around them. */
const asCell = (value: string) => value.trim();

function resolveCharacteristics(
  { characteristics: written = [], missing = [] }: WrittenPopulation,
  path: string,
  faults: CodebookFaults,
): Omit<Described, 'group'> {
  faults.addRepeats(
    path,
    written.map(({ column }) => column),
  );
  const characteristics: Characteristic[] = [];
  const numbers: NumericCharacteristic[] = [];
  for (const [index, one] of written.entries()) {
    const place = `${path}[${index}]`;
    const { column } = one;
    const label = localize(one.label ?? column);
    const bands = one.bands && resolveBands(one.bands, `${place}.bands`, faults);
    const numeric = bands !== undefined || one.number === true;
    if (numeric === (one.levels !== undefined))
      faults.add(place, messages.numbers.levelsOrNumbers({ column }), messages.numbers.levelsOrNumbersHint);
    if (!numeric) {
      characteristics.push({ column, label, levels: resolveLevels(one, place, faults) });
      if (one.unit !== undefined || one.missing !== undefined)
        faults.add(place, messages.numbers.onlyOfNumbers({ column }), messages.numbers.onlyOfNumbersHint);
      continue;
    }
    const codes = one.missing ?? missing;
    numbers.push({ column, label, units: listOf(one.unit ?? []), missing: codes.map(String) });
    if (!bands) continue;
    checkMissing(codes.map(String), bands, place, faults);
    characteristics.push({
      column,
      label,
      levels: bands.map((band) => ({ value: band.id, label: band.label })),
      bands: bands.map(({ band }) => band),
    });
  }
  return { characteristics, numbers };
}

function resolveLevels({ levels = [] }: WrittenCharacteristic, place: string, faults: CodebookFaults) {
  const resolved = levels.map((written) => {
    const { value, label, values } = typeof written === 'object' ? written : { value: written };
    return {
      value: String(value),
      label: localize(label ?? String(value)),
      ...(values && { values: values.map(String) }),
    };
  });
  const repeated = faults.addRepeats(
    `${place}.levels`,
    resolved.map(({ value }) => asCell(value)),
  );
  faults.addRepeats(
    `${place}.levels`,
    resolved
      .flatMap(({ value, values = [value] }) => values.map(asCell))
      .filter((value) => !repeated.has(value)),
  );
  return resolved;
}

/** A code for "no answer" must not lie in a band that has two ends: it could be a person's number. */
function checkMissing(
  codes: readonly string[],
  bands: readonly NamedBand[],
  place: string,
  faults: CodebookFaults,
): void {
  for (const code of codes) {
    const number = decimalOf(code.trim());
    const within = bands.find(({ band }) => {
      const [from, below] = [decimalOf(band.from ?? ''), decimalOf(band.below ?? '')];
      return (
        number && from && below && compareDecimals(number, from) >= 0 && compareDecimals(number, below) < 0
      );
    });
    if (!within) continue;
    const blanks = { code, band: within.label };
    faults.add(place, messages.numbers.missingInBand(blanks), messages.numbers.missingInBandHint);
  }
}
