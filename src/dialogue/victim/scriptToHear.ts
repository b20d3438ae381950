import { isEnhanced } from '../../domain/calls/isEnhanced.ts';
import { lateWishes } from '../../domain/calls/lateWishes.ts';
import { codeInForce, endOf } from '../../domain/calls/runningClocks.ts';
import { londonDay, sayDay, sayMoment } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import type { ScriptSlots } from '../../domain/force/forceScripts.ts';
import { type ScriptPartName, scriptParts } from '../../domain/force/vocabulary.ts';
import { composeScript } from '../../domain/victim/composeScript.ts';
import type { Script } from '../../domain/victim/script.ts';
import type { CallOutcome, Channel } from '../../domain/victim/victimEvent.ts';
import type { Day } from '../../law/day.ts';
import { adviceGiven } from '../state/adviceGiven.ts';
import { agreedConditions } from '../state/agreedConditions.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { CardData, Line } from '../view/view.ts';
import { scriptInputOf } from './scriptInputOf.ts';
import { slotsOf } from './slotsOf.ts';

export type Caller = ScriptSlots['caller'];

/** Who speaks to them, on which day, and whether in writing. */
export type Speaker = {
  readonly caller: Caller;
  readonly today: Day;
  /** They are written to, by letter or e-mail. */
  readonly isWritten?: boolean;
};

/** The first half explains and listens, the second is about what they want and what comes next. */
const firstHalf: readonly ScriptPartName[] = scriptParts.slice(0, scriptParts.indexOf('your-choices'));

/** The words that come before the victim's view is written down, as they are begun by that way of speaking to them. */
export function scriptToHear(state: DialogueState, caller: Caller, by?: Channel): Script {
  return halfOf(state, caller, (part) => firstHalf.includes(part), { faceToFace: by === 'in-person' });
}

/** The same to write, in one letter or e-mail, with what they can ask for and by when they are to answer: until then nothing is decided. */
export function letterToHear(state: DialogueState, caller: Caller): Script {
  return halfOf(state, caller, (part) => part !== 'when-you-hear-next', { isWritten: true });
}

/** The words about their choices, what is next and who helps. */
export function scriptOfWishes(state: DialogueState, caller: Caller): Script {
  return halfOf(state, caller, (part) => !firstHalf.includes(part));
}

/** The words to leave when nobody answers; they tell a stranger nothing. */
export function scriptToLeave(state: DialogueState, caller: Caller): Script {
  const input = scriptInputOf(state.theCase, state.force, 'not-reached', {
    disposal: state.chosen?.disposal,
  });
  return composeScript(
    state.force.victimScripts,
    input,
    slotsOf(state.theCase, state.force, { caller, today: state.today }),
  );
}

/** The words for whoever else answers: the same whatever it is about, and none of them tells who rings or why (`checkScripts`). */
export function scriptForOthers(
  theCase: DialogueState['theCase'],
  force: Pick<Force, 'title' | 'offences' | 'remedies' | 'victimScripts'>,
  caller: Caller,
): Script {
  const input = scriptInputOf(theCase, force, 'somebody-else');
  const nothing = { caller, force: force.title, reference: theCase.reference, remedies: [] };
  return composeScript(force.victimScripts, input, nothing);
}

function halfOf(
  state: DialogueState,
  caller: Caller,
  isIn: (part: ScriptPartName) => boolean,
  { faceToFace = false, isWritten = false } = {},
): Script {
  const conditions = agreedConditions(state);
  const input = scriptInputOf(state.theCase, state.force, 'views', {
    disposal: state.chosen?.disposal,
    conditions,
    faceToFace,
    written: isWritten,
    lateWishes: lateWishes(state.theCase, state.force, state.today),
  });
  const advised = adviceGiven(state) ? { ...input, advice: true } : input;
  const said = { caller, conditions, nextContact: nextContact(state), today: state.today };
  const answerBy = dayToTell('answer', state.today, isEnhanced(state.theCase), state.force);
  const slots = {
    ...slotsOf(state.theCase, state.force, said),
    ...(isWritten ? { answerBy: sayDay(answerBy) } : {}),
  };
  const script = composeScript(state.force.victimScripts, advised, slots);
  return { ...script, pieces: script.pieces.filter(({ part }) => isIn(part)) };
}

/** The last day by which they must hear of a decision made today. */
export function nextContact({
  force,
  today,
  theCase,
}: Pick<DialogueState, 'force' | 'today' | 'theCase'>): Day {
  return dayToTell('disposal', today, isEnhanced(theCase), force);
}

/** By when a victim must be told of something that happens on that day. */
export function dayToTell(
  clock: 'disposal' | 'restorative-justice' | 'views' | 'completion' | 'answer',
  from: Day,
  isEnhanced: boolean,
  { victimsCode, bankHolidays }: Pick<Force, 'victimsCode' | 'bankHolidays'>,
): Day {
  const setting = codeInForce(victimsCode, from).clocks[clock];
  return endOf(from, isEnhanced ? setting.enhanced : setting.standard, bankHolidays);
}

/**
 * The pieces as a card shows them, numbered on through both halves of a conversation. The first stands open, and whether
 * they are safe: nobody has to look for the gravest question. The others are opened by their headings.
 */
export function pieceLines({ pieces }: Script, from = 1): CardData['victim']['script'] {
  return pieces.map(({ part, heading, words, how = '', source = '' }, at) => ({
    part,
    heading: `${from + at}. ${heading}`,
    words,
    how,
    source,
    isOpen: at === 0 || part === 'safety',
  }));
}

/** Only where a message was left were its words said: the record shows no others. */
export function wordsLeft(outcome: CallOutcome, toLeave: Script): Script {
  return outcome === 'message-left' ? toLeave : { ...toLeave, pieces: [], mustNotSay: [] };
}

/** "With the victims’ liaison, by Tuesday 24 November."; empty while it is not handed over. */
export function handedOverLine({ theCase, force }: Pick<DialogueState, 'theCase' | 'force'>): string {
  const { victim } = theCase;
  if (victim?.handedOverAt === undefined) return '';
  const by = dayToTell('views', londonDay(victim.handedOverAt), isEnhanced(theCase), force);
  const taken =
    victim.takenBy === undefined
      ? ''
      : ` ${victim.takenBy.name} took the call on ${sayMoment(victim.takenBy.at)}.`;
  return `With the victims’ liaison, by ${sayDay(by)}: on the list that “calls” shows them, and in their channel where they have one.${taken}`;
}

/** The words for whoever else answers, with what they must not hear. Nothing is left with them. */
export function somebodyElseLines(toOthers: Script, toThem: Script): readonly Line[] {
  const unsaid = toOthers.mustNotSay.filter((line) => !toThem.mustNotSay.includes(line));
  return [...toOthers.pieces.map(({ words }) => `“${words}”`), ...unsaid].map((text) => ({ text }));
}

/** What must stay unsaid, as lines of a card. */
export function unsaidLines({ mustNotSay }: Script): readonly Line[] {
  return mustNotSay.map((text) => ({ text }));
}
