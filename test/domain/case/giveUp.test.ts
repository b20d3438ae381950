import { describe, expect, test } from 'vitest';
import { unreachedRows } from '../../../src/domain/case/giveUp.ts';
import type { GivenUp } from '../../../src/domain/case/undertakings.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { noticesFor } from '../../../src/domain/notices/noticesFor.ts';
import { withoutGivenUp } from '../../../src/domain/notices/withoutGivenUp.ts';
import { referral } from '../../../src/providers/referral.ts';
import { referralUpdate } from '../../../src/providers/referralUpdate.ts';
import { aNotice } from '../../outbox/harness.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  minute,
  otherOfficer,
  outcomeOf,
  reported,
  type Story,
  tell,
} from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const divert: GivenUp = { provider: 'cranstoun', intervention: 'divert' };
const give = (...undertakings: readonly GivenUp[]) => ({ type: 'give-up', undertakings }) as const;
const givenUp = (row: GivenUp = divert): Story => tell(stages.filedForDivert(), give(row));
const held: Notice = aNotice('r', {
  ...{ kind: 'referral', to: 'provider', provider: 'cranstoun' },
  ...{ state: 'parked', heldAt: 'provider:cranstoun' },
});

// A provider that cannot be reached, or refuses, must not leave a case with nothing to do but take it back.
describe('given a filed case whose provider was not reached, then', () => {
  test('what it runs may be given up while nothing was heard of it, and the case is in progress', () => {
    const rows = ({ theCase }: Story, providers = ['cranstoun']) => unreachedRows(theCase, providers);
    expect(rows(stages.filedForDivert())).toMatchObject([divert]);
    expect(rows(stages.filedForDivert(), ['sova'])).toEqual([]);
    expect(rows(reported(stages.filedForDivert(), 'accepted'))).toEqual([]);
    // Somebody else has to act first, though one provider was not heard of: the breach is decided.
    const course = {
      provider: 'cranstoun',
      intervention: 'alcohol-related-violence',
      referred: true,
    } as const;
    const unheard = { provider: 'sova', intervention: 'esol', referred: true } as const;
    const both = filed(stages.approved(), { required: [course, unheard] });
    expect(rows(both, ['sova'])).toMatchObject([{ provider: 'sova' }]);
    expect(rows(reported(both, 'accepted', 'missed', 'missed'), ['sova'])).toEqual([]);
    for (const story of [stages.drafting(), stages.declinedByProvider(), stages.withdrawn()])
      expect(rows(story)).toEqual([]);
  });

  test('the officer of the case, and nobody else, chooses another', () => {
    const story = stages.filedForDivert();
    expect(outcomeOf(attempt(story, give(divert)))).toBe('given-up');
    expect(outcomeOf(attempt(story, give(divert), { by: otherOfficer }))).toBe('refused: not-yours');
    expect(outcomeOf(attempt(story, give({ ...divert, provider: 'sova' })))).toBe('refused: not-declined');
    expect(outcomeOf(attempt(reported(story, 'booked'), give(divert)))).toBe('refused: not-declined');
    expect(outcomeOf(attempt(story, give()))).toBe('refused: not-declined');
  });

  // Whoever is rung while another is chosen hears again once it is filed anew: that time begins once.
  test('from then on, and from the first time, part of it is settled anew', () => {
    const { theCase, events } = givenUp();
    expect(theCase.declinedSince).toBe(events.at(-1)?.at);
    expect(reported(stages.filedForDivert(), 'accepted').theCase).not.toHaveProperty('declinedSince');
    expect(stages.breachedConditionalCaution().theCase).not.toHaveProperty('declinedSince');
    const declined = stages.declinedByProvider();
    const first = declined.events.at(-1)?.at;
    expect(declined.theCase.declinedSince).toBe(first);
    expect(reported(declined, 'declined').theCase.declinedSince).toBe(first);
    expect(reported(declined, 'accepted').theCase.declinedSince).toBe(first);
  });

  test('it is a draft as after a provider declined, and that course is offered no more', () => {
    const { state, declined, givenUp: unsent, filed: left, answers } = givenUp().theCase;
    expect(state).toEqual({ status: 'drafting' });
    expect([declined, unsent, left?.required]).toEqual([['divert'], ['divert'], []]);
    expect(answers.intervention).toBeUndefined();
  });
});

describe('given that another is chosen, then the old referral', () => {
  const toldOf = (row: GivenUp) => {
    const [before, after] = [stages.filedForDivert(), givenUp(row)];
    return noticesFor(
      [give(row)].map(({ undertakings }) => ({ type: 'given-up', undertakings })),
      { before: before.theCase, after: after.theCase },
      minute(0),
      () => 'n',
    ).map(({ kind, to, provider = '' }) => `${kind} ${to} ${provider}`);
  };

  test('is never sent: not by itself, and not when they are back', () => {
    const { theCase, events } = givenUp();
    const last = events.slice(-1).map(({ event }) => event);
    const [notice] = withoutGivenUp([held], last, theCase);
    expect(notice).toEqual(aNotice('r', { ...held, heldAt: undefined, lastResult: 'not-needed' } as never));
    expect(withoutGivenUp([{ ...held, state: 'waiting' }], last, theCase)[0]?.state).toBe('parked');
    expect(referral(theCase, westMidlands, 'cranstoun')).toEqual({ refused: 'not-with-this-provider' });
  });

  test('is sent all the same where they run something else for this person', () => {
    const { theCase, events } = givenUp();
    const last = events.slice(-1).map(({ event }) => event);
    const support = [{ intervention: 'drug-treatment', provider: 'cranstoun', referred: true as const }];
    const also = theCase.filed && { ...theCase.filed, support };
    expect(withoutGivenUp([held], last, { ...(also && { filed: also }) })).toEqual([held]);
  });

  test('of others stands, and so does everything after any other event', () => {
    const { theCase, events } = givenUp();
    const last = events.slice(-1).map(({ event }) => event);
    const others = [{ ...held, provider: 'sova' }, { ...held, state: 'sent' as const }, aNotice('m')];
    expect(withoutGivenUp(others, last, theCase)).toEqual(others);
    expect(withoutGivenUp([held], [{ type: 'withdrawn' }], theCase)).toEqual([held]);
  });

  test('is ended, where they may have it; who never had it hears nothing', () => {
    expect(toldOf(divert)).toEqual([]);
    expect(toldOf({ ...divert, mayHaveIt: true })).toEqual(['referral-update provider cranstoun']);
  });

  test('is said to have ended under its reference, before another is filed and after', () => {
    const story = givenUp({ ...divert, mayHaveIt: true });
    const again = filed(story, { provider: 'sova', intervention: 'housing' });
    for (const { theCase, events } of [story, again]) {
      const built = referralUpdate(theCase, events, westMidlands, { provider: 'cranstoun' });
      expect(built).toMatchObject({
        payload: { reference: theCase.reference, change: { what: 'ended', how: 'withdrawn' } },
      });
    }
  });
});
