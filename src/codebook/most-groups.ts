/** Every two are compared: of so many groups, 1,225 pairs a scale. */
export const mostGroups = 50;
