import { buildTable, type ColumnOf } from '../../../document/build-table.ts';
import type { Decimals } from '../../../document/decimals.ts';
import { count, interval, number, probability, type Table, text } from '../../../document/document.ts';
import type { Language } from '../../../localized.ts';
import { confidencePercent } from '../../confidence-percent.ts';
import type { AgreementCellRow, AgreementRow, Disagreement, ThemesReport } from '../themes-schema.ts';
import { levelText, ofCoder, placeText, themeText } from './theme-text.ts';

interface View {
  readonly language: Language;
  readonly decimals: Decimals;
}

/** Whether coders are named in a row: two alone stand in the caption. */
const areSeveral = ({ coders }: ThemesReport) => coders.length > 2;

const pairText = ({ coder1, coder2 }: Pick<AgreementRow, 'coder1' | 'coder2'>, language: Language) =>
  themeText('pair', language, { first: coder1, second: coder2 });

/** Percent agreement and kappa of every pair of coders, level by level. */
export function agreementTable(report: ThemesReport, { language, decimals }: View): Table[] {
  if (report.agreement.length === 0) return [];
  const column = (
    id: 'n' | 'z' | 'p' | 'kappa' | 'percentAgreement',
    cell: ColumnOf<AgreementRow>['cell'],
  ): ColumnOf<AgreementRow> => ({ id, header: themeText(id, language), kind: 'number', cell });
  const level = `${confidencePercent(report.settings.conf_level)}%`;
  const coders: ColumnOf<AgreementRow> = {
    id: 'coders',
    header: themeText('coders', language),
    kind: 'text',
    cell: (row) => text(pairText(row, language)),
  };
  const columns: ColumnOf<AgreementRow>[] = [
    ...(areSeveral(report) ? [coders] : []),
    {
      id: 'level',
      header: themeText('level', language),
      kind: 'text',
      cell: (row) => text(levelText(row.level, language)),
    },
    column('n', ({ n }) => count(n)),
    {
      ...column('percentAgreement', (row) => number(row.percent_agreement, decimals.percent)),
      id: 'percent_agreement',
    },
    column('kappa', ({ kappa }) => number(kappa?.estimate, decimals.points)),
    {
      id: 'interval',
      header: themeText('interval', language, { level }),
      kind: 'interval',
      cell: ({ kappa }) => interval(kappa, decimals.points),
    },
    column('z', ({ kappa }) => number(kappa?.statistic, decimals.statistic)),
    column('p', ({ kappa }) => probability(kappa?.p_value, decimals.probability)),
  ];
  const name = themeText('agreement', language);
  const [first] = report.agreement;
  const caption = areSeveral(report) || !first ? name : ofCoder(name, pairText(first, language), language);
  return [buildTable({ id: 'agreement', name, caption }, columns, report.agreement)];
}

const place1 = ({ category1, subcategory1, concept1 }: AgreementCellRow | Disagreement) =>
  placeText(category1, subcategory1, concept1);
const place2 = ({ category2, subcategory2, concept2 }: AgreementCellRow | Disagreement) =>
  placeText(category2, subcategory2, concept2);

/** The columns of both coders: their names where there are two alone. */
function placeColumns<Row extends AgreementCellRow | Disagreement>(
  report: ThemesReport,
  language: Language,
): ColumnOf<Row>[] {
  const [first, second] = report.coders;
  const several = areSeveral(report);
  const headerOf = (coder: typeof first, at: number) =>
    several ? `${themeText('coder', language)} ${at}` : (coder?.coder ?? '');
  const pair: ColumnOf<Row> = {
    id: 'coders',
    header: themeText('coders', language),
    kind: 'text',
    cell: (row) => text(pairText(row, language)),
  };
  return [
    ...(several ? [pair] : []),
    { id: 'first', header: headerOf(first, 1), kind: 'text', cell: (row) => text(place1(row)) },
    { id: 'second', header: headerOf(second, 2), kind: 'text', cell: (row) => text(place2(row)) },
  ];
}

/** The cells of the cross table off its diagonal, and the units in them: at the innermost level that was compared. */
export function differenceTables(report: ThemesReport, { language }: Pick<View, 'language'>): Table[] {
  const level = report.agreement.at(-1)?.level;
  if (level === undefined) return [];
  const units = report.disagreements.filter((row) => row.level === level);
  if (units.length === 0) return [];
  const cells = report.agreement_cells.filter((row) => row.level === level && !row.agreed);
  const levelName = levelText(level, language);
  const unitsName = themeText('units', language);
  const unitsTable = buildTable<Disagreement>(
    { id: 'disagreements', name: unitsName, caption: unitsName },
    [
      { id: 'unit', header: themeText('unit', language), kind: 'text', cell: ({ unit }) => text(unit) },
      ...placeColumns<Disagreement>(report, language),
      {
        id: 'lines',
        header: themeText('lines', language),
        kind: 'text',
        cell: ({ line1, line2 }) => text(`${line1} · ${line2}`),
      },
    ],
    units,
  );
  const cellsTable = buildTable<AgreementCellRow>(
    {
      id: 'agreement_cells',
      name: themeText('cells', language),
      caption: themeText('cellsAt', language, { level: levelName }),
    },
    [
      ...placeColumns<AgreementCellRow>(report, language),
      { id: 'n', header: themeText('n', language), kind: 'number', cell: ({ n }) => count(n) },
    ],
    [...cells].sort((one, other) => other.n - one.n),
  );
  return [unitsTable, cellsTable];
}
