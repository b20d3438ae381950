/** Characters. A case is a few hundred; something longer is a quote or bracket that was never closed. */
export const longestRow = 1_000_000;
