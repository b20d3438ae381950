import type { RuleProperties } from 'json-rules-engine';

type Test = {
  readonly fact: string;
  readonly operator: string;
  readonly value: string | number | boolean | string[];
};

const is = (fact: string, value: string | boolean): Test => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: string): Test => ({ fact, operator: 'notEqual', value });
const isIn = (fact: string, ...value: string[]): Test => ({ fact, operator: 'in', value });
const atLeast = (value: number): Test => ({ fact: 'age', operator: 'greaterThanInclusive', value });
const under = (value: number): Test => ({ fact: 'age', operator: 'lessThan', value });

/** Twenty rows of the rule book by id, each as the tests json-rules-engine makes of it: all of them must hold. */
export const sameRules: Readonly<Record<string, readonly Test[]>> = {
  R03a: [under(10)],
  R03b: [under(18)],
  R03c: [atLeast(18)],
  R04a: [atLeast(10), under(18)],
  R06a: [isNot('admission', 'full')],
  R06b: [is('admission', 'full')],
  R06c: [isIn('admission', 'full', 'accepts-responsibility'), is('admissionInduced', true)],
  R07a: [isIn('admission', 'denies', 'no-reply')],
  R07b: [isIn('admission', 'full', 'accepts-responsibility')],
  R08a: [isNot('evidence', 'charge-standard')],
  R08b: [isNot('evidence', 'charge-standard')],
  R08c: [is('evidence', 'charge-standard')],
  R08d: [isNot('evidence', 'charge-standard')],
  R09a: [atLeast(18)],
  R09b: [atLeast(10), under(18)],
  R09c: [is('consent', 'refuses')],
  P01b: [is('wanted', true)],
  P02: [is('onBail', true)],
  P03b: [is('onCourtOrder', true)],
  P04b: [is('iomManaged', true)],
};

/** The same rules in the engine's own form. */
export const engineRules: RuleProperties[] = Object.entries(sameRules).map(([type, tests]) => ({
  conditions: { all: [...tests] },
  event: { type },
}));
