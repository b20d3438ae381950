/**
 * What the officer says of a case by a button alone: what happens by it, how the case must stand, and what is said when it
 * does not. Nothing here knows another file, so that a store may use the words of events.
 */
export const officerActions = {
  'stop-asking': {
    event: 'authority-request-withdrawn',
    while: ['awaiting-authority'],
    otherwise: {
      code: 'not-waiting',
      sentence: (reference: string) => `Nobody is being asked about ${reference} at the moment.`,
    },
  },
  'choose-another': {
    event: 'reopened-for-another',
    while: ['declined'],
    otherwise: {
      code: 'not-declined',
      sentence: (reference: string) => `${reference} was not declined.`,
    },
  },
} as const;

export type OfficerAction = keyof typeof officerActions;

/** What happens by such a button. */
export type OfficerEvent = (typeof officerActions)[OfficerAction]['event'];

export const officerActionNames = Object.keys(officerActions) as readonly OfficerAction[];

/** True for the name of such a button. */
export function isOfficerAction(name: string): name is OfficerAction {
  return Object.hasOwn(officerActions, name);
}
