/** Below this p, Levene's test makes `auto` choose Welch. */
export const leveneBelow = 0.05;
