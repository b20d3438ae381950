import { wording } from '../../src/cards/wording.ts';
import { viewOfStep, type Walk, walk, withPublished } from '../../src/dialogue/flow.ts';
import { placeChoices } from '../../src/dialogue/inputs/placeChoices.ts';
import type { Published } from '../../src/dialogue/state/dialogueState.ts';
import { interventionFinder } from '../../src/dialogue/text/interventionFinder.ts';
import { offenceFinder } from '../../src/dialogue/text/offenceFinder.ts';
import type { Verb, View } from '../../src/dialogue/view/view.ts';
import { otherOffences } from '../../src/law/otherOffences.ts';
import type { CaseRecord, Store } from '../../src/store/store.ts';
import { pressStep } from '../../src/turns/chat/pressStep.ts';
import { keyedIds } from '../../src/turns/keyedIds.ts';
import { dialogueContextOf, type TurnDeps } from '../../src/turns/turnDeps.ts';
import {
  attempt,
  minute,
  officer,
  opened,
  outcomeOf,
  type Story,
  sergeant,
  tell,
} from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';

/** Where they sit, and the sessions that were coming up when it was looked. */
type SittingContext = TurnDeps & { readonly published?: Published };

/** An officer at their phone: the case so far and the card in front of them. */
export type Sitting = {
  readonly story: Story;
  readonly view: View;
  /** What the last press made happen: "answered + filed", or "refused: …", or nothing. */
  readonly happened: string;
  /** Where they sit; absent: the first force as shipped. */
  readonly context?: SittingContext;
};

export type Inputs = Readonly<Record<string, string>>;

const findOffences = offenceFinder(westMidlands.offences, otherOffences);

/** The context of the first force on the day the stories begin. No store: a card is pressed, nothing is kept. */
export const deps: TurnDeps = {
  store: {} as Store,
  force: westMidlands,
  findOffences,
  findInterventions: interventionFinder(westMidlands),
  wording: wording({ borough: placeChoices(westMidlands) }),
  rankOf: () => 'constable',
  inToday: () => [],
  hasDutyMail: false,
  isLiaison: () => false,
  now: () => minute(0),
  idFor: keyedIds('a secret of these tests'),
  newId: () => 'id',
  random: () => 0,
  wake: () => {},
  hasAddress: () => true,
  returned: () => {},
};

const nothingKept = { notices: [] } as unknown as CaseRecord;

/** Where the case stands in the dialogue today. */
export function wayOf({ story, context = deps }: Pick<Sitting, 'story' | 'context'>): Walk {
  return withPublished(walk(story.theCase, dialogueContextOf(context)), context.published);
}

const wayIfDraft = (sitting: Pick<Sitting, 'story' | 'context'>): Walk | undefined =>
  sitting.story.theCase.state.status === 'drafting' ? wayOf(sitting) : undefined;

/** The first card of a case just opened. */
export function sitDown(story: Story = opened(), context: SittingContext = deps): Sitting {
  const way = wayOf({ story, context });
  return { story, view: viewOfStep(way, way.current), happened: '', context };
}

/** The card after a press on this one. Every command is decided by the domain, as a turn does it. */
export function press(sitting: Sitting, verb: Verb, inputs: Inputs = {}): Sitting {
  const { caseId, step, revision } = sitting.view.target;
  const by = { id: officer.id, name: officer.name };
  const where = { kind: 'personal', conversation: 'c', address: null } as const;
  const given = { caseId, step, revision, nonce: 'n', verb, inputs, by, where } as const;
  const { context = deps } = sitting;
  let { story } = sitting;
  const walked = () => ({ theCase: story.theCase, record: nothingKept, way: wayIfDraft({ story, context }) });
  const pressed = pressStep(given, walked(), context);
  const happened: string[] = [];
  for (const next of pressed.commands) {
    const command = next(story.theCase);
    if (command === undefined) continue;
    happened.push(outcomeOf(attempt(story, command, { force: context.force })));
    story = tell(story, command, { force: context.force });
  }
  return { story, view: pressed.show(walked(), ''), happened: happened.join(' + '), context };
}

/** Presses one card after another, each with the main button unless said otherwise. */
export function walkThrough(
  cards: readonly (Inputs & { readonly press?: Verb })[],
  from = sitDown(),
): Sitting {
  return cards.reduce<Sitting>((sitting, { press: verb, ...inputs }) => {
    const after = press(sitting, verb ?? sitting.view.verbs[0] ?? 'answer', inputs);
    const wrong = Object.entries(after.view.fields).filter(([, { error }]) => error !== '');
    if (wrong.length > 0)
      throw new Error(`Not accepted: ${wrong.map(([id, { error }]) => `${id}: ${error}`)}`);
    return after;
  }, from);
}

/** The case once a supervisor has decided what is being asked. */
export function decided(sitting: Sitting, approved: boolean, by = sergeant): Sitting {
  const reason = approved ? 'A good plan.' : 'Not with this history.';
  const { story, context = deps } = sitting;
  const { force } = context;
  return sitDown(tell(story, { type: 'decide-authority', approved, reason }, { by, force }), context);
}

/** Where what would be filed is not what was approved: asked again, and approved. Otherwise as it was. */
export function approvedAgain(sitting: Sitting): Sitting {
  return sitting.view.target.step === 'approval' ? decided(press(sitting, 'answer'), true) : sitting;
}
