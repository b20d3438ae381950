/** What a victim asked for is done whatever the case waits for. */
const forVictims = [
  'in-progress',
  'awaiting-authority',
  'with-youth-justice',
  'declined',
  'breached',
  'closed',
] as const;

/**
 * What the officer says of a case by a button alone: what happens by it, whom it tells of that, how the case must stand,
 * and what is said when it does not. News to anybody is an `officer-message`, in words of its own in `newsView.ts`. Nothing
 * here knows another file, so that a store may use the words of events.
 */
export const officerActions = {
  'stop-asking': {
    event: 'authority-request-withdrawn',
    tells: [{ kind: 'authorisation-outcome', to: 'supervisors' }],
    while: ['awaiting-authority'],
    otherwise: {
      code: 'not-waiting',
      sentence: (reference: string) => `Nobody is being asked about ${reference} at the moment.`,
    },
  },
  'choose-another': {
    event: 'reopened-for-another',
    tells: [],
    while: ['declined'],
    otherwise: {
      code: 'not-declined',
      sentence: (reference: string) => `${reference} was not declined.`,
    },
  },
  'correct-answers': {
    event: 'reopened-to-correct',
    tells: [],
    while: ['closed'],
    otherwise: {
      code: 'nothing-to-correct',
      sentence: (reference: string) =>
        `What was recorded of ${reference} stands, and is not corrected here. Nothing was changed.`,
    },
  },
  'child-referred': {
    event: 'child-referred',
    tells: [],
    while: ['closed'],
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no referral to children’s services to tick.`,
    },
  },
  'parent-told': {
    event: 'parent-told',
    tells: [],
    while: ['closed'],
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no parent or carer to tell.`,
    },
  },
  'support-referred': {
    event: 'support-referred',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no referral to support to tick.`,
    },
  },
  'support-stopped': {
    event: 'support-stopped',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no support service to tell.`,
    },
  },
  'meeting-explained': {
    event: 'meeting-explained',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no question about restorative justice to tick.`,
    },
  },
  'statement-taken': {
    event: 'statement-taken',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no statement to tick.`,
    },
  },
  'compensation-answered': {
    event: 'compensation-answered',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no compensation to tick.`,
    },
  },
  'letter-received': {
    event: 'letter-received',
    tells: [],
    while: ['in-progress', 'breached'],
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} waits for no letter.`,
    },
  },
  'letter-passed-on': {
    event: 'letter-passed-on',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no letter to tick.`,
    },
  },
  'review-explained': {
    event: 'review-explained',
    tells: [],
    while: forVictims,
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} has no question about a review to tick.`,
    },
  },
  'new-day-agreed': {
    event: 'new-day-agreed',
    tells: [],
    while: ['in-progress'],
    otherwise: {
      code: 'nothing-to-tick',
      sentence: (reference: string) => `${reference} waits for nobody’s agreement to a new day.`,
    },
  },
  /** The last, so that it takes no room from what a victim asked for. */
  'charge-taken-back': {
    event: 'charge-taken-back',
    tells: [],
    while: ['closed'],
    otherwise: {
      code: 'nothing-to-take-back',
      sentence: (reference: string) => `No charge is recorded of ${reference}. Nothing was changed.`,
    },
  },
} as const;

export type OfficerAction = keyof typeof officerActions;

/** What happens by such a button. */
export type OfficerEvent = (typeof officerActions)[OfficerAction]['event'];

type Tells = (typeof officerActions)[OfficerAction]['tells'][number];

/** News of such a button. */
export type OfficerNews = Extract<Tells, { readonly news: string }>['news'];

/** Whom such a button tells when that has happened; nobody of what did not happen by one. */
export function toldByOfficer(happened: string): readonly Tells[] {
  return Object.values(officerActions).flatMap(({ event, tells }): readonly Tells[] =>
    event === happened ? tells : [],
  );
}

export const officerActionNames = Object.keys(officerActions) as readonly OfficerAction[];

/** True for the name of such a button. */
export function isOfficerAction(name: string): name is OfficerAction {
  return Object.hasOwn(officerActions, name);
}
