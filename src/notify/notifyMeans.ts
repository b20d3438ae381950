import type { VictimCommand } from '../domain/case/victimCommand.ts';
import type { Force } from '../domain/force/force.ts';
import type { Survey } from '../domain/victim/victimEvent.ts';
import type { NotifyTemplates } from './loadTemplates.ts';
import type { Notify } from './notifyClient.ts';

/** Everything the room needs from outside. */
export type NotifyMeans = {
  /** Undefined while the service has no key for GOV.UK Notify. */
  readonly notify?: { readonly client: Notify; readonly words: NotifyTemplates };
  readonly force: Force;
  /** The address of the questions for this message; undefined while the service has no public address. */
  readonly surveyUrl: (
    noticeId: string,
    caseId: string,
    after: Survey['after'],
  ) => Promise<string | undefined>;
  /** Writes to the case what became of the message, once for each `cause`. */
  readonly record: (caseId: string, cause: string, commands: readonly MessageCommand[]) => Promise<void>;
  readonly now: () => Date;
};

type MessageCommand = Extract<VictimCommand, { type: 'note-message' | 'end-message' }>;
