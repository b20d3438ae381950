/** Says what time it is. Whoever needs the time is handed one. */
export type Clock = () => Date;

/** The time of this machine: the one place where the product reads it. Programs hand it to what they start. */
export const systemClock: Clock = () => new Date();
