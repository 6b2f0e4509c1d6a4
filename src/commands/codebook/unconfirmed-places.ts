import type { Problem } from '../../errors.ts';
import { messages } from '../../messages/messages.ts';

/** An unconfirmed draft scores, too; whoever reads its figures has to know. */
export async function unconfirmedPlaces(codebookFile: string | undefined): Promise<readonly Problem[]> {
  if (codebookFile === undefined) return [];
  const { confirmMarks } = await import('../../codebook/draft/confirm-marks.ts');
  const lines = await confirmMarks(codebookFile);
  const [line] = lines;
  if (line === undefined) return [];
  const list = lines.slice(0, mostLines).join(', ') + (lines.length > mostLines ? ' …' : '');
  return [
    {
      file: codebookFile,
      line,
      message: messages.commands.placesToConfirm({ lineCount: lines.length, list }),
      hint: messages.commands.placesToConfirmHint,
    },
  ];
}

const mostLines = 8;
