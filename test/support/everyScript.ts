import type { ScriptSlots } from '../../src/domain/force/forceScripts.ts';
import type { Occasion, TaskWish } from '../../src/domain/force/vocabulary.ts';
import { callers, occasions, taskWishes, wishStandings } from '../../src/domain/force/vocabulary.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import type { Script, ScriptInput } from '../../src/domain/victim/script.ts';
import {
  breachesOn,
  hasNextContact,
  toldOn,
  toldViews,
  victimKinds,
} from '../../src/forces/victimScripts.ts';
import { sampleOf } from './samples.ts';
import { westMidlands } from './westMidlands.ts';

/** A person whose case is before its decision; nothing special about it. */
export const usual: ScriptInput = {
  occasion: 'views',
  victim: 'person',
  domesticAbuse: false,
  hateCrime: false,
  enhanced: false,
  mayMeet: false,
  personIsChild: false,
};

/** Nothing of the case is known yet but its number. */
export const bareSlots: ScriptSlots = {
  caller: 'officer',
  force: westMidlands.title,
  reference: 'WM-4F7K2',
  remedies: [],
  supportService: 'the force’s support service for victims',
  supportOn: 'Tuesday 24 November',
  meetingOn: 'Tuesday 24 November',
};

/** Everything of the case that can be said. */
export const fullSlots: ScriptSlots = {
  ...bareSlots,
  conditions: 'sessions about what led to this; a written apology',
  sumAsked: '£60',
  sumAgreed: '£40',
  conditionsLeft: 'sessions about what led to this, by Friday 12 March; a written apology',
  lossAgreed: 'money for the loss or damage: £40 to you',
  keptUp: 'no contact with you, which was until Friday 12 March',
  onlyThing: 'money for the loss or damage: £40 to you, by Friday 12 March',
  deadline: 'Friday 12 March',
  remedies: westMidlands.remedies.map(({ title }) => title),
  nextContact: 'Friday 27 November',
  decidedOn: 'Friday 6 November',
  reviewUntil: 'Saturday 6 February',
  answerBy: 'Friday 4 December',
};

/** What the sentence of a failing test calls a situation. */
export const sayCase = (situation: ScriptInput, { caller, conditions }: ScriptSlots): string =>
  `${JSON.stringify(situation)}, ${caller}, ${conditions === undefined ? 'nothing' : 'all'} known`;

/**
 * Hands every situation there can be to `look`, or a sample of them (`samples.ts`): for each caller, with everything known
 * and with nothing. Gives back how many it handed over.
 */
export function inEverySituation(
  look: (script: Script, situation: ScriptInput, slots: ScriptSlots) => void,
  only: readonly Occasion[] = occasions,
): number {
  let seen = 0;
  for (const call of sampleOf(everyCall(only))) {
    const { situation, slots } = call();
    look(composeScript(westMidlands.victimScripts, situation, slots), situation, slots);
    seen += 1;
  }
  return seen;
}

const everySlot: readonly ScriptSlots[] = callers.flatMap((caller) =>
  [bareSlots, fullSlots].map((known) => ({ ...known, caller })),
);

/** What of it can be known in that situation: by when they hear next only where something is to come. */
export function slotsIn(
  { occasion, disposal, breach, enhanced, victim, hateCrime }: ScriptInput,
  { nextContact, ...all }: ScriptSlots,
): ScriptSlots {
  const { conditionsLeft: left, onlyThing: one, sumAsked, sumAgreed, ...others } = all;
  // Something is left only while it goes on, only a business says a sum, and one thing is all that was agreed for some of them.
  const goesOn = breach === 'goes-on' || breach === 'excused';
  const isLess = sumAsked !== undefined && sumAgreed !== undefined && victim === 'business' && hateCrime;
  const slots = {
    ...others,
    ...(left !== undefined && goesOn && enhanced ? { conditionsLeft: left } : {}),
    ...(one !== undefined && enhanced ? { onlyThing: one } : {}),
    ...(isLess ? { sumAsked, sumAgreed } : {}),
  };
  const told = disposal ?? (occasion === 'disposal' ? 'undecided' : 'not-known');
  const { decidedOn: _none, reviewUntil: _until, ...undecided } = slots;
  const known = disposal === undefined ? undecided : slots;
  return nextContact !== undefined && hasNextContact(occasion, told) ? { ...known, nextContact } : known;
}

