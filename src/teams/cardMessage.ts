import { type Activity, ActivityTypes } from 'botbuilder';
import type { View } from '../dialogue/view/view.ts';

/** How a view looks (`cards/render`), and the few words a notification shows. Throws when the view cannot be drawn. */
export type Draw = (view: View) => Drawn;
export type Drawn = { readonly card: object; readonly summary: string };

const cardType = 'application/vnd.microsoft.card.adaptive';

/** A card as a message of its own: with text beside it Teams would give back no id. */
export function cardMessage({ card, summary }: Drawn): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [{ contentType: cardType, content: card }] };
}

/** The same, as something new that the reader's device may announce. */
export function announced(message: Partial<Activity>): Partial<Activity> {
  return { ...message, channelData: { notification: { alert: true } } };
}

/** Plain words, for when not even a card can be drawn. */
export function textMessage(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text };
}

/** The answer to a pressed `Action.Execute` that puts this card in the place of the pressed one. */
export function replacePressedCard(drawn: Drawn): object {
  return { statusCode: 200, type: cardType, value: drawn.card };
}

/** The answer that leaves the pressed card, and what was typed into it, as it is and says a sentence. */
export function keepPressedCard(sentence: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
}

/** A view of plain sentences that belongs to no case. */
export function plainView(heading: string, ...lines: readonly string[]): View {
  return {
    card: 'message',
    data: { heading, lines: lines.map((text) => ({ text })), reference: '', needsReader: false },
    fields: {},
    target: { caseId: '', step: 'menu', revision: 0 },
    note: '',
    verbs: ['cases', 'help'],
  };
}
