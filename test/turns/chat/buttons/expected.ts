import type { CardStep } from '../../../../src/dialogue/view/verb.ts';
import type { LoggedEvent } from '../../../../src/domain/case/caseEvent.ts';
import * as stages from '../../../support/caseStages.ts';
import type { Story } from '../../../support/caseStories.ts';
import type { Place, Presser, Who } from './people.ts';
import {
  answers,
  answersAgain,
  atStep,
  firstAnswers,
  freeCall,
  letterAgreed,
  letterHeld,
  lossUnanswered,
  supportUnwanted,
  takenCall,
  takenCallAtRisk,
  viewsCallOf,
} from './stages.ts';

/**
 * What a press comes to. `does`: what the button is for. `may not`: the card as it stands, with the sentence why not.
 * `unknown`: exactly what is said when there is no such case. `own chat`: not where others read along. Of what a request
 * rests on: `sent` to their own chat, or `not theirs` to read.
 */
type Outcome = 'does' | 'may not' | 'unknown' | 'own chat' | 'sent' | 'not theirs';

/** By place: in their own chat, on the posted card, in another channel. */
type Outcomes = Readonly<Record<Place, Outcome>>;
type Rights = Readonly<Record<Who, Outcomes>>;

export type Row = {
  readonly step: CardStep;
  readonly verb: string;
  /** What happened so far to the case that it is pressed on; absent for a card of no case. */
  readonly events?: (who: Presser) => readonly LoggedEvent[];
  readonly inputs?: () => Readonly<Record<string, string>>;
  /** The event it makes, or the card it shows ("→ questions"). */
  readonly does: string;
  readonly rights: Rights;
  /** Pressed on the card before the last thing that happened: nothing but today's, or the same still. */
  readonly whenOld: 'today’s card' | 'does';
  /** The case is named in this input instead of on the card. */
  readonly named?: string;
  /** Which of several rows of one button. */
  readonly when?: string;
};

const each = (chat: Outcome, posted: Outcome, elsewhere: Outcome): Outcomes => ({ chat, posted, elsewhere });
const privately = (chat: Outcome) => each(chat, 'own chat', 'own chat');

/** The case is its officer's, whatever their rank, in their own chat. */
const officers: Rights = {
  'its officer': privately('does'),
  'its officer, not on the list': privately('does'),
  'its officer, a sergeant': privately('does'),
  'its officer, of the liaison': privately('does'),
  'another constable': privately('unknown'),
  'nobody on the list': privately('unknown'),
  liaison: privately('unknown'),
  sergeant: privately('unknown'),
  inspector: privately('unknown'),
};

/** A call to a victim is the liaison's and the officer's. */
const callers: Rights = { ...officers, liaison: privately('does') };

/** A sergeant decides, an inspector too, and nobody in their own case; whoever reads the posted card may read it again. */
const askedSergeant: Rights = {
  'its officer': each('may not', 'may not', 'may not'),
  'its officer, not on the list': each('may not', 'may not', 'may not'),
  'its officer, a sergeant': each('may not', 'may not', 'may not'),
  'its officer, of the liaison': each('may not', 'may not', 'may not'),
  'another constable': each('unknown', 'may not', 'unknown'),
  'nobody on the list': each('unknown', 'may not', 'unknown'),
  liaison: each('unknown', 'may not', 'unknown'),
  sergeant: each('does', 'does', 'does'),
  inspector: each('does', 'does', 'does'),
};

/** Nobody approves what they have not read: where others read along it is not on the card. */
const approvedUnread: Rights = {
  ...askedSergeant,
  sergeant: each('does', 'may not', 'may not'),
  inspector: each('does', 'may not', 'may not'),
};

/** What only an inspector may authorise a sergeant reads, and does not decide. */
const askedInspector = { sergeant: each('may not', 'may not', 'may not') };