/** Each is made only when it is asked for: of most that can be, a run of the tests meets none. */
function* everyCall(only: readonly Occasion[]) {
  for (const place of everyPlace(only))
    for (const slots of everySlot)
      yield () => {
        const situation = situationAt(place);
        return { situation, slots: slotsIn(situation, dated(situation, slots)) };
      };
}

const late: NonNullable<ScriptInput['due']> = ['disposal', 'breach', 'restorative-justice', 'support'];
const isAfter = (occasion: Occasion) =>
  occasion === 'disposal' || occasion === 'completion' || occasion === 'breach';

const isToThem = (occasion: Occasion) => isAfter(occasion) || occasion === 'views';

/** The day for it is over for every other of them. */
function dated({ planOpen, hateCrime, advice }: ScriptInput, slots: ScriptSlots): ScriptSlots {
  if (advice === true) {
    const { conditions: _none, sumAsked: _more, sumAgreed: _less, deadline: _day, ...known } = slots;
    return known;
  }
  if (planOpen === true) return unsettled(slots);
  const { deadline, ...known } = slots;
  return deadline === undefined || !hateCrime ? slots : { ...known, pastDeadline: deadline };
}

/** While it is being settled anew, nothing that was agreed before is known to hold. */
function unsettled({
  conditions: _no,
  sumAsked: _more,
  sumAgreed: _less,
  conditionsLeft: _left,
  lossAgreed: _lost,
  onlyThing: _one,
  deadline: _nor,
  nextContact: _day,
  ...known
}: ScriptSlots): ScriptSlots {
  return known;
}

const statements = ['none', 'open', 'done'] as const;

/** How what they can ask for stands: each way, across the flags and who was harmed. */
function asked(flags: number, victim: ScriptInput['victim']): Partial<ScriptInput> {
  const turn = flags + victimKinds.indexOf(victim);
  const of = <T>(all: readonly T[], at: number) => all[at % all.length] as T;
  return {
    statement: of(statements, turn),
    compensation: of(wishStandings, turn >> 1),
    letter: of(wishStandings, turn >> 1),
    review: of(statements, turn >> 2),
    support: of(statements, turn >> 1),
    'restorative-justice': of(statements, turn >> 2),
  };
}

const isDiversion = (disposal: ScriptInput['disposal']) =>
  disposal !== undefined && disposal !== 'charge' && disposal !== 'no-further-action';

/** Cautions with conditions, which are signed. */
const isSigned = (disposal: ScriptInput['disposal']) => disposal?.endsWith('conditional-caution') === true;

/** What they agree to, and some provider may decline. */
const isPlan = (disposal: ScriptInput['disposal']) =>
  disposal?.endsWith('conditional-caution') === true ||
  disposal === 'community-resolution' ||
  disposal === 'deferred-prosecution';

type Told = {
  readonly occasion: Occasion;
  readonly disposal: ScriptInput['disposal'];
  readonly breach: ScriptInput['breach'];
};

/** Nothing more is decided of it, and it does not go to court. */
function hasEnded({ occasion, disposal, breach = 'open' }: Told): boolean {
  if (occasion === 'breach') return breach === 'ended' || breach === 'cps-ended';
  return occasion === 'completion' || (occasion === 'disposal' && disposal === 'no-further-action');
}

/** Nobody has to keep away from them any more, for every other of those where what was agreed has ended. */
function isKeptUpOver({ occasion, disposal, breach = 'open' }: Told, flags: number): boolean {
  if (occasion === 'disposal') return disposal === undefined && (flags & 30) === 22;
  const isOver = ['court', 'charge-asked', 'cps', 'cps-ended', 'ended'].includes(breach);
  return (flags & 2) > 0 && (occasion === 'completion' || (occasion === 'breach' && isOver));
}

