import { day } from '../day.ts';
import { type Disposal, disposals, outOfCourt } from '../disposal.ts';
import { type Gravity, gravityOf } from '../gravity.ts';
import type { Rule } from '../rule.ts';
import { all, known, not, onceKnown, type Predicate } from '../truth.ts';
import { childMatrix } from './sources.ts';

const adultMatrix = { name: 'NPCC adult gravity matrix', dated: day('2019-02-01') };
const forceMatrix = { name: 'The force’s gravity matrix' };
const from = { from: day('2019-02-01') };
const anyAge: readonly Disposal[] = ['community-resolution', 'deferred-prosecution', 'charge'];
const adults: readonly Disposal[] = [...anyAge, 'conditional-caution', 'simple-caution'];
const children: readonly Disposal[] = [...anyAge, 'youth-conditional-caution', 'youth-caution'];
const scale: readonly Disposal[] = disposals.filter(
  (one) => !['diversionary-caution', 'community-caution'].includes(one),
);

const matrixIs =
  (is: Gravity['is']): Predicate =>
  (input) =>
    known(gravityOf(input).is === is);
/** Until the factors are weighed the score is open, and weighing them is the question to ask. */
const scored =
  (test: (presumes: readonly Disposal[]) => boolean): Predicate =>
  (input) => {
    const gravity = gravityOf(input);
    if (gravity.is === 'unweighed') return { is: 'unknown', ask: ['gravityFactors'] };
    return known(gravity.is === 'scored' && test(gravity.presumes));
  };
const pointsTo = (disposal: Disposal) => scored((presumes) => presumes.includes(disposal));
const pointsElsewhere = (disposal: Disposal) => scored((presumes) => !presumes.includes(disposal));

/** R23: the gravity matrix. Without the force's file nothing is scored and nothing is guessed. */
export const gravity: readonly Rule[] = [
  {
    id: 'R23a',
    disposals: adults,
    effect: { kind: 'warns' },
    text: 'The adult gravity matrix is not loaded. Check the score yourself before you decide.',
    source: adultMatrix,
    restsOn:
      'Final scores come after offence, factors and checklist; the table of scores itself could not be read.',
    standing: 'to-confirm',
    inForce: from,
    when: all(matrixIs('not-loaded'), not(onceKnown('age', (years) => years < 18))),
  },
  {
    id: 'R23b',
    disposals: children,
    effect: { kind: 'warns' },
    text: 'The child gravity matrix is not loaded. Check the score with the youth justice service.',
    source: childMatrix,
    restsOn:
      'A triage guide from 1, no further action, to 5, charge; the scores of the offences could not be read.',
    standing: 'to-confirm',
    inForce: { from: day('2023-10-01') },
    when: all(matrixIs('not-loaded'), not(onceKnown('age', (years) => years >= 18))),
  },
  {
    id: 'R23c',
    disposals: outOfCourt,
    effect: { kind: 'warns' },
    text: 'The gravity matrix has no score for this offence. Decide its gravity with a supervisor.',
    source: forceMatrix,
    restsOn: 'The force’s own file, once loaded, lists no score for it, and none is guessed.',
    standing: 'confirmed',
    inForce: from,
    when: matrixIs('no-score'),
  },
  ...scale.map(
    (disposal): Rule => ({
      id: `R23e-${disposal}`,
      disposals: [disposal],
      effect: { kind: 'allows' },
      text: 'The gravity score points to this.',
      source: forceMatrix,
      restsOn: 'The force’s own file: what it says this score presumes.',
      standing: 'confirmed',
      inForce: from,
      when: pointsTo(disposal),
    }),
  ),
  ...outOfCourt.map(
    (disposal): Rule => ({
      id: `R23f-${disposal}`,
      disposals: [disposal],
      effect: { kind: 'exceptional' },
      text: 'The gravity score points to something else. To do this, write down why.',
      source: forceMatrix,
      restsOn: 'Both matrices are guides; departing from what they presume needs a recorded reason.',
      standing: 'confirmed',
      inForce: from,
      when: pointsElsewhere(disposal),
    }),
  ),
  ...outOfCourt.map(
    (disposal): Rule => ({
      id: `R23g-${disposal}`,
      disposals: [disposal],
      effect: { kind: 'authority', authority: 'sergeant' },
      text: 'A sergeant or above must agree with a reason to depart from the gravity score.',
      source: forceMatrix,
      restsOn:
        'Departing needs a recorded reason; that a sergeant agrees with it is this product’s prudence.',
      standing: 'to-confirm',
      inForce: from,
      when: pointsElsewhere(disposal),
    }),
  ),
];
