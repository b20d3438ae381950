import type { Day } from '../../law/day.ts';
import type { OfficerNews } from '../case/officerActions.ts';
import type { ReportNews } from '../case/report.ts';
import type { ClockName } from '../force/victimsCode.ts';
import type { Instant } from '../instant.ts';
import type { MessageKind } from '../victim/victimEvent.ts';
import type { NoticeKind } from './noticeKinds.ts';

export type { NoticeKind };

/** Which piece of news a message is about. */
export type News =
  | 'authority-approved'
  | 'authority-declined'
  /** Of the question whether a case that was filed may be withdrawn. */
  | 'withdrawal-approved'
  | 'withdrawal-declined'
  | ReportNews
  | OfficerNews
  /** Of what the law requires, whatever is decided. */
  | 'assessment-missed'
  | 'breached'
  | 'breach-decided'
  /** To decision makers in their own chats: of a breach that they decide, or decided; and of what they were asked, or approved. */
  | 'reported-since'
  | 'withdrawal-idle'
  | 'breach-of-approved'
  | 'place-free'
  | 'place-lapsed'
  | 'place-lost'
  | 'first-contact-overdue'
  /** What is to be done for a child under ten was not ticked in time. */
  | 'child-tasks-due'
  /** The same to the supervisors, once its officer was reminded. */
  | 'child-tasks-overdue'
  /** A day is over by which something that was agreed was to be done, and nobody has said that it was. */
  | 'deadline-passed'
  | 'views-recorded'
  | 'message-failed'
  /** To the supervisors, who were told that there is none: how a victim can be reached safely is on record. */
  | 'safe-way-known'
  /** Somebody else rang the victim's number, and it is not theirs. */
  | 'number-wrong'
  /** Whoever else spoke to the victim heard from them that no contact was not kept. */
  | 'not-kept'
  /** The victim said something the words do not cover: to the liaison from the officer, to the supervisors from the liaison. */
  | 'not-covered'
  /** Something could not be brought to a provider yet; and it has arrived after all. */
  | 'not-sent'
  | 'sent-late'
  /** The same of what happened since a provider had it. */
  | 'not-told'
  | 'told-late'
  /** To the supervisors: what was declined is taken out of their hands. */
  | 'withdrawn-after-refusal'
  | 'handed-over-after-refusal'
  /** What must be decided has reached nobody who could. */
  | 'reached-nobody';

export type Notice = {
  /** Unique and stable: it is the webhook id towards a provider. */
  readonly id: string;
  readonly kind: NoticeKind;
  /**
   * `sessions`: the session's own record is to be brought into line with the case (`place`). `on-duty`: whoever may decide
   * is to be found, at work or not, should the supervisors' channel not have what was asked (`second-route`);
   * `duty-mail`: the force's duty address is told by e-mail that something is to be decided.
   */
  readonly to:
    | 'officer'
    | 'supervisors'
    | 'decider'
    | 'liaison'
    | 'victim'
    | 'provider'
    | 'sessions'
    | 'on-duty'
    | 'duty-mail';
  /** Whose own chat it is, by the id Teams gives them: of what goes to a `decider`, news included. */
  readonly person?: string;
  /**
   * When they asked for it and it was written down that they read it: of an `authorisation-detail` or a `breach-detail`; once it was not kept.
   * When another way was taken: of a question in somebody's own chat, and of a `duty-mail`.
   */
  readonly askedAt?: Instant;
  /** Which card is drawn anew, and in which chat: of an outcome to a decider, of one that a list of many shows, or a `call-card`. */
  readonly card?: string;
  readonly chat?: string;
  readonly provider?: string;
  readonly news?: News;
  /** Key of the session it is about: of a `place`, and of news about one. */
  readonly session?: string;
  /** Which of the case's reports news tells of, from 0; absent in notices from before it was kept: the last one. */
  readonly report?: number;
  /** Which deadline a `first-contact` looks at, of which `provider`, or a `deadline-passed`; when the case has another one by then, there is nothing to say. */
  readonly deadline?: Instant;
  /** Which clock of the victim a reminder or an alert looks at; when it runs no more, there is nothing to say. */
  readonly clock?: { readonly name: ClockName; readonly dueBy: Day };
  /** Which update goes to the victim. */
  readonly message?: MessageKind;
  /** GOV.UK Notify's id of the message that is looked up. */
  readonly notifyId?: string;
  readonly state: 'waiting' | 'sent' | 'parked';
  readonly dueAt: Instant;
  readonly attempts: number;
  /** After how many of them it may have arrived; absent before the first, and where it was not counted yet. */
  readonly doubts?: number;
  /** It may have arrived before they were counted anew, as whoever it is for was back. */
  readonly doubted?: true;
  /**
   * Key of the address that refused it, that nobody has given yet, or at which it was tried in vain: heard of again, this
   * is sent. Absent while it is on its way, or passes by itself.
   */
  readonly heldAt?: string;
  /**
   * When it was sent: of what went another way than to the supervisors' channel, and of what reached a provider late, since
   * their officer's card says so.
   */
  readonly sentAt?: Instant;
  /** The last result in a word, for people who look after the service. */
  readonly lastResult?: string;
};

/** A notice before it has an id and is on its way; with a deadline it is due then, otherwise at once. */
export type Draft = Omit<Notice, 'id' | 'state' | 'dueAt' | 'attempts' | 'doubts' | 'doubted' | 'lastResult'>;
