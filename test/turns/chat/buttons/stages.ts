import type { LoggedEvent } from '../../../../src/domain/case/caseEvent.ts';
import { ticks } from '../../../../src/domain/conditions/check.ts';
import { decided, type Inputs, press, type Sitting, walkThrough } from '../../../dialogue/sitting.ts';
import { answersFor, askedFacts } from '../../../dialogue/typing.ts';
import { drafting, draftingWith, wishing } from '../../../support/caseStages.ts';
import { byClock, filed, opened, type Story, tell } from '../../../support/caseStories.ts';
import { frozenRecord, remedyCondition } from '../../../support/filings.ts';
import { callAbout } from '../../../support/victimCalls.ts';
import { barFight, possession, shopChild } from '../../../support/westMidlands.ts';
import type { Presser } from './people.ts';

const victim: Inputs = { victimContacted: 'reached', victimView: 'supports' };
const wants: Inputs = { remedyChosen: 'none', victimNextBy: '2026-11-27' };
const fits: Inputs = {
  offenceDate: '2026-11-19',
  deadline: '2027-03-12',
  conditionsFit: ticks.join(','),
};
const person: Inputs = { name: 'Zebedee Quillfeather', phone: '07700 900123', safeToCall: 'evenings' };
const said: Inputs = { consent: 'agrees', consequencesExplained: 'true', signed: 'true' };

/** What is put on a card of the dialogue so that it is accepted. */
export const answers = { victim, wants, fits, toFile: { ...person, ...said } } as const;

/** A knife in the street: nothing short of an exception is open. */
const bladed = { ...barFight, offence: 'bladed-article', weapon: 'possessed' } as const;

const questions = () => walkThrough([{ words: 'punched' }]);
const result = () => askedFacts(questions(), barFight);
const courses = () => decided(press(result(), 'answer', { disposal: 'conditional-caution' }), true);
const victims = () => walkThrough([{ intervention: 'alcohol-related-violence' }], courses());
const views = () => walkThrough([victim], victims());
const conditions = () => walkThrough([wants], views());

/** A case at each card of the dialogue, as an officer comes to it; told once, as the way there is long. */
export const atStep = onceEach({
  offence: () => opened(),
  questions: () => questions().story,
  result: () => result().story,
  declined: () => decided(press(result(), 'answer', { disposal: 'conditional-caution' }), false).story,
  child: () => askedFacts(walkThrough([{ words: 'shoplifting' }]), shopChild).story,
  refused: () => askedFacts(questions(), { ...barFight, admission: 'denies' }).story,
  saidNo: () =>
    press(askedFacts(walkThrough([{ words: 'weed' }]), possession), 'file', { consent: 'refuses' }).story,
  endedByAge: () => tell(draftingWith({ age: 9 }), { type: 'record-undiverted', record: frozenRecord }),
  barredAndNotClosed: () =>
    tell(tell(drafting(), { type: 'record-undiverted', record: frozenRecord, outcomeCode: '17' }), {
      type: 'stop-asking',
    }),
  undivertedAfterRefusal: () =>
    tell(decided(press(result(), 'answer', { disposal: 'conditional-caution' }), false).story, {
      type: 'record-undiverted',
      record: frozenRecord,
    }),
  helpAsked: () =>
    tell(askedFacts(questions(), { ...barFight, admission: 'denies' }).story, {
      type: 'answer',
      step: 'questions',
      answers: { facts: { needs: ['finance'] } },
    }),
  openToReason: () => askedFacts(walkThrough([{ words: 'bladed' }]), bladed).story,
  exceptionSought: () =>
    askedFacts(
      press(askedFacts(walkThrough([{ words: 'bladed' }]), bladed), 'answer', {
        disposal: 'conditional-caution',
      }),
      bladed,
    ).story,
  courses: () => courses().story,
  victim: () => victims().story,
  handedOver: () => press(victims(), 'hand-to-liaison').story,
  views: () => views().story,
  conditions: () => conditions().story,
  toFile: () => walkThrough([fits], conditions()).story,
  opposed: () => walkThrough([{ ...victim, victimView: 'opposes' }, wants, fits], victims()).story,
  possession: () => askedFacts(walkThrough([{ words: 'weed' }]), possession).story,
});

