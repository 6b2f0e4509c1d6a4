import packageJson from '../../../package.json' with { type: 'json' };
import { InputError, type Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';
import type { CodingSheet } from '../../responses/coding/coded-row.ts';
import { type UnitKind, unitsOf } from './coded-units.ts';
import { alikeFindings, codingFindings } from './coding-findings.ts';
import { codingInput } from './coding-input.ts';
import { type CoderPair, compareCoders } from './compare-coders.ts';
import { themeFindingCodes } from './finding-codes.ts';
import { findingsOf } from './finding-list.ts';
import { rowsWithCoders } from './name-coders.ts';
import { pairFindings } from './pair-findings.ts';
import { sheetFindings } from './sheet-findings.ts';
import { coderRow, themeRows } from './theme-rows.ts';
import { type Coding, codingsOf } from './theme-tree.ts';
import type { ThemeFinding, ThemesReport } from './themes-schema.ts';

/** Every two coders are compared, and every group has columns. */
const mostCoders = 20;
const mostGroups = 50;

export interface ThemesSettings {
  /** Of the interval of kappa, between 0 and 1. */
  readonly confidenceLevel: number;
  /** What coders have in common; left out: units where every sheet has a column of them, else concepts. */
  readonly unit?: UnitKind | undefined;
}

/**
 * Counts what coding sheets hold, and compares their coders.
 *
 * @throws InputError for too many coders or groups, and where a sheet has no column of the units asked for
 */
export function buildThemes(sheets: readonly CodingSheet[], settings: ThemesSettings): ThemesReport {
  const codings = codingsOf(rowsWithCoders(sheets));
  const groups = [...new Set(codings.flatMap(({ rows }) => rows.flatMap(({ group }) => group ?? [])))];
  refuse(sheets, { codings, groups, unit: settings.unit });
  const kind = settings.unit ?? (sheets.every(({ columns }) => columns.has('unit')) ? 'unit' : 'concept');
  const pairs = pairsOf(codings, kind);
  const compared = pairs.map((pair) => ({ pair, result: compareCoders(pair, settings.confidenceLevel) }));
  const findings = [
    ...sheets.flatMap(sheetFindings),
    ...codings.flatMap(codingFindings),
    ...alikeFindings(codings),
    ...(pairs.length > 0 ? withoutUnit(codings, kind) : []),
    ...compared.flatMap(({ pair, result }) =>
      pairFindings(pair, result.agreement.at(-1)?.level ?? 'category'),
    ),
  ];
  return {
    schema_version: '1',
    tool: { name: 'hanaro', version: packageJson.version },
    settings: { conf_level: settings.confidenceLevel },
    inputs: sheets.map((sheet) => codingInput(sheet, codings)),
    coders: codings.map(coderRow),
    groups,
    themes: codings.flatMap(themeRows),
    agreement: compared.flatMap(({ result }) => result.agreement),
    agreement_cells: compared.flatMap(({ result }) => result.cells),
    disagreements: compared.flatMap(({ result }) => result.disagreements),
    findings: inOrder(findings),
    warnings: sheets.flatMap(({ warnings }) => warnings),
  };
}

function pairsOf(codings: readonly Coding[], kind: UnitKind): CoderPair[] {
  const coders = codings.map((coding) => ({ coder: coding.coder ?? '', units: unitsOf(coding, kind) }));
  return coders.flatMap((first, at) =>
    coders.slice(at + 1).map((second) => ({
      coder1: first.coder,
      coder2: second.coder,
      units1: first.units,
      units2: second.units,
      kind,
    })),
  );
}

const withoutUnit = (codings: readonly Coding[], kind: UnitKind) =>
  codings.flatMap(({ coder, rows }) =>
    findingsOf(
      'unit_unknown',
      coder,
      rows.filter((row) => row.concept !== null && row[kind] === null),
      messages.themes.findings.unit_unknown,
    ),
  );

const inOrder = (findings: readonly ThemeFinding[]) =>
  [...findings].sort(
    (one, other) => themeFindingCodes.indexOf(one.code) - themeFindingCodes.indexOf(other.code),
  );

function refuse(
  sheets: readonly CodingSheet[],
  found: {
    readonly codings: readonly Coding[];
    readonly groups: readonly string[];
    readonly unit: UnitKind | undefined;
  },
): void {
  const { codings, groups, unit } = found;
  const problems: Problem[] = [];
  if (groups.length > mostGroups)
    problems.push({
      message: messages.themes.tooManyGroups({ groups: groups.length, most: mostGroups }),
      hint: messages.themes.tooManyGroupsHint,
    });
  if (codings.length > mostCoders)
    problems.push({
      message: messages.themes.tooManyCoders({ coders: codings.length, most: mostCoders }),
      hint: messages.themes.tooManyCodersHint,
    });
  if (groups.includes('all'))
    problems.push({ message: messages.themes.groupCalledAll, hint: messages.themes.groupCalledAllHint });
  for (const { file, columns } of sheets) {
    if (unit === undefined || columns.has(unit)) continue;
    const message = messages.themes.unitWithoutColumn({ unit });
    problems.push({ file, message, hint: messages.themes.unitWithoutColumnHint({ unit }) });
  }
  if (problems.length > 0)
    throw new InputError(problems.map((problem) => ({ file: fileOf(sheets), ...problem })));
}

const fileOf = (sheets: readonly CodingSheet[]) => sheets.map(({ file }) => file).join(', ');
