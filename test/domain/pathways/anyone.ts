import fc from 'fast-check';
import { day } from '../../../src/law/day.ts';
import type { Facts, Need } from '../../../src/law/facts.ts';
import { everyNeed } from '../../../src/law/vocabulary.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const yesOrNo = fc.boolean();

/** Everything a gate can read, each fact known or not. */
export const anyone: fc.Arbitrary<Facts> = fc
  .record(
    {
      age: fc.integer({ min: 10, max: 70 }),
      sex: fc.constantFrom('female', 'male', 'other', 'unknown'),
      borough: fc.constantFrom(
        'birmingham',
        'coventry',
        'dudley',
        'sandwell',
        'solihull',
        'walsall',
        'outside',
      ),
      needs: fc.subarray<Need>([...everyNeed]),
      alcoholPattern: fc.constantFrom('none', 'binge', 'dependent'),
      domesticAbuse: fc.constantFrom('none', 'intimate-partner', 'family'),
      dashRisk: fc.constantFrom('standard', 'medium', 'high'),
      injury: fc.constantFrom('none', 'minor', 'serious'),
      employment: fc.constantFrom('working', 'out-of-work', 'education'),
      drug: fc.constantFrom('cannabis', 'heroin', 'cocaine'),
      divertHistory: fc.constantFrom('none', 'engaged', 'not-engaged'),
      mentalHealth: fc.constantFrom('none', 'some', 'severe-enduring'),
      language: fc.constantFrom('en', 'pa', 'pl', 'so'),
      risk: fc.constantFrom('low', 'medium', 'high'),
      digitalAccess: yesOrNo,
      supplyIndicated: yesOrNo,
      canPay: yesOrNo,
      hateCrime: yesOrNo,
      interpreterNeeded: yesOrNo,
      gangRisk: yesOrNo,
      careExperienced: yesOrNo,
      caringDuties: yesOrNo,
      inCustody: yesOrNo,
      previous: fc.constantFrom([], [{ day: day('2024-01-10'), kind: 'conviction', similar: true }]),
    },
    { requiredKeys: [] },
  )
  .chain((facts) => {
    const ids = westMidlands.offences.map(({ id }) => id);
    return fc.constantFrom(...ids).map((offence) => ({ ...facts, offence }) as Facts);
  });

/** What can bring a row of the catalogue. */
export const anyDisposal = fc.constantFrom(
  ...(['community-resolution', 'conditional-caution', 'deferred-prosecution'] as const),
);