/** What a request rests on is read by whoever may decide it, in their own chat, wherever they ask for it. */
const detailOfSergeants: Rights = {
  'its officer': each('does', 'not theirs', 'not theirs'),
  'its officer, not on the list': each('does', 'not theirs', 'not theirs'),
  'its officer, a sergeant': each('does', 'not theirs', 'not theirs'),
  'its officer, of the liaison': each('does', 'not theirs', 'not theirs'),
  'another constable': each('unknown', 'not theirs', 'unknown'),
  'nobody on the list': each('unknown', 'not theirs', 'unknown'),
  liaison: each('unknown', 'not theirs', 'unknown'),
  sergeant: each('does', 'sent', 'sent'),
  inspector: each('does', 'sent', 'sent'),
};
const detailOfInspectors: Rights = {
  ...detailOfSergeants,
  sergeant: each('does', 'not theirs', 'not theirs'),
};

/** The officer may excuse, so may a supervisor; nobody else. */
const excusing: Rights = {
  ...askedSergeant,
  'its officer': each('does', 'does', 'does'),
  'its officer, not on the list': each('does', 'does', 'does'),
  'its officer, a sergeant': each('does', 'does', 'does'),
  'its officer, of the liaison': each('does', 'does', 'does'),
};

/** Nobody but its officer decides a breach that they have not read: where others read along it is not on the card. */
const excusingUnread: Rights = {
  ...excusing,
  sergeant: approvedUnread.sergeant,
  inspector: approvedUnread.inspector,
};

/** A breach is read again by whoever might read it where it stands. */
const readingBreach: Rights = {
  ...excusing,
  'another constable': each('unknown', 'does', 'unknown'),
  'nobody on the list': each('unknown', 'does', 'unknown'),
  liaison: each('unknown', 'does', 'unknown'),
};

/** A drug alert is any supervisor's to send; to others it is as none, also where one was posted. */
const alerting: Rights = {
  'its officer': each('unknown', 'unknown', 'unknown'),
  'its officer, not on the list': each('unknown', 'unknown', 'unknown'),
  'its officer, a sergeant': each('does', 'does', 'does'),
  'its officer, of the liaison': each('unknown', 'unknown', 'unknown'),
  'another constable': each('unknown', 'unknown', 'unknown'),
  'nobody on the list': each('unknown', 'unknown', 'unknown'),
  liaison: each('unknown', 'unknown', 'unknown'),
  sergeant: each('does', 'does', 'does'),
  inspector: each('does', 'does', 'does'),
};

const everybody = (outcomes: Outcomes): Rights => ({
  'its officer': outcomes,
  'its officer, not on the list': outcomes,
  'its officer, a sergeant': outcomes,
  'its officer, of the liaison': outcomes,
  'another constable': outcomes,
  'nobody on the list': outcomes,
  liaison: outcomes,
  sergeant: outcomes,
  inspector: outcomes,
});

const fixed = (story: () => Story) => () => story().events;

/** A button of a card of the case's officer. */
function ofOfficer(
  step: CardStep,
  verb: string,
  story: () => Story,
  does: string,
  inputs: Row['inputs'] = () => ({}),
): Row {
  return { step, verb, events: fixed(story), inputs, does, rights: officers, whenOld: 'today’s card' };
}

const reason = () => ({ reason: 'The plan fits.' });

