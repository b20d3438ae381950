/** Contact details for the provider. They go into the store and to the provider, never onto a card. */
export type PersonDetails = {
  readonly name?: string;
  readonly phone?: string;
  readonly safeToCall?: string;
  readonly carerName?: string;
  readonly carerPhone?: string;
};
