import { isDeepStrictEqual } from 'node:util';
import { inputsOf } from '../../../src/cards/fillInput.ts';
import { cardNames, templateOf } from '../../../src/cards/templateOf.ts';
import type { Verb } from '../../../src/dialogue/view/verb.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Store } from '../../../src/store/store.ts';
import { incoming } from '../../../src/teams/incoming.ts';
import { readActivity } from '../../../src/teams/readActivity.ts';
import { alertCard } from '../../../src/turns/alerts/alertCard.ts';
import { showCall } from '../../../src/turns/calls/listCalls.ts';
import { notShown } from '../../../src/turns/caseFor.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import type { Answer, Press } from '../../../src/turns/turns.ts';
import { type Button, readCard } from '../journeys/card.ts';
import { westMidlands } from '../westMidlands.ts';
import { cardFaults } from './cardFaults.ts';
import type { KeptCard } from './keptCard.ts';
import { overlay } from './overlay.ts';

/** What an old press does today: what was recorded, which sentence was said, or which card came. */
export type Pressed = {
  readonly did: 'recorded' | 'said' | 'showed';
  readonly view: View;
  /** What is wrong with the answer, in words; empty when it is a proper one. */
  readonly faults: readonly string[];
};

export type DepsOn = (store: Store) => TurnDeps;

/** The buttons of a kept card. */
export const buttonsOf = ({ card }: KeptCard): readonly Button[] => readCard(card).buttons;

/** Presses a button of a kept card, as its owner's client does, and judges the answer. Nothing is kept of it. */
export async function pressKept(
  kept: KeptCard,
  button: Button,
  store: Store,
  depsOn: DepsOn,
): Promise<Pressed> {
  const pressed = readPressed(kept, button, 'Execute');
  const sameBySubmit = readPressed(kept, button, 'Submit');
  const over = overlay(store);
  const answer = await press(pressed, depsOn(over));
  const { view } = answer;
  const refusal = refusalIn(answer);
  const errors = Object.values(view.fields).filter(({ error }) => error !== '');
  const isRecorded = over.changed().length > 0;
  const isSaid = view.note !== '' || errors.length > 0;
  const faults = [
    isDeepStrictEqual(pressed, sameBySubmit) ? '' : 'as Action.Submit it is another press',
    ...cardFaults(view),
    refusal === undefined ? '' : `they are told “${refusal}”`,
    ...unreadIn(pressed).map((id) => `nothing reads what was typed as “${id}”`),
    isRecorded || isSaid || !(await isNothing(view, pressed, store, depsOn)) ? '' : 'nothing happens',
  ];
  return {
    did: isRecorded ? 'recorded' : isSaid ? 'said' : 'showed',
    view,
    faults: faults.filter((fault) => fault !== ''),
  };
}

/** The press as `teams/` reads it. Throws when it takes it for none. */
function readPressed(kept: KeptCard, button: Button, as: 'Execute' | 'Submit'): Press {
  const data = { ...button.data, ...(button.takesInputs ? kept.inputs : {}) };
  const { conversation, isChannel, by, activity } = kept;
  const value = as === 'Submit' ? data : { action: { type: 'Action.Execute', verb: button.verb, data } };
  const read = readActivity(
    incoming.parse({
      ...(as === 'Submit' ? { type: 'message' } : { type: 'invoke', name: 'adaptiveCard/action' }),
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:1/_connector',
      from: { id: `29:${by.id}`, aadObjectId: by.id, name: by.name },
      recipient: { id: '28:waymark' },
      conversation: { id: conversation, conversationType: isChannel ? 'channel' : 'personal' },
      replyToId: activity,
      value,
    }),
    { anonymous: false },
  );
  if (read.kind !== 'press') throw new Error(read.kind === 'refused' ? `refused: ${read.why}` : read.kind);
  return read.press;
}

/** Inputs that no template asks for. */
function unreadIn({ inputs }: Press): readonly string[] {
  return Object.keys(inputs).filter((id) => !asked.has(id));
}

const asked = new Set(cardNames.flatMap((name) => [...inputsOf(templateOf(name)).keys()]));

/** What a refusal or an unknown case says; undefined for the answer to a press that was understood. */
function refusalIn({ view, beside }: Answer): string | undefined {
  const isGone = view.card === 'message' && gone.includes(view.data.heading);
  return beside ?? (isGone ? view.data.heading : undefined);
}

const gone: readonly string[] = [
  headingOf(notShown({}, { force: westMidlands }).view),
  'This drug alert is not known here',
];

/** True when the card is what it would have been without a press that was to do something. */
async function isNothing(view: View, pressed: Press, store: Store, depsOn: DepsOn): Promise<boolean> {
  const lookOnly: readonly Verb[] = ['open', 'new', 'cases', 'help', 'show-intervention'];
  if (lookOnly.includes(pressed.verb)) return false;
  const asItStands = await lookAt(pressed, depsOn(overlay(store)));
  return (
    view.card === asItStands?.card &&
    isDeepStrictEqual(view.data, asItStands.data) &&
    isDeepStrictEqual(view.verbs, asItStands.verbs)
  );
}

/** The pressed card as it stands today. */
async function lookAt(pressed: Press, deps: TurnDeps): Promise<View | undefined> {
  if (pressed.step === 'alert') {
    const record = await deps.store.alerts.load(pressed.caseId);
    return record && alertCard(record, deps);
  }
  if (pressed.step === 'call') {
    const record = await deps.store.load(pressed.caseId);
    return record && showCall(replay(record.events), pressed.by, deps);
  }
  // Out of date, it gets today’s card.
  return (await press({ ...pressed, revision: 999_999, nonce: 'look' }, deps)).view;
}

function headingOf(view: View): string {
  return 'heading' in view.data ? view.data.heading : '';
}
