import type { Appointment } from '../../src/domain/booking/session.ts';
import type { VictimWishes } from '../../src/domain/victim/victimEvent.ts';
import { day } from '../../src/law/day.ts';
import type { Authority, Disposal } from '../../src/law/disposal.ts';
import type { Facts } from '../../src/law/facts.ts';
import { byClock, filed, inspector, opened, reported, type Story, sergeant, tell } from './caseStories.ts';
import { courseCondition, frozenRecord, remedyCondition } from './filings.ts';
import { triedCall } from './victimCalls.ts';

/** An adult who admits a punch at somebody: neither domestic abuse nor a hate crime. */
const ordinary: Facts = {
  offence: 'common-assault',
  age: 24,
  admission: 'full',
  domesticAbuse: 'none',
  hateCrime: false,
  victim: 'person',
};

/** A draft in which nobody has tried to speak to the victim yet. */
export function unheardWith(some: Facts): Story {
  const answers = { words: 'punched', facts: { ...ordinary, ...some } };
  return tell(opened(), { type: 'answer', step: 'offence', answers });
}

/** A draft: the officer has answered what matters after a breach, with some of it changed, and rang the victim. */
export function draftingWith(some: Facts): Story {
  const answers = { words: 'punched', facts: { ...ordinary, ...some } };
  return tell(opened(), { type: 'answer', step: 'offence', answers, victim: { call: triedCall } });
}

export const drafting = (): Story => draftingWith({});

/** Somebody of this rank is being asked about a conditional caution. */
export function awaiting(authority: Authority): Story {
  const disposal = 'conditional-caution';
  return tell(drafting(), { type: 'ask-authority', disposal, authority, basis: 'these facts' });
}

export const awaitingSergeant = (): Story => awaiting('sergeant');

/** A sergeant approved. */
export function approved(): Story {
  const decision = { type: 'decide-authority', approved: true, reason: 'A good plan.' } as const;
  return tell(awaitingSergeant(), decision, { by: sergeant });
}

/** Possession, filed for a community resolution with Divert: nothing in it has a deadline. */
export function filedForDivert(): Story {
  const { deadline: _none, ...condition } = { ...courseCondition, id: 'divert' };
  const conditions = [condition];
  return filed(drafting(), { disposal: 'community-resolution', intervention: 'divert', conditions });
}

/** A place in a session of Divert, as a case keeps it. */
export const appointment: Appointment = {
  session: 'cranstoun:thursday',
  provider: 'cranstoun',
  startsAt: '2026-11-26T14:00:00.000Z',
  where: 'Digbeth',
  language: 'en',
};
const divert = { disposal: 'community-resolution', intervention: 'divert', conditions: [] } as const;
const firstContactBy = '2026-11-23T09:00:00.000Z';

/** Filed with a place that was booked. */
export const filedWithPlace = (): Story => filed(drafting(), { ...divert, appointment });

/** Filed for a session that is full: the provider phones meanwhile. */
export const filedWaiting = (): Story =>
  filed(drafting(), { ...divert, waitingFor: appointment, firstContactBy });

/** A place became free for whoever waited. */
export const placeOffered = (): Story =>
  byClock(filedWaiting(), { type: 'place-offered', appointment, until: '2026-11-21T09:00:00.000Z' });

/** A conditional caution with a course, approved and filed. */
export const filedConditionalCaution = (): Story => filed(approved());

/** A conditional caution with a course and a remedy the victim chose. */
const filedWithRemedy = (): Story => filed(approved(), { conditions: [courseCondition, remedyCondition] });

/** A community resolution with a letter to the victim and nobody to report on it. */
export function filedWithoutProvider(): Story {
  const conditions = [remedyCondition];
  return filed(drafting(), {
    disposal: 'community-resolution',
    intervention: null,
    provider: null,
    conditions,
  });
}

/** The course is completed; the victim's remedy is still to be confirmed. */
export const courseCompleted = (): Story => reported(filedWithRemedy(), 'accepted', 'attended', 'completed');

export const breachedConditionalCaution = (): Story =>
  reported(filedConditionalCaution(), 'accepted', 'missed', 'missed');

/** The same, where an inspector approved it. */
export const breachedOfInspector = (): Story => {
  const approval = { type: 'decide-authority', approved: true, reason: 'A good plan.' } as const;
  return reported(
    filed(tell(awaiting('inspector'), approval, { by: inspector })),
    'accepted',
    'missed',
    'missed',
  );
};

/** A filed disposal of this kind on these facts, in breach after two misses. */
export const breachedOn = (disposal: Disposal, facts: Facts): Story =>
  reported(filed(draftingWith(facts), { disposal }), 'accepted', 'missed', 'missed');

