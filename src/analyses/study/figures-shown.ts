export interface FigureRow {
  readonly not_computed: Readonly<Record<string, string>>;
}

/** Rows with the reasons of those figures alone that are shown. @param isShown  by the name of a figure without a value */
export function figuresShown<Row extends FigureRow>(
  rows: readonly Row[],
  isShown: (figure: string, row: Row) => boolean,
): Row[] {
  return rows.map((row) => ({
    ...row,
    not_computed: Object.fromEntries(
      Object.entries(row.not_computed).filter(([figure]) => isShown(figure, row)),
    ),
  }));
}
