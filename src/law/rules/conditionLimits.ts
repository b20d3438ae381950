import { day } from '../day.ts';
import { penaltyCaps } from '../limits.ts';
import { penaltyRule } from '../namedRules.ts';
import type { OffenceClass } from '../offence.ts';
import type { Rule, Source } from '../rule.ts';
import { all, fact, offence } from '../truth.ts';
import { rowForEach } from './rowForEach.ts';
import { cda1998, cja2003 } from './sources.ts';

const adults: Source = { name: 'SI 2013/615', address: 'https://www.legislation.gov.uk/uksi/2013/615' };
const children: Source = {
  name: 'SI 2013/608',
  address: 'https://www.legislation.gov.uk/uksi/2013/608/made',
};
const classes: readonly (readonly [OffenceClass, string])[] = [
  ['summary', 'a summary offence'],
  ['either-way', 'an either-way offence'],
  ['indictable-only', 'an offence only the Crown Court tries'],
];
const admitted = fact('admission', (said) => said === 'full');

/** R28 and R29: how far conditions may go, by class of offence and age. */
export const conditionLimits: readonly Rule[] = [
  ...penaltyCaps.flatMap(({ ages: [youngest, oldest], pounds }) =>
    classes.map(
      ([kind, inWords]): Rule => ({
        id: penaltyRule(youngest, kind),
        disposals: youngest < 18 ? ['youth-conditional-caution'] : ['conditional-caution'],
        effect: { kind: 'step' },
        text: `A financial penalty, if there is one, is £${pounds[kind]} at most for ${inWords} at this age.`,
        source: youngest < 18 ? children : adults,
        restsOn: `The order: £${pounds[kind]} for ${inWords} ${youngest < 18 ? `by somebody of ${youngest} to ${oldest}` : 'by an adult'}.`,
        standing: 'confirmed',
        inForce: { from: day('2013-04-08') },
        when: all(
          offence((row) => row.class === kind),
          fact('age', (years) => years >= youngest && years <= oldest),
          admitted,
        ),
      }),
    ),
  ),
  ...rowForEach(
    {
      effect: { kind: 'step' },
      text: 'Attendance that is not there to help them change is 20 hours at most, all together.',
      when: admitted,
    },
    [
      'R29',
      'conditional-caution',
      cja2003('s.22(3B)'),
      'confirmed',
      day('2013-04-08'),
      'Attendance is 20 hours in total at most, not counting attendance that serves rehabilitation.',
    ],
    [
      'R29b',
      'youth-conditional-caution',
      cda1998('s.66A'),
      'to-confirm',
      day('2013-04-08'),
      'Believed, not read: section 66A sets the same limit for the young.',
    ],
  ),
];
