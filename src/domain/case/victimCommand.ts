import type { MessageKind, Survey, VictimCall, VictimDetails, VictimWishes } from '../victim/victimEvent.ts';
import type { Answers } from './case.ts';

/** What was said in a call, or how it was tried. */
export type CallEntry = {
  /** Absent where only what was said is put right. */
  readonly call?: VictimCall;
  readonly wishes?: VictimWishes;
  readonly details?: VictimDetails;
};

/** Everything that can be asked about the victim of a case. */
export type VictimCommand =
  | ({
      readonly type: 'log-victim-call';
      /** What of it counts in the dialogue; only while the case is a draft. */
      readonly answers?: Partial<Answers>;
    } & CallEntry)
  | { readonly type: 'hand-to-liaison' | 'take-back-call' | 'take-call' | 'leave-call' }
  | { readonly type: 'record-survey'; readonly survey: Survey }
  | {
      readonly type: 'note-message';
      readonly message: MessageKind;
      readonly channel: 'text' | 'email';
      readonly notifyId: string;
      readonly tellsWhy?: true;
    }
  | {
      readonly type: 'end-message';
      readonly notifyId: string;
      readonly ended: 'delivered' | 'failed';
      readonly why?: string;
    };
