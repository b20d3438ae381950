/** Everybody may be told at once, and each writes their result down in the same record: one of them is the last. */
export const mostWriters = 256;
