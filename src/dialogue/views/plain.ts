import { field } from '../fields.ts';
import type { Target, View } from '../view.ts';
import type { CaseSummary } from './summary.ts';

const nowhere: Target = { caseId: '', step: 'menu', revision: 0 };

/** Shown once to each person, when the bot is added to their chat. */
export function welcomeView(): View {
  return {
    card: 'welcome',
    data: {},
    fields: {},
    target: nowhere,
    note: '',
    verbs: ['new', 'cases', 'help'],
  };
}

/** Every command in plain words; `note` says what was not understood, when something was. */
export function helpView(note = ''): View {
  return { card: 'help', data: {}, fields: {}, target: nowhere, note, verbs: ['new', 'cases'] };
}

/** A plain sentence and what can be done next. */
export function messageView(heading: string, lines: readonly string[] = []): View {
  return {
    card: 'message',
    data: { heading, lines: lines.map((text) => ({ text })) },
    fields: {},
    target: nowhere,
    note: '',
    verbs: [],
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
    target: nowhere,
    note,
    verbs: cases.length === 0 ? ['new'] : ['open', 'new'],
  };
}