export const breachedDomesticAbuse = (): Story =>
  breachedOn('conditional-caution', { domesticAbuse: 'intimate-partner' });

export const breachedDeferredProsecution = (): Story => breachedOn('deferred-prosecution', {});

export const breachedChildsDeferral = (): Story => breachedOn('deferred-prosecution', { age: 15 });

export const breachedCommunityResolution = (): Story =>
  reported(filedForDivert(), 'accepted', 'missed', 'missed');

export const declinedByProvider = (): Story => reported(filedConditionalCaution(), 'declined');

/** Declined, and the officer is choosing another intervention. */
const choosingAnother = (): Story => tell(declinedByProvider(), { type: 'choose-another' });

/** A sergeant is asked whether the caution that was signed may be withdrawn. */
export const askedToWithdraw = (): Story =>
  tell(filedConditionalCaution(), { type: 'withdraw', reason: 'They have moved abroad.' });

export const withYouthJustice = (): Story =>
  tell(drafting(), { type: 'hand-over', provider: 'yjs-dudley', record: frozenRecord });

export const completed = (): Story => reported(filedForDivert(), 'accepted', 'completed');

export const withdrawn = (): Story => tell(drafting(), { type: 'withdraw' });

export const notDiverted = (): Story => tell(drafting(), { type: 'record-undiverted', record: frozenRecord });

/** Not diverted after a refusal, and whoever declined is asked to let it go no further. */
export const askedToEndIt = (): Story => {
  const refused = tell(
    awaitingSergeant(),
    { type: 'decide-authority', approved: false, reason: 'Charge.' },
    { by: sergeant },
  );
  const closed = tell(refused, { type: 'record-undiverted', record: frozenRecord });
  return tell(closed, { type: 'decide-instead', disposal: 'no-further-action' });
};

/** Not diverted: it goes to court. */
export const decidedInstead = (): Story =>
  tell(notDiverted(), { type: 'decide-instead', disposal: 'charge' });

export const charged = (): Story =>
  tell(
    breachedConditionalCaution(),
    { type: 'decide-breach', decision: 'charge', reason: 'No reason was given.' },
    { by: sergeant },
  );

/** A sergeant decided on a charge, so only a sergeant or above lets it go no further. */
export const notChargedAfterBreach = (): Story =>
  tell(
    tell(charged(), {
      type: 'decide-instead',
      disposal: 'no-further-action',
      reason: 'It cannot be proved.',
    }),
    { type: 'decide-authority', approved: true, reason: 'Agreed.' },
    { by: sergeant },
  );

export const referredToCps = (): Story =>
  tell(
    breachedDomesticAbuse(),
    { type: 'decide-breach', decision: 'refer-cps', reason: 'No reason was given.' },
    { by: sergeant },
  );

/** What the CPS gives with its decision. */
export const cps = { cpsReference: '20AB1234526', cpsDecidedOn: day('2026-11-20') };

export const chargedByCps = (): Story =>
  tell(referredToCps(), { type: 'decide-instead', disposal: 'charge', cps });

/** They had been charged, and the CPS stopped it. */
export const stoppedByCps = (
  story = tell(charged(), { type: 'decide-instead', disposal: 'charge' }),
): Story => tell(story, { type: 'decide-instead', disposal: 'no-further-action', cps });

export const decidedAgain = (): Story =>
  tell(
    breachedDeferredProsecution(),
    { type: 'decide-breach', decision: 'decide-again', reason: 'It did not work.' },
    { by: sergeant },
  );

export const varied = (): Story =>
  tell(
    breachedConditionalCaution(),
    { type: 'decide-breach', decision: 'vary', reason: 'They were ill.', deadline: day('2027-04-01') },
    { by: sergeant },
  );

/** Filed, and the victim asked for something that somebody has to do. */
export const wishing = (wishes: VictimWishes): Story =>
  byClock(filedConditionalCaution(), { type: 'victim-wishes', wishes });

/** Every stage a case can be in, by name. */
export const everyStage: Readonly<Record<string, () => Story>> = {
  drafting,
  awaitingSergeant,
  approved,
  filedForDivert,
  filedWithPlace,
  filedWaiting,
  placeOffered,
  filedConditionalCaution,
  filedWithoutProvider,
  courseCompleted,
  breachedConditionalCaution,
  breachedDomesticAbuse,
  breachedDeferredProsecution,
  breachedChildsDeferral,
  breachedCommunityResolution,
  declinedByProvider,
  choosingAnother,
  askedToWithdraw,
  withYouthJustice,
  completed,
  withdrawn,
  notDiverted,
  decidedInstead,
  charged,
  notChargedAfterBreach,
  referredToCps,
  chargedByCps,
  decidedAgain,
  varied,
};
