/** When somebody begins with one intervention. */
export type SessionChoice = {
  /** Key of the session the person can come to; 'phone' when the provider is to phone instead. */
  readonly session?: string;
  /** Key of a full session the person waits for, while the provider phones; empty for none. */
  readonly waitFor?: string;
};
