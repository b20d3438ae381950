import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { history, maybeSimilar, recordHolds } from '../history.ts';
import { flagged, isChild } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, fact, not, offence, onceKnown } from '../truth.ts';

export const knives = { name: 'NPCC knife guidelines', dated: day('2015-01-01') };
const childKnives = {
  name: 'Guidance on child knife possession',
  dated: day('2026-02-12'),
  address: 'https://www.gov.uk/government/publications/child-knife-possession-offences',
};

/** Where the guidelines start at a youth conditional caution and not at a charge. */
export const under16 = onceKnown('age', (years) => years < 16);
const childWithWeapon = all(isChild, flagged('weapon'));
/** By its name more than possession, whether it was shown or used. */
const threatening = offence(({ id }) => ['threatening-blade', 'threatening-offensive-weapon'].includes(id));
const didMore = any(
  threatening,
  askWhen(childWithWeapon, 'weapon', (is) => is === 'used' || is === 'threatened'),
);
// The guidelines speak of any earlier violence or weapon, so an old record counts as well as the last two years.
const similarBefore = any(
  history(maybeSimilar, childWithWeapon),
  recordHolds(({ similar }) => similar),
);
const somethingBefore = any(
  history((is) => is === 'some', childWithWeapon),
  recordHolds(({ similar }) => !similar),
);

/** R21: children with weapons. */
export const childrensWeapons: readonly Rule[] = [
  {
    id: 'R21a',
    disposals: ['community-resolution', 'youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'step' },
    text: 'Every child found with a knife goes to the youth justice service, which must make a plan.',
    source: childKnives,
    restsOn: 'Referral and plan are mandatory; the service must have due regard to the guidance.',
    standing: 'confirmed',
    inForce: { from: day('2026-02-12') },
    when: childWithWeapon,
  },
  {
    id: 'R21b',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'At 16 or 17 a weapon is normally charged; a youth conditional caution is the exception.',
    source: knives,
    restsOn: 'At 16 and 17 a charge unless it is exceptional, and then a youth conditional caution.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: all(
      fact('age', (years) => years === 16 || years === 17),
      flagged('weapon'),
    ),
  },
  {
    id: 'R21c',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'A child who did more than carry it, or did something similar before, is normally charged at any age.',
    source: knives,
    restsOn:
      'A charge at any age after violence or an earlier weapon disposal, or for more than simple possession.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: all(childWithWeapon, any(didMore, similarBefore)),
  },
  {
    id: 'R21f',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'They have a record. If it holds violence or a weapon, a charge is normal: look, and decide it jointly.',
    source: knives,
    restsOn:
      'Violence or weapons in the record make a charge normal; whether these were is not named in the facts.',
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
    // Threatening with it makes a charge normal already, whatever the record says.
    when: all(childWithWeapon, not(threatening), somethingBefore),
  },
  {
    id: 'R21d',
    disposals: ['youth-caution'],
    effect: { kind: 'exceptional' },
    text: 'Under 16 with a weapon the first thing to think of is a youth conditional caution.',
    source: knives,
    restsOn: 'Under 16 the starting point is a youth conditional caution, where it is admitted.',
    standing: 'confirmed',
    inForce: { from: day('2018-07-01') },
    when: all(childWithWeapon, under16),
  },
  {
    id: 'R21e',
    disposals: ['deferred-prosecution'],
    effect: { kind: 'allows' },
    text: 'For a child with a knife, prosecution can be deferred (outcome 23) while youth justice runs a plan.',
    source: childKnives,
    restsOn: 'Outcome 23 has rules of its own for a child’s knife; they were read of at second hand.',
    standing: 'to-confirm',
    inForce: { from: day('2026-02-12') },
    when: childWithWeapon,
  },
];
