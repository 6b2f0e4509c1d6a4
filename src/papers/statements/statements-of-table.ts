import type { PaperFigure, ReadRow, ReadTable } from '../paper-figure.ts';
import { ofModels } from '../statistic.ts';
import { comparisonStatements } from './comparison-statements.ts';
import { figuresBy } from './figures-by.ts';
import { frequencyStatements } from './frequency-statements.ts';
import { matrixStatements, withoutMatrix } from './matrix-statements.ts';
import type { Statement } from './statement.ts';
import { testsInCells } from './tests-in-cells.ts';

/** What a table states: figures that are tied to each other, by what it is a table of. */
export function statementsOfTable(table: ReadTable): Statement[] {
  const measures = new Set(table.rows.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return [...measures].flatMap((measure) =>
    ofMeasure({ ...table, counts: countsUnder(table.counts, measure) }, measure),
  );
}

/** n of the groups under one name of the head; of a group that has no n there, the one that all other names give it. */
function countsUnder(counts: ReadTable['counts'], measure: string | null): ReadTable['counts'] {
  const own = counts.filter(({ n }) => n.measure === measure);
  const others = counts.filter(
    ({ group, n }) =>
      !own.some((one) => one.group === group) &&
      counts.every((one) => one.group !== group || one.n.plain === n.plain),
  );
  return [...own, ...others];
}

/** The part of a table under one name of its head. */
function ofMeasure(table: ReadTable, measure: string | null): Statement[] {
  const own = table.rows.map((row) => ({
    ...row,
    labels: measure === null ? row.labels : [measure, ...row.labels],
    figures: row.figures.filter((figure) => figure.measure === measure),
  }));
  const { rows, tests } = testsInCells(own);
  return [...tests, ...ofRows(rows, table)];
}

function ofRows(rows: readonly ReadRow[], table: ReadTable): Statement[] {
  const all = rows.flatMap(({ figures }) => figures);
  const has = (...statistics: readonly PaperFigure['statistic'][]) =>
    all.some(({ statistic }) => statistics.includes(statistic));
  if (has('sum_of_squares', 'mean_square')) return [anovaTable(rows, table)];
  if (has('b', 'beta', 'odds_ratio')) return [regression(rows, table)];
  if (has('chi_square_change')) return [modelComparison(rows, table)];
  const isOfModels = has('r_squared') && has('f', 'adjusted_r_squared') && table.matrix.length === 0;
  if (
    (isOfModels || has('r_squared_change', 'f_change')) &&
    !has('mean', 'median', 't', 'z', 'chi_square', 'percent')
  ) {
    return rows.filter(({ figures }) => figures.length > 0).map((row) => regression([row], table));
  }
  if (table.matrix.length > 0) {
    return [...matrixStatements(rows, table), ...comparisonStatements(withoutMatrix(rows), table)];
  }
  const reliability = rows.filter(({ figures }) =>
    figures.some(({ statistic }) => statistic === 'cronbach_alpha' || statistic === 'mcdonald_omega'),
  );
  return [
    ...reliability.map(
      ({ labels, figures }): Statement => ({
        kind: 'reliability',
        subject: labels,
        legend: table.legend,
        figures: figuresBy(figures, ['items', 'n', 'cronbach_alpha', 'mcdonald_omega', 'inter_item_r']),
      }),
    ),
    ...frequencyStatements(rows, table),
    ...comparisonStatements(rows, table),
  ];
}

const sourceRoles: readonly (readonly ['error' | 'total', RegExp])[] = [
  ['total', /total|전체|합계|^계$|총/iu],
  ['error', /error|residual|within|집단 ?내|오차|잔차/iu],
];

function anovaTable(rows: readonly ReadRow[], { legend, caption }: ReadTable): Statement {
  return {
    kind: 'anova_table',
    subject: caption === null ? [] : [caption],
    legend,
    sources: rows
      .filter(({ figures }) => figures.length > 0)
      .map(({ labels, figures }) => {
        const label = labels.at(-1) ?? '';
        return {
          label,
          role: sourceRoles.find(([, form]) => form.test(label))?.[0] ?? 'effect',
          ...figuresBy(figures, [
            'sum_of_squares',
            'df',
            'mean_square',
            'f',
            'p',
            'marks',
            'eta_squared',
            'partial_eta_squared',
          ]),
        };
      }),
  };
}

function regression(rows: readonly ReadRow[], { legend, caption }: ReadTable): Statement {
  const isTerm = ({ figures }: ReadRow) =>
    figures.some(({ statistic }) => statistic === 'b' || statistic === 'beta' || statistic === 'odds_ratio');
  return {
    kind: 'regression',
    subject: caption === null ? [] : [caption],
    legend,
    terms: rows.filter(isTerm).map(({ labels, figures }) => ({
      label: labels.at(-1) ?? '',
      ...figuresBy(figures, [
        'b',
        'se',
        'beta',
        't',
        'z',
        'chi_square',
        'df',
        'p',
        'marks',
        'conf_low',
        'conf_high',
        'odds_ratio',
        'tolerance',
        'vif',
      ]),
    })),
    model: figuresBy(
      rows.filter((row) => !isTerm(row)).flatMap(({ figures }) => figures),
      [...ofModels, 'df1', 'df2', 'p', 'marks'],
    ),
    logistic: rows.some(({ figures }) => figures.some(({ statistic }) => statistic === 'odds_ratio')),
  };
}

function modelComparison(rows: readonly ReadRow[], { legend, caption }: ReadTable): Statement {
  return {
    kind: 'model_comparison',
    subject: caption === null ? [] : [caption],
    legend,
    models: rows
      .filter(({ figures }) => figures.length > 0)
      .map(({ figures }) =>
        figuresBy(figures, ['chi_square', 'df', 'chi_square_change', 'df_change', 'p', 'marks']),
      ),
  };
}
