import type { Staff } from '../domain/case/case.ts';
import type { Membership, Message, Press, Search } from '../turns/turns.ts';
import { whereFrom } from './address.ts';
import type { Incoming } from './incoming.ts';
import { readPress } from './readPress.ts';
import { readSearch } from './readSearch.ts';
import { spokenText } from './spokenText.ts';

/** What an activity means. `refused`: a press that no card of ours can have sent; its sentence is for the reader. */
export type Read =
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'membership'; readonly membership: Membership }
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'refused'; readonly why: string; readonly sentence: string }
  | { readonly kind: 'ignored'; readonly why: string };

/**
 * Turns an untrusted activity into one of the things that can happen.
 * People are known by their Entra object id; only when nobody is authenticated (local mode) may the channel's own id
 * stand in for it.
 */
export function readActivity(activity: Incoming, { anonymous }: { readonly anonymous: boolean }): Read {
  if (activity.from.id === activity.recipient.id) return ignored('own-message');
  const by = personBehind(activity, anonymous);
  if (!by) return ignored('no-object-id');
  const what = `${activity.type}/${activity.name ?? ''}`;

  if (what === 'invoke/adaptiveCard/action') {
    const action = asObject(asObject(activity.value).action);
    return pressed(activity, by, action.data, action.verb);
  }
  if (what === 'invoke/composeExtension/query') {
    const search = readSearch(activity.value);
    return search ? { kind: 'search', search: { ...search, by } } : ignored('strange-search');
  }
  if (activity.type === 'message')
    return isPress(activity) ? pressed(activity, by, activity.value) : said(activity, by);
  if (activity.type === 'conversationUpdate') {
    const botCame = activity.membersAdded?.some((member) => member.id === activity.recipient.id);
    return botCame ? arrived(activity, by) : ignored('others-came-or-went');
  }
  if (activity.type === 'installationUpdate')
    return activity.action === 'add' ? arrived(activity, by) : ignored('no-installation');
  return ignored('not-for-us');
}

function pressed(activity: Incoming, by: Staff, data: unknown, verb?: unknown): Read {
  const read = readPress(data, verb);
  if ('refused' in read) return { kind: 'refused', why: read.refused, sentence: read.sentence };
  const card = activity.replyToId
    ? { card: { conversation: activity.conversation.id, activity: activity.replyToId } }
    : {};
  return { kind: 'press', press: { ...read, by, where: whereFrom(activity), ...card } };
}

function said(activity: Incoming, by: Staff): Read {
  const where = whereFrom(activity);
  const { text, whole, botMentioned } = spokenText(activity);
  if (where.kind === 'channel' && !botMentioned) return ignored('not-mentioned');
  return {
    kind: 'message',
    message: {
      ...{ id: activity.id ?? '', text, by, where },
      ...(whole === text ? {} : { whole }),
      ...(hasFiles(activity) ? { hasFiles: true } : {}),
    },
  };
}

/** Pictures, films, voice and files, by the names Teams gives them; the message as HTML, a quotation and a card are none. */
const file = /^(?:image|audio|video)\/|^application\/vnd\.microsoft\.teams\.file\.|^reference$/i;

function hasFiles({ attachments }: Incoming): boolean {
  return (attachments ?? []).some(({ contentType }) => file.test(contentType ?? ''));
}

function arrived(activity: Incoming, by: Staff): Read {
  return { kind: 'membership', membership: { by, where: whereFrom(activity) } };
}

/** A button of type `Action.Submit` arrives as a message that has a value and, as a rule, no text. */
function isPress({ value, text }: Incoming): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'object' || !text?.trim();
}

function personBehind({ from }: Incoming, anonymous: boolean): Staff | undefined {
  const id = from.aadObjectId ?? (anonymous ? from.id : undefined);
  const printable = (from.name ?? '').replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  return id ? { id: id.toLowerCase(), name: printable.slice(0, 100) } : undefined;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function ignored(why: string): Read {
  return { kind: 'ignored', why };
}
