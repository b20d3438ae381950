/** What a look back at one charged case finds, the first that holds. */
export const findings = [
  'suitable',
  'only-if-exceptional',
  'others-decide',
  'facts-missing',
  'not-suitable',
] as const;

export type Finding = (typeof findings)[number];

export const sayFinding: Readonly<Record<Finding, string>> = {
  suitable: 'Could have been diverted',
  'only-if-exceptional': 'Only in exceptional circumstances',
  'others-decide': 'Only the CPS or the DPP could decide',
  'facts-missing': 'Cannot be said: facts are missing',
  'not-suitable': 'Not suitable',
};