/** What they hear of what was lost, and whether what they asked for is late: for every other of them. */
function lossOf(
  wishes: Pick<ScriptInput, TaskWish>,
  { occasion, disposal, breach }: Told,
  flags: number,
): Pick<ScriptInput, 'loss' | 'lateWishes'> {
  const open = taskWishes.filter((wish) => wishes[wish] === 'open');
  const late = isAfter(occasion) && open.length > 0 && (flags & 8) > 0 ? { lateWishes: open } : {};
  const isCourts = occasion === 'breach' && ['court', 'charge-asked', 'cps'].includes(breach ?? '');
  if (!isAfter(occasion) || disposal === 'charge' || isCourts) return late;
  if (occasion === 'breach' && (breach === 'ended' || breach === 'cps-ended') && (flags & 16) > 0)
    return { ...late, loss: 'over' };
  if (wishes.compensation !== 'open') return late;
  const isOpen = occasion === 'breach' ? breach === 'again' : disposal === undefined;
  return { ...late, loss: isOpen ? 'owed' : 'not-agreed' };
}

/** They heard that it goes the other way, for every other of them where it goes to court or ends; of another plan only that it changed. */
function opposite(disposal: ScriptInput['disposal'], flags: number): Pick<ScriptInput, 'toldBefore'> {
  if (disposal !== 'charge' && disposal !== 'no-further-action') return {};
  if ((flags & 1) > 0) return { toldBefore: 'out-of-court' };
  return { toldBefore: disposal === 'charge' ? 'no-court' : 'court' };
}

function oppositeOf(breach: ScriptInput['breach']): Pick<ScriptInput, 'toldBefore'> {
  if (breach === 'court') return { toldBefore: 'no-court' };
  return breach === 'ended' || breach === 'cps-ended' ? { toldBefore: 'court' } : {};
}

/** What can be told on this occasion, and of a breach also where it stands. */
function newsOn(occasion: Occasion): readonly Pick<ScriptInput, 'disposal' | 'breach'>[] {
  const told = toldOn[occasion].map((disposal) =>
    disposal === 'not-known' || disposal === 'undecided' ? {} : { disposal },
  );
  return told.flatMap((one) => breachesOn(occasion).map((breach) => ({ ...one, breach })));
}

/** Where a situation stands among all there can be. */
type Place = Told & {
  readonly victim: ScriptInput['victim'];
  readonly view: (typeof toldViews)[number];
  readonly flags: number;
};

function* everyPlace(only: readonly Occasion[]): Generator<Place> {
  for (const occasion of only)
    for (const { disposal, breach } of newsOn(occasion))
      for (const victim of victimKinds)
        for (const view of toldViews)
          for (let flags = 0; flags < (isAfter(occasion) ? 64 : 32); flags += 1)
            yield { occasion, disposal, breach, victim, view, flags };
}

