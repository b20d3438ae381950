import type { CheckContext } from '../../../src/domain/conditions/check.ts';
import { checks } from '../../../src/domain/conditions/checks.ts';
import { compose } from '../../../src/domain/conditions/compose.ts';
import type { Amounts, Condition } from '../../../src/domain/conditions/condition.ts';
import { day } from '../../../src/law/day.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const { interventions, remedies, conditions: offers, providers, offences, policy } = westMidlands;
export const today = day('2026-11-20');

/** Somebody and what was chosen for them, by ids of the first force's own lists. */
export type Person = {
  readonly disposal?: CheckContext['disposal'];
  readonly offence?: string;
  readonly facts?: CheckContext['facts'];
  readonly interventions?: readonly string[];
  readonly support?: readonly string[];
  readonly remedy?: string;
  readonly added?: readonly string[];
  readonly amounts?: Amounts;
  readonly deadline?: string;
  /** The most this force asks for of what it counts. */
  readonly atMost?: number;
};

/** The conditions of this person, as the force words them, and what was found of them. */
export function composed(person: Person) {
  const { support = [], amounts = {}, remedy, offence = 'common-assault', facts = {} } = person;
  const chosen = remedies.find(({ id }) => id === remedy);
  const limit = person.atMost === undefined ? {} : { atMost: person.atMost };
  const isEnforced = person.disposal !== 'community-resolution';
  const conditions = compose(
    {
      ...{ support, amounts },
      interventions: (person.interventions ?? []).map((id) => row(interventions, id)),
      added: (person.added ?? []).map((id) => ({ ...row(offers, id), ...limit })),
      ...(chosen === undefined ? {} : { remedy: chosen }),
      ...(isEnforced ? { deadline: day(person.deadline ?? '2027-03-12') } : {}),
    },
    { facts, providerTitle: (id) => row(providers, id).title },
  );
  return { conditions, checks: checksOf(conditions, person, offence) };
}

function checksOf(conditions: readonly Condition[], person: Person, offence: string) {
  return checks(conditions, {
    disposal: person.disposal ?? 'conditional-caution',
    facts: { age: 24, offenceDate: day('2026-11-19'), risk: 'medium', ...person.facts },
    offence: row(offences, offence),
    policy,
    today,
  });
}

function row<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The first force has no ${id}`);
  return found;
}
