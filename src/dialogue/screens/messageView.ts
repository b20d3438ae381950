import type { Force } from '../../domain/force/force.ts';
import { exampleReference } from '../../domain/reference.ts';
import { field } from '../inputs/field.ts';
import { examplePlace } from '../inputs/placeChoices.ts';
import { aimedAtNone } from '../view/verb.ts';
import type { View } from '../view/view.ts';
import type { CaseSummary } from './summarise.ts';

/** Shown once to each person, when the bot is added to their chat. */
export function welcomeView(): View {
  return {
    card: 'welcome',
    data: {},
    fields: {},
    note: '',
    ...aimedAtNone('menu', ['new', 'cases', 'help']),
  };
}

/** Every command in plain words; `note` says what was not understood, when something was. */
export function helpView(force: Pick<Force, 'places' | 'referencePrefix'>, note = ''): View {
  const data = { reference: exampleReference(force), place: examplePlace(force, 2) };
  return { card: 'help', data, fields: {}, note, ...aimedAtNone('menu', ['new', 'cases']) };
}

/** What the banner of a message may say: which case it is about, and whether its reader must do something. */
export type MessageAbout = { readonly reference: string; readonly needsReader: boolean };

/** A plain sentence and what can be done next. */
export function messageView(
  heading: string,
  lines: readonly string[] = [],
  about: MessageAbout = { reference: '', needsReader: false },
): View {
  return {
    card: 'message',
    data: { heading, lines: lines.map((text) => ({ text })), ...about },
    fields: {},
    note: '',
    ...aimedAtNone('menu', []),
  };
}

/** The officer's open cases, the one touched last first, any of which can be resumed. */
export function casesView(cases: readonly CaseSummary[], note = ''): View {
  const shown = cases.slice(0, 20);
  const choices = shown.map(({ id, title }) => ({ title, value: id }));
  return {
    card: 'cases',
    data: { none: cases.length === 0, more: cases.length - shown.length },
    fields: cases.length === 0 ? {} : { chosenCase: field(choices[0]?.value, { choices }) },
    note,
    ...aimedAtNone('menu', cases.length === 0 ? ['new'] : ['open', 'new']),
  };
}