function situationAt({ occasion, disposal, breach, victim, view, flags }: Place): ScriptInput {
  return {
    occasion,
    victim,
    ...(disposal === undefined ? {} : { disposal }),
    ...(breach === undefined ? {} : { breach }),
    ...(view === 'not-known' ? {} : { view }),
    domesticAbuse: (flags & 1) > 0,
    // By a partner, for every other of them; else by a relative, or nobody knows by whom.
    ...((flags & 3) === 3 ? { ofPartner: true } : {}),
    hateCrime: (flags & 2) > 0,
    enhanced: (flags & 4) > 0,
    mayMeet: (flags & 8) > 0,
    // Whether there are sessions, and whether they should have heard before, is found in every other of them.
    sessions: (flags & 12) === 4 || (flags & 12) === 8,
    late: isAfter(occasion) && (flags & 6) === 6,
    personIsChild: (flags & 16) > 0,
    // Every other of them is spoken to face to face.
    ...((flags & 18) === 2 || (flags & 18) === 16 ? { faceToFace: true } : {}),
    // Some are written to: never after domestic abuse.
    ...(isToThem(occasion) && (flags & 1) === 0 && ((flags & 18) === 18 || (flags & 22) === 4)
      ? { written: true }
      : {}),
    // Everything else is due as well, with somebody to whom nobody has spoken.
    ...((flags & 32) > 0 ? { due: late, firstCall: true } : {}),
    // The law ends it without anybody's decision, for every other of them.
    ...(disposal === 'no-further-action' && occasion === 'disposal' && (flags & 16) > 0
      ? { noProsecution: true }
      : {}),
    // Of the rest, the time to charge is over for every other.
    ...(disposal === 'no-further-action' && occasion === 'disposal' && (flags & 24) === 8
      ? { outOfTime: true }
      : {}),
    // There is not enough evidence, for every other of them.
    ...(disposal === 'no-further-action' && occasion === 'disposal' && (flags & 4) === 4
      ? { notEnough: true }
      : {}),
    // The CPS decided it, for every other of those that the law does not end; of letters, too.
    ...(disposal === 'no-further-action' &&
    occasion === 'disposal' &&
    ((flags & 26) === 2 || ((flags & 31) === 4 && victimKinds.indexOf(victim) % 2 === 0))
      ? { byCps: true }
      : {}),
    // Where it is still open who closes it, the time to charge is over for every other.
    ...(disposal === undefined && occasion === 'disposal' && (flags & 24) === 8 ? { outOfTime: true } : {}),
    // A breach ended because the time to charge is over, for every other of them.
    ...(breach === 'ended' && disposal !== 'community-resolution' && (flags & 8) > 0
      ? { outOfTime: true }
      : {}),
    // A letter told it, for every other of those in which nobody said it aloud; and of what came after its decision, the CPS
    // decided some, and some is told to somebody who knows of that decision.
    ...(occasion === 'breach' && (flags & 40) !== 0 && (flags & 2) > 0 ? { wroteBefore: true } : {}),
    ...(breach === 'court' && (flags & 4) > 0 ? { byCps: true } : {}),
    ...((breach === 'court' || breach === 'ended') && (flags & 6) === 2 ? { newsSince: true } : {}),
    // The new day of what they signed is not agreed to yet, for every other of them, and of those who know of the decision.
    ...(isSigned(disposal) &&
    (flags & 8) > 0 &&
    (breach === 'goes-on' || (occasion === 'disposal' && view === 'not-known' && (flags & 32) === 0))
      ? { newDayOpen: true }
      : {}),
    // All of it was done after the breach, for every other of them.
    ...(occasion === 'breach' && (flags & 24) === 16 ? { doneSince: true } : {}),
    // The officer withdrew it, for every other of those in which nothing is decided.
    ...(disposal === undefined && occasion === 'disposal' && (flags & 16) > 0 ? { takenBack: true } : {}),
    // Of those, every other was told that the law ends it, and it does not.
    ...(disposal === undefined && occasion === 'disposal' && (flags & 24) === 24
      ? { noProsecution: true }
      : {}),
    // Of what is decided, every other was written to of something else before.
    ...(disposal !== undefined && occasion === 'disposal' && (flags & 24) === 16
      ? { wroteBefore: true }
      : {}),
    // They were told what was decided before that, for every other of the rest.
    ...(disposal === undefined && occasion === 'disposal' && (flags & 28) === 20
      ? { toldDecision: true }
      : {}),
    ...(isKeptUpOver({ occasion, disposal, breach }, flags) ? { keptUpOver: true } : {}),
    // They were told another decision before, where somebody has spoken to them.
    ...(disposal !== undefined && occasion === 'disposal' && (flags & 40) === 8
      ? { changed: true, ...opposite(disposal, flags) }
      : {}),
    // They were told before what this is about, and were promised to hear, where nobody asks what they say of it.
    ...(isAfter(occasion) && view === 'not-known' && (flags & 40) === 0
      ? {
          known: true,
          // Of what goes on, something to be kept up is over for every other of them.
          due:
            isDiversion(disposal) && (flags & 16) > 0
              ? (['promised', 'kept'] as const)
              : (['promised'] as const),
          ...(occasion === 'breach' ? oppositeOf(breach) : {}),
        }
      : {}),
    // What they asked for stands in each way, where somebody has spoken to them and nothing is taken back.
    ...((isAfter(occasion) || occasion === 'views') &&
    (flags & 32) === 0 &&
    !(disposal === undefined && (flags & 16) > 0)
      ? {
          ...asked(flags, victim),
          ...lossOf(asked(flags, victim), { occasion, disposal, breach }, flags),
        }
      : {}),
    ...(hasEnded({ occasion, disposal, breach }) ? { ended: true } : {}),
    // What they chose is no part of it, for every other of them.
    ...(isDiversion(disposal) && occasion === 'disposal' && (flags & 5) === 1 ? { leftOut: true } : {}),
    // The officer chose words of advice, where there are no sessions.
    ...(disposal === 'community-resolution' && occasion === 'views' && (flags & 12) === 12
      ? { advice: true }
      : {}),
    // Something of what was decided was declined, where there are no sessions.
    ...(isPlan(disposal) && occasion === 'disposal' && (flags & 12) === 12 ? { planOpen: true } : {}),
  };
}