/** What each button comes to, by who presses it where; written from what each person needs, before it was ever run. */
export const rows: readonly Row[] = [
  ofOfficer('offence', 'answer', atStep.offence, 'answered', () => ({ words: 'punched' })),
  ofOfficer('questions', 'answer', atStep.questions, 'answered', firstAnswers),
  ofOfficer('questions', 'back', atStep.questions, '→ offence'),
  ofOfficer('questions', 'save', atStep.questions, '→ case', firstAnswers),
  ofOfficer('answers', 'answer', atStep.result, 'answered', answersAgain),
  ofOfficer('answers', 'back', atStep.result, '→ offence'),
  ofOfficer('answers', 'save', atStep.result, '→ case', answersAgain),
  ofOfficer('hand-over', 'hand-over', atStep.child, 'joint-decision-requested', () => ({
    appropriateAdult: 'present',
    name: 'Zed',
    carerName: 'Wilma',
    carerPhone: '07700900456',
  })),
  ofOfficer('hand-over', 'back', atStep.child, '→ questions'),
  ofOfficer('hand-over', 'save', atStep.child, '→ case'),
  ofOfficer('refusal', 'record-undiverted', atStep.refused, 'not-diverted'),
  ofOfficer('refusal', 'other-options', atStep.saidNo, 'answered'),
  ofOfficer('refusal', 'show-help', atStep.helpAsked, 'answered', () => ({
    sex: 'female',
    borough: 'dudley',
  })),
  ofOfficer('refusal', 'answer', atStep.openToReason, 'answered', () => ({
    disposal: 'conditional-caution',
    exceptional: 'They handed it in by themselves, and nobody saw it.',
  })),
  ofOfficer('refusal', 'back', atStep.refused, '→ questions'),
  ofOfficer('refusal', 'save', atStep.refused, '→ case'),
  ofOfficer('assessment', 'answer', atStep.result, 'authority-requested', () => ({
    disposal: 'conditional-caution',
  })),
  ofOfficer('assessment', 'record-undiverted', atStep.declined, '→ case'),
  ofOfficer('assessment', 'back', atStep.result, '→ questions'),
  ofOfficer('assessment', 'save', atStep.result, '→ case'),
  ofOfficer('intervention', 'answer', atStep.courses, 'answered', () => ({
    intervention: 'alcohol-related-violence',
  })),
  ofOfficer('intervention', 'back', atStep.courses, '→ assessment'),
  ofOfficer('intervention', 'save', atStep.courses, '→ case'),
  ofOfficer('victim', 'answer', atStep.victim, 'victim-called', () => answers.victim),
  ofOfficer('victim', 'hand-to-liaison', atStep.victim, 'victim-handed-over'),
  ofOfficer('victim', 'take-back-call', atStep.handedOver, 'victim-taken-back'),
  ofOfficer('victim', 'back', atStep.victim, '→ intervention'),
  ofOfficer('victim', 'save', atStep.victim, '→ case'),
  ofOfficer('views', 'answer', atStep.views, 'answered', () => answers.wants),
  ofOfficer('views', 'back', atStep.views, '→ victim'),
  ofOfficer('views', 'save', atStep.views, '→ case'),
  ofOfficer('conditions', 'answer', atStep.conditions, 'answered', () => answers.fits),
  ofOfficer('conditions', 'back', atStep.conditions, '→ views'),
  ofOfficer('conditions', 'save', atStep.conditions, '→ case'),
  ofOfficer('approval', 'answer', atStep.opposed, 'authority-requested'),
  ofOfficer('approval', 'back', atStep.opposed, '→ conditions'),
  ofOfficer('approval', 'save', atStep.opposed, '→ case'),
  ofOfficer('file', 'file', atStep.toFile, 'filed', () => answers.toFile),
  ofOfficer('file', 'other-options', atStep.possession, 'answered'),
  ofOfficer('file', 'back', atStep.toFile, '→ conditions'),
  ofOfficer('file', 'save', atStep.toFile, '→ case'),

  { ...ofOfficer('case', 'open', stages.filedForDivert, '→ case'), whenOld: 'does' },
  ofOfficer('case', 'take-place', stages.placeOffered, 'place-taken'),
  ofOfficer('case', 'leave-place', stages.placeOffered, 'place-left'),
  ofOfficer('case', 'choose-another', stages.declinedByProvider, 'reopened-for-another'),
  ofOfficer('case', 'correct-answers', atStep.barredAndNotClosed, 'reopened-to-correct'),
  ofOfficer('case', 'child-referred', atStep.endedByAge, '→ case'),
  ofOfficer('case', 'parent-told', atStep.endedByAge, '→ case'),
  ofOfficer('case', 'statement-taken', () => stages.wishing({ statement: 'wanted' }), '→ case'),
  ofOfficer('case', 'compensation-answered', lossUnanswered, '→ case'),
  ...(
    [
      ['support-referred', () => stages.wishing({ support: 'wanted' })],
      ['meeting-explained', () => stages.wishing({ restorativeJustice: 'interested' })],
      ['letter-received', letterAgreed],
      ['new-day-agreed', stages.varied],
      ['charge-taken-back', stages.decidedInstead],
      ['letter-passed-on', letterHeld],
      ['support-stopped', supportUnwanted],
    ] as const
  ).flatMap(([verb, story]) => [
    ofOfficer('case', verb, story, '→ case'),
    ofOfficer('confirm', verb, story, verb),
  ]),
  ofOfficer('case', 'review-explained', () => stages.wishing({ review: 'wanted' }), '→ case'),
  ofOfficer('confirm', 'statement-taken', () => stages.wishing({ statement: 'wanted' }), 'statement-taken'),
  ofOfficer(
    'confirm',
    'compensation-answered',
    () => stages.wishing({ compensation: 'wanted' }),
    'compensation-answered',
  ),
  ofOfficer('confirm', 'review-explained', () => stages.wishing({ review: 'wanted' }), 'review-explained'),
  ofOfficer('confirm', 'child-referred', atStep.endedByAge, 'child-referred'),
  ofOfficer('confirm', 'parent-told', atStep.endedByAge, 'parent-told'),
  ofOfficer('confirm', 'no-further-action', atStep.undivertedAfterRefusal, 'authority-requested', () => ({
    endReason: 'The only witness has moved abroad.',
  })),
  ofOfficer('case', 'mark-done', stages.filedWithoutProvider, '→ case'),
  ofOfficer('case', 'mark-not-done', stages.filedWithoutProvider, '→ case'),
  ofOfficer('case', 'charge', stages.notDiverted, '→ case'),
  ofOfficer('confirm', 'charge', stages.referredToCps, 'decided-instead', () => ({
    cpsReference: '20AB1234526',
    cpsDecidedOn: '2026-11-20',
  })),
  ofOfficer('case', 'no-further-action', stages.notDiverted, '→ case'),
  ofOfficer('case', 'stop-asking', stages.awaitingSergeant, 'authority-request-withdrawn'),
  ofOfficer('case', 'withdraw', stages.filedForDivert, '→ case'),
  ofOfficer('confirm', 'record-undiverted', atStep.declined, 'not-diverted'),
  ofOfficer('confirm', 'mark-done', stages.filedWithoutProvider, 'completed'),
  ofOfficer('confirm', 'mark-not-done', stages.filedWithoutProvider, 'breached'),
  ofOfficer('confirm', 'withdraw', stages.filedForDivert, 'withdrawn'),
  {
    ...ofOfficer('confirm', 'withdraw', stages.filedConditionalCaution, 'withdrawal-requested', () => ({
      withdrawReason: 'They have moved abroad and cannot finish it.',
    })),
    when: 'a caution was signed',
  },
  { ...ofOfficer('confirm', 'open', stages.filedForDivert, '→ case'), whenOld: 'does' },
  ofOfficer('withdraw', 'withdraw', stages.filedForDivert, 'withdrawn'),
  { ...ofOfficer('withdraw', 'open', stages.filedForDivert, '→ case'), whenOld: 'does' },

  ...(['approve', 'decline'] as const).flatMap((verb): Row[] => {
    const row = { step: 'authorisation', verb, inputs: reason, does: 'authority-decided' } as const;
    const old = { whenOld: 'today’s card' } as const;
    const [sergeant, inspector] = [stages.awaitingSergeant, () => stages.awaiting('inspector')];
    const rights = verb === 'approve' ? approvedUnread : askedSergeant;
    const ofInspector = { ...rights, sergeant: askedInspector.sergeant };
    return [
      { ...row, ...old, events: fixed(sergeant), rights },
      { ...row, ...old, events: fixed(inspector), rights: ofInspector, when: 'an inspector is asked' },
    ];
  }),
  ...(['sergeant', 'inspector'] as const).map(
    (rank): Row => ({
      ...{ step: 'authorisation', verb: 'send-detail', does: '→ authorisation', whenOld: 'does' },
      events: fixed(() => stages.awaiting(rank)),
      rights: rank === 'sergeant' ? detailOfSergeants : detailOfInspectors,
      when: `${rank === 'sergeant' ? 'a sergeant' : 'an inspector'} is asked`,
    }),
  ),
  ...(['excuse', 'charge'] as const).map((decision): Row => {
    const inputs = () => ({ decision, reason: 'No reason was given.' });
    const rights = decision === 'excuse' ? excusingUnread : approvedUnread;
    const events = fixed(stages.breachedConditionalCaution);
    const verb = decision === 'excuse' ? 'decide-breach' : 'confirm-breach';
    const button = { step: 'breach', verb, does: 'breach-decided' } as const;
    return { ...button, events, inputs, rights, whenOld: 'today’s card', when: `to ${decision}` };
  }),
  {
    ...{ step: 'breach', verb: 'open', does: '→ breach', whenOld: 'does' },
    events: fixed(stages.breachedConditionalCaution),
    rights: readingBreach,
  },
  {
    ...{ step: 'breach', verb: 'send-detail', does: '→ breach', whenOld: 'does' },
    events: fixed(stages.breachedConditionalCaution),
    rights: detailOfSergeants,
    when: 'a sergeant approved it',
  },
  {
    ...{ step: 'breach', verb: 'send-detail', does: '→ breach', whenOld: 'does' },
    events: fixed(stages.breachedOfInspector),
    rights: detailOfInspectors,
    when: 'an inspector approved it',
  },

  {
    ...ofOfficer('call', 'take-call', atStep.offence, 'victim-call-taken'),
    events: freeCall,
    rights: callers,
    whenOld: 'does',
  },
  {
    ...ofOfficer('call', 'answer', atStep.offence, 'victim-called'),
    events: viewsCallOf,
    inputs: () => answers.victim,
    rights: callers,
  },
  ...(['told', 'no-answer', 'message-left', 'not-safe', 'wrong-number'] as const).map(
    (verb): Row => ({
      ...ofOfficer('call', verb, atStep.offence, 'victim-called', () => ({ callDone: 'disposal' })),
      events: takenCall,
      rights: callers,
    }),
  ),
  ...(['sent', 'wrote-back'] as const).map(
    (verb): Row => ({
      ...ofOfficer('call', verb, atStep.offence, 'victim-called', () => ({
        callDone: 'disposal',
        victimChannel: 'letter',
      })),
      events: takenCall,
      rights: callers,
    }),
  ),
  {
    ...ofOfficer('call', 'speak-instead', atStep.offence, '→ call'),
    events: takenCall,
    rights: callers,
  },
  {
    ...ofOfficer('call', 'asked-advocate', atStep.offence, 'victim-called', () => ({
      callDone: 'disposal',
      victimChannel: 'advocate',
    })),
    events: takenCallAtRisk,
    rights: callers,
  },
  {
    ...ofOfficer('call', 'leave-call', atStep.offence, 'victim-call-left'),
    events: takenCall,
    rights: callers,
  },
  {
    ...ofOfficer('calls', 'take-call', atStep.offence, 'victim-call-taken'),
    events: freeCall,
    rights: callers,
    whenOld: 'does',
    named: 'chosenCall',
  },
  {
    step: 'calls',
    verb: 'help',
    does: '→ help',
    rights: everybody(each('does', 'does', 'does')),
    whenOld: 'does',
  },

  { step: 'alert', verb: 'send-alert', does: 'sent', rights: alerting, whenOld: 'does' },
  { step: 'alert', verb: 'drop-alert', does: 'dropped', rights: alerting, whenOld: 'does' },
  {
    step: 'catalogue',
    verb: 'show-intervention',
    inputs: () => ({ chosenIntervention: 'divert' }),
    does: '→ interventionCard',
    rights: everybody(each('does', 'does', 'does')),
    whenOld: 'does',
  },
  { step: 'menu', verb: 'new', does: '→ offence', rights: everybody(privately('does')), whenOld: 'does' },
  { step: 'menu', verb: 'cases', does: '→ cases', rights: everybody(privately('does')), whenOld: 'does' },
  { ...ofOfficer('menu', 'open', stages.filedForDivert, '→ case'), whenOld: 'does', named: 'chosenCase' },
  {
    step: 'menu',
    verb: 'help',
    does: '→ help',
    rights: everybody(each('does', 'does', 'does')),
    whenOld: 'does',
  },
];
