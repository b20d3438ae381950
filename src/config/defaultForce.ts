/** Whose folder under `src/forces` is used where nobody names one. */
export const defaultForce = 'west-midlands';
