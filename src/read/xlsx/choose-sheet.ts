import { composed } from '../../codebook/resolve/composed.ts';
import { messages } from '../../messages/messages.ts';
import { Refusal } from '../refusal.ts';
import { shown } from '../shown.ts';
import type { Sheet, Workbook } from './read-workbook.ts';
import { notAWorkbook } from './refusals.ts';

/**
 * The sheet of this name; without a name the first one that can be seen.
 *
 * @throws Refusal naming the sheets there are
 */
export function chooseSheet({ sheets }: Workbook, name: string | undefined): Sheet {
  const wanted = name === undefined ? undefined : composed(name).trim();
  const chosen =
    wanted === undefined
      ? (sheets.find(({ visible }) => visible) ?? sheets[0])
      : (sheets.find((sheet) => sheet.name === name) ??
        sheets.find((sheet) => composed(sheet.name).trim() === wanted));
  if (chosen) return chosen;
  if (name === undefined) throw notAWorkbook(null);
  const names = sheets
    .slice(0, 20)
    .map((sheet) => shown(sheet.name))
    .join(', ');
  throw new Refusal(
    messages.workbooks.noSheet({ name: shown(name) }),
    messages.workbooks.noSheetHint({ names }),
  );
}
