import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { given } from '../given.ts';
import { indictableOnly, isAdult, mayHurtSomebody, onAnEmergencyWorker } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, known, not, offence, type Predicate } from '../truth.ts';
import { words } from '../words.ts';
import { forceChoice } from './furtherSources.ts';

/** Offences that weigh by what was taken, spoilt or won. */
const worth = words(`
  theft theft-shop theft-vehicle theft-from-vehicle theft-dwelling theft-finding theft-delivery theft-person
  theft-employee theft-cycle pet-abduction handling criminal-property making-off fraud fraud-position
  services-dishonestly false-accounting fake-goods criminal-damage racially-aggravated-damage arson burglary-other`);

const listed: Predicate = ({ policy, offence: { id } }) =>
  known(policy.unusualForCaution.offences.includes(id));
/** An offence that is listed is none of the usual ones whatever else is known, so nothing more is asked for that. */
const mayBeUsual = all(not(listed), not(indictableOnly));

const worthTooMuch = askWhen(
  all(
    mayBeUsual,
    offence(({ id }) => worth.includes(id)),
  ),
  'value',
  (pounds, { policy }) => pounds > policy.unusualForCaution.abovePounds,
);

const row = {
  disposals: ['conditional-caution'],
  effect: { kind: 'warns' },
  unusual: true,
  source: forceChoice('for what a conditional caution is usual'),
  standing: 'to-confirm',
  inForce: { from: day('2018-07-01') },
} as const;

/**
 * R12a to R12d: what a conditional caution is not proposed for. The paper keeps it for what would not be expected to get
 * custody or a high community order; for these the officer's own guess at the sentence is too little to rest it on. It
 * stays open to whoever decides.
 */
export const cautionNorm: readonly Rule[] = [
  {
    ...row,
    id: 'R12a',
    text: 'Courts often give custody or a high community order for this offence. A caution is not the usual answer.',
    restsOn: 'The paper keeps it from what would be expected to get those sentences; the list is prudence.',
    when: listed,
  },
  {
    ...row,
    id: 'R12b',
    text: 'The injury is serious. A caution is not the usual answer.',
    restsOn:
      'The paper keeps it from what would be expected to get custody; that a serious injury would is inferred.',
    when: given(
      isAdult,
      askWhen(all(mayBeUsual, mayHurtSomebody), 'injury', (is) => is === 'serious'),
    ),
  },
  {
    ...row,
    id: 'R12c',
    text: 'An adult did this to a child. A caution is not the usual answer.',
    restsOn:
      'The paper keeps it from what would be expected to get custody; that harm to a child may is inferred.',
    when: given(
      all(isAdult, mayHurtSomebody),
      askWhen(all(mayBeUsual, not(onAnEmergencyWorker)), 'victim', (who) => who === 'child'),
    ),
  },
  {
    ...row,
    id: 'R12d',
    text: 'The value is high. A caution is not the usual answer.',
    restsOn:
      'The paper keeps it from what would be expected to get custody; from which value that is, is prudence.',
    when: given(isAdult, worthTooMuch),
  },
];
