import type { paperText as english } from '../../en/papers/text.ts';

export const paperText = (): ReturnType<typeof english> => ({
  decisionError: ({ because }) =>
    `${because}; 유의수준 .05에서 유의성 판단이 달라짐(statcheck의 decision error)`,
  wordsSayOtherwise: ({ isYes, name, p }) =>
    `본문에는 ${isYes ? '유의하다고' : '유의하지 않다고'} 되어 있으나 ${name}: ${p} (유의성 판단이 다름)`,
  tableSaysOtherwise: ({ name, text, table, row, cell }) =>
    `${name}: 본문에는 ${text}, 표 ${table} ‘${row}’ 행에는 ${cell}`,
});
