/** At most so many within any stretch of so many milliseconds. */
type Window = { readonly most: number; readonly withinMs: number };

/** Microsoft's limits for one bot in one conversation; a channel with its threads is one. */
const inConversation: readonly Window[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
/** And for the app as a whole. */
const inApp: readonly Window[] = [{ most: 50, withinMs: 1_000 }];

/**
 * A request counts where it arrives, somewhere between its leaving and its answer; it is counted as late as that can be,
 * but no more than so many milliseconds after it left: a connector that hangs must not hold up every conversation.
 */
const lateMs = 2_000;
const longestMs = 3_600_000;

type Sent = { readonly left: number; answered?: number };

/** Which instant the next request may go. Every instant is handed in, in milliseconds of a clock that never goes back. */
export type RateLimit = {
  /** How long the next one must wait, as far as is known now; 0 when it may go. Without a conversation the app counts alone. */
  wait(conversation: string | undefined, at: number): number;
  /** One goes now; what comes back is told when it was answered. */
  goes(conversation: string | undefined, at: number): (answeredAt: number) => void;
  /** Nothing may go into the conversation before then. */
  close(conversation: string, until: number): void;
};

/** Keeps to Teams' limits in windows that slide. Nothing is reserved: who must wait asks again. */
export function rateLimit(): RateLimit {
  const app: Sent[] = [];
  const conversations = new Map<string, Sent[]>();
  const closed = new Map<string, number>();
  let sweptAt = 0;

  return {
    wait: (conversation, at) => {
      const ofApp = waitFor(app, inApp, at);
      if (conversation === undefined) return ofApp;
      const ofConversation = waitFor(conversations.get(conversation) ?? [], inConversation, at);
      return Math.max(ofApp, ofConversation, (closed.get(conversation) ?? at) - at, 0);
    },
    goes: (conversation, at) => {
      if (at - sweptAt > longestMs) sweep(at);
      const sent: Sent = { left: at };
      forget(app, at - 1_000);
      app.push(sent);
      if (conversation !== undefined) {
        const known = conversations.get(conversation) ?? [];
        forget(known, at - longestMs);
        known.push(sent);
        conversations.set(conversation, known);
      }
      return (answeredAt) => {
        sent.answered = answeredAt;
      };
    },
    close: (conversation, until) => {
      closed.set(conversation, Math.max(until, closed.get(conversation) ?? until));
    },
  };

  /** Conversations in which nothing was said for an hour are forgotten. */
  function sweep(at: number): void {
    sweptAt = at;
    for (const [id, until] of closed) if (until <= at) closed.delete(id);
    for (const [id, known] of conversations) {
      forget(known, at - longestMs);
      if (known.length === 0) conversations.delete(id);
    }
  }
}

function waitFor(sent: readonly Sent[], windows: readonly Window[], at: number): number {
  const counted = sent
    .map(({ left, answered = at }) => Math.min(answered, left + lateMs))
    .sort((one, other) => other - one);
  const waits = windows.map(({ most, withinMs }) => {
    const last = counted[most - 1];
    return last === undefined ? 0 : last + withinMs - at;
  });
  return Math.max(0, ...waits);
}

/** Takes out what counts in no window any more. */
function forget(sent: Sent[], before: number): void {
  const first = sent.findIndex(({ left }) => left + lateMs > before);
  sent.splice(0, first === -1 ? sent.length : first);
}
