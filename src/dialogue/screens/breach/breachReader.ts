/** The officer; a supervisor alone, in their own chat; or a channel, which reads the least. */
export type BreachReader = 'officer' | 'decider' | 'supervisors';
