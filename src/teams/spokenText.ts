import type { Incoming } from './incoming.ts';

export type Spoken = {
  /** In one line, as far as a command is looked for in it. */
  readonly text: string;
  /** As it was written, to be kept where it must be. */
  readonly whole: string;
  readonly botMentioned: boolean;
};

/** What a reply quotes, as clients write it: in its own element, or in lines that begin with an angle. */
const quoted = /<blockquote\b[^>]*>[\s\S]*?<\/blockquote>|^[ \t]*(?:>|&gt;)[^\r\n]*/gim;

const longestText = 2_000;
/** More than Teams takes in one message. */
const longestWhole = 100_000;

/**
 * What somebody wrote, without the mention of the bot: in one line, cut at 2,000 characters, and whole.
 * Clients write the mention as `<at>Waymark</at>`, some with attributes, and some with `&nbsp;` behind it.
 */
export function spokenText(activity: Incoming): Spoken {
  const mentions = (activity.entities ?? []).filter(
    (entity) => entity.type === 'mention' && entity.mentioned?.id === activity.recipient.id,
  );
  const names = new Set(mentions.flatMap((one) => [nameIn(one.text), one.mentioned?.name?.trim()]));
  const whole = (activity.text ?? '')
    .slice(0, longestWhole)
    .replace(/<at\b[^>]*>([^<]*)<\/at>/gi, (_whole, name: string) => (names.has(name.trim()) ? ' ' : name))
    .replace(/&nbsp;/gi, ' ')
    .replace(/&amp;/gi, '&')
    .trim();
  const text = whole
    .slice(0, longestText * 4)
    .replace(quoted, ' ')
    .replace(/(?:\s|\p{Cf})+/gu, ' ')
    .trim()
    .slice(0, longestText);
  return { text, whole, botMentioned: mentions.length > 0 };
}

function nameIn(text: string | null | undefined): string {
  return (text ?? '').replace(/<[^>]*>/g, '').trim();
}
