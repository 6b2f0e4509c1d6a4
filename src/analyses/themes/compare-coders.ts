import { cohensKappa } from '../../stats/agreement/cohens-kappa.ts';
import { nearestNumber } from '../../stats/distributions/nearest-number.ts';
import { NotComputable } from '../../stats/not-computable.ts';
import {
  type Code,
  type CodedUnits,
  type CodeLevel,
  codeKey,
  codeLevels,
  codeOf,
  type UnitKind,
} from './coded-units.ts';
import type { AgreementCellRow, AgreementRow, Disagreement } from './themes-schema.ts';

/** Two coders and what each of them has coded. */
export interface CoderPair {
  readonly coder1: string;
  readonly coder2: string;
  readonly units1: CodedUnits;
  readonly units2: CodedUnits;
  readonly kind: UnitKind;
}

export interface ComparedCoders {
  readonly agreement: readonly AgreementRow[];
  readonly cells: readonly AgreementCellRow[];
  readonly disagreements: readonly Disagreement[];
}

/** How far two coders agree at every level that their sheets have. */
export function compareCoders(pair: CoderPair, confidenceLevel: number): ComparedCoders {
  const compared = levelsOf(pair).map((level) => compareAt(level, pair, confidenceLevel));
  return {
    agreement: compared.map(({ agreement }) => agreement),
    cells: compared.flatMap(({ cells }) => cells),
    disagreements: compared.flatMap(({ disagreements }) => disagreements),
  };
}

function levelsOf({ units1, units2, kind }: CoderPair): CodeLevel[] {
  const rows = [...units1.values(), ...units2.values()].flatMap(({ rows }) => rows);
  const hasSubcategories = rows.some(({ subcategory }) => subcategory !== null);
  return codeLevels.filter(
    (level) => level === 'category' || (level === 'subcategory' ? hasSubcategories : kind !== 'concept'),
  );
}

interface Cell {
  readonly code1: Code;
  readonly code2: Code;
  readonly first: string;
  readonly second: string;
  n: number;
}

function compareAt(level: CodeLevel, pair: CoderPair, confidenceLevel: number) {
  const { coder1, coder2, units1, units2, kind } = pair;
  const place = { level, coder1, coder2 };
  const cells = new Map<string, Cell>();
  const disagreements: Disagreement[] = [];
  let several = 0;
  let common = 0;
  for (const [key, unit1] of units1) {
    const unit2 = units2.get(key);
    if (!unit2) continue;
    common += 1;
    const one = codeOf(unit1, level);
    const other = codeOf(unit2, level);
    if (!one || !other) {
      several += 1;
      continue;
    }
    const [first, second] = [codeKey(one.code), codeKey(other.code)];
    const cellKey = `${first}${second}`;
    const cell = cells.get(cellKey) ?? { code1: one.code, code2: other.code, first, second, n: 0 };
    cells.set(cellKey, cell);
    cell.n += 1;
    if (first === second) continue;
    disagreements.push({
      ...place,
      unit: unit1.label,
      ...codesOf(one.code, other.code),
      file1: one.row.file,
      line1: one.row.line,
      file2: other.row.file,
      line2: other.row.line,
    });
  }
  const found = [...cells.values()];
  const n = common - several;
  const agreed = n - disagreements.length;
  const agreement: AgreementRow = {
    ...place,
    unit: kind,
    n,
    n_agreed: agreed,
    n_only1: units1.size - common,
    n_only2: units2.size - common,
    n_several: several,
    percent_agreement: n === 0 ? null : nearestNumber(100n * BigInt(agreed), BigInt(n)),
    ...kappaOf(found, confidenceLevel),
  };
  const rows = found.map(
    ({ code1, code2, first, second, n }): AgreementCellRow => ({
      ...place,
      ...codesOf(code1, code2),
      agreed: first === second,
      n,
    }),
  );
  return { agreement, cells: rows, disagreements };
}

function kappaOf(
  cells: readonly Cell[],
  confidenceLevel: number,
): Pick<AgreementRow, 'kappa' | 'not_computed'> {
  try {
    const { estimate, standardError, low, high, test } = cohensKappa(cells, confidenceLevel);
    return {
      kappa: {
        estimate,
        std_error: standardError,
        conf_low: low,
        conf_high: high,
        statistic: test?.z ?? null,
        p_value: test?.pValue ?? null,
      },
      not_computed: test === null ? { statistic: 'no_variance' } : {},
    };
  } catch (error) {
    if (!(error instanceof NotComputable)) throw error;
    const { reason } = error;
    const all = reason === 'nothing_in_common' ? { percent_agreement: reason } : {};
    return { kappa: null, not_computed: { ...all, kappa: reason } };
  }
}

const codesOf = (code1: Code, code2: Code) => ({
  category1: code1.category,
  subcategory1: code1.subcategory,
  concept1: code1.concept,
  category2: code2.category,
  subcategory2: code2.subcategory,
  concept2: code2.concept,
});
