import type { Problem } from '../../errors.ts';

/** A draft that nobody has confirmed scores, too; whoever reads its figures has to know. */
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
      message: {
        ko: `코드북에 아직 확인하지 않은 곳 ${lines.length}개(${list}번째 줄): 결과는 추정한 내용에 따른 것입니다`,
        en: `${lines.length === 1 ? '1 place' : `${lines.length} places`} of this codebook still to confirm (${lines.length === 1 ? 'line' : 'lines'} ${list}): the figures go by guesses`,
      },
      hint: {
        ko: '표시된 줄을 확인해 고치고, 확인이 끝난 줄에서 "# 확인" 표시를 지우십시오',
        en: 'look at the marked lines, correct what is wrong, and delete the marks of those that are right',
      },
    },
  ];
}

const mostLines = 8;