/** What somebody who knows the bar fight types into the card of questions at this point. */
const barFightOn = (sitting: () => Sitting) => once(() => answersFor(sitting().view, barFight));
export const firstAnswers = barFightOn(questions);
/** The same on the card of the answers so far, which Back leads to. */
export const answersAgain = barFightOn(() => press(result(), 'back'));

/** These, and then what somebody did. */
function then(events: readonly LoggedEvent[], by: Presser['by'], ...more: readonly LoggedEvent['event'][]) {
  const at = events.at(-1)?.at ?? '';
  const who = { kind: 'staff', id: by.id, name: by.name } as const;
  return [...events, ...more.map((event, count) => ({ at, by: who, cause: `then-${count}`, event }))];
}

/** The victim's views are wanted from the liaison, and this person has taken the call. */
export const viewsCallOf = ({ by }: Presser): readonly LoggedEvent[] =>
  then(atStep.handedOver().events, by, { type: 'victim-call-taken' });

/** The case was not diverted and goes to court; the call about that is free. */
export const freeCall = ({ by }: Presser): readonly LoggedEvent[] => goesToCourt(by);

function goesToCourt(by: Presser['by'], ...first: readonly LoggedEvent['event'][]): readonly LoggedEvent[] {
  const heard = { type: 'victim-called', call: callAbout('views', 'views') } as const;
  const over = { type: 'not-diverted', record: frozenRecord } as const;
  const charged = { type: 'decided-instead', disposal: 'charge' } as const;
  return then(atStep.victim().events, by, ...first, heard, over, charged);
}

/** The same, and this person has taken it. */
export const takenCall = (who: Presser): readonly LoggedEvent[] =>
  then(freeCall(who), who.by, { type: 'victim-call-taken' });

/** The same after domestic abuse, where the way to them may be their IDVA. */
export const takenCallAtRisk = ({ by }: Presser): readonly LoggedEvent[] =>
  then(
    goesToCourt(by, {
      type: 'answered',
      step: 'questions',
      answers: { facts: { domesticAbuse: 'intimate-partner' } },
    }),
    by,
    { type: 'victim-call-taken' },
  );

/** Filed with a letter to whoever was harmed, which they chose, and nobody to report on it. */
export const letterAgreed = (): Story =>
  filed(drafting(), {
    ...{ disposal: 'community-resolution', intervention: null, provider: null },
    conditions: [{ ...remedyCondition, isLetter: true }],
  } as const);

/** Their officer has the letter, and they are to get it. */
export const letterHeld = (): Story => tell(letterAgreed(), { type: 'letter-received' });

/** They were referred for support, and do not want it any more. */
export const supportUnwanted = (): Story =>
  byClock(tell(wishing({ support: 'wanted' }), { type: 'support-referred' }), {
    type: 'victim-wishes',
    wishes: { support: 'declined' },
  });

/** The same without telling it again. */
function once<T>(tell: () => T): () => T {
  let told: { readonly story: T } | undefined;
  return () => {
    told ??= { story: tell() };
    return told.story;
  };
}

function onceEach<K extends string>(
  stories: Readonly<Record<K, () => Story>>,
): Readonly<Record<K, () => Story>> {
  const entries = Object.entries<() => Story>(stories).map(([name, tell]) => [name, once(tell)] as const);
  return Object.fromEntries(entries) as Record<K, () => Story>;
}

/** They were told the decision, and not yet what comes of what they lost. */
export const lossUnanswered = (): Story =>
  byClock(wishing({ compensation: 'wanted' }), {
    type: 'victim-called',
    call: callAbout('disposal', 'disposal'),
  });
