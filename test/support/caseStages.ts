import { day } from '../../src/law/day.ts';
import type { Authority } from '../../src/law/disposal.ts';
import { filed, opened, reported, type Story, sergeant, tell } from './caseStories.ts';
import { courseCondition, frozenRecord, remedyCondition } from './filings.ts';

/** A draft: the officer has answered the first card. */
export function drafting(): Story {
  return tell(opened(), { type: 'answer', step: 'offence', answers: { words: 'punched' } });
}

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

/** A conditional caution with a course, approved and filed. */
export const filedConditionalCaution = (): Story => filed(approved());

/** A conditional caution with a course and a remedy the victim chose. */
export const filedWithRemedy = (): Story =>
  filed(approved(), { conditions: [courseCondition, remedyCondition] });

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

export const breachedCommunityResolution = (): Story =>
  reported(filedForDivert(), 'accepted', 'missed', 'missed');

export const declinedByProvider = (): Story => reported(filedConditionalCaution(), 'declined');

/** Declined, and the officer is choosing another intervention. */
export const choosingAnother = (): Story => tell(declinedByProvider(), { type: 'choose-another' });

export const withYouthJustice = (): Story =>
  tell(drafting(), { type: 'hand-over', provider: 'yjs-dudley', record: frozenRecord });

export const completed = (): Story => reported(filedForDivert(), 'accepted', 'completed');

export const withdrawn = (): Story => tell(drafting(), { type: 'withdraw' });

export const notDiverted = (): Story => tell(drafting(), { type: 'record-undiverted', record: frozenRecord });

export const charged = (): Story =>
  tell(
    breachedConditionalCaution(),
    { type: 'decide-breach', decision: 'charge', reason: 'No reason was given.' },
    { by: sergeant },
  );

export const varied = (): Story =>
  tell(
    breachedConditionalCaution(),
    { type: 'decide-breach', decision: 'vary', reason: 'They were ill.', deadline: day('2027-04-01') },
    { by: sergeant },
  );

/** Every stage a case can be in, by name. */
export const everyStage: Readonly<Record<string, () => Story>> = {
  drafting,
  awaitingSergeant,
  approved,
  filedForDivert,
  filedConditionalCaution,
  filedWithoutProvider,
  courseCompleted,
  breachedConditionalCaution,
  breachedCommunityResolution,
  declinedByProvider,
  choosingAnother,
  withYouthJustice,
  completed,
  withdrawn,
  notDiverted,
  charged,
  varied,
};
