import { z } from 'zod';
import type { Answers } from '../../../domain/case/case.ts';
import type { CallEntry } from '../../../domain/case/victimCommand.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isSafeForThem } from '../../../domain/victim/isSafeTime.ts';
import { isToldAsBusiness } from '../../../domain/victim/isToldAsBusiness.ts';
import { callOutcomes, channels } from '../../../domain/victim/victimEvent.ts';
import { wasSafeSinceTaken } from '../../../domain/victim/wasSafeSinceTaken.ts';
import { factWords } from '../../../law/vocabulary.ts';
import { isTicked, typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { channelOnCard } from '../../victim/channelOnCard.ts';
import { contactedOf } from '../../victim/contactedOf.ts';
import { hasWrittenBack } from '../../victim/hasWrittenBack.ts';
import { heardThrough, wrongHeardThrough } from '../../victim/heardThrough.ts';
import { isReachedNow } from '../../victim/isReachedNow.ts';
import { howToReachLines, wishLines } from '../../victim/readContact.ts';
import { readSafeWay } from '../../victim/readSafeWay.ts';
import { readSaid, saidFields } from '../../victim/readSaid.ts';
import { routesAtRisk, unsafeWay } from '../../victim/routesAtRisk.ts';
import {
  type Caller,
  handedOverLine,
  letterToHear,
  pieceLines,
  scriptForOthers,
  scriptToHear,
  scriptToLeave,
  somebodyElseLines,
  unsaidLines,
} from '../../victim/scriptToHear.ts';
import { triedLine } from '../../victim/triedLine.ts';
import { uncoveredLines } from '../../victim/uncoveredLines.ts';
import type { Line } from '../../view/view.ts';
import { aboutCase } from '../aboutCase.ts';
import type { StepView } from '../step.ts';
import { heardFields } from './heardFields.ts';
import { heardWords } from './heardWords.ts';
import { inWriting, wrongInWriting, wroteBack } from './wrongInWriting.ts';

const view = z.enum(factWords.victimView);
const outcome = z.enum(callOutcomes);
const channel = z.enum(channels);

/** What must not be asked for again though something else is wrong; never shown on the card that comes back. */
type KeptOfCall = { readonly answers?: Partial<Answers>; readonly entry?: CallEntry };

/** What a caller put on a card about the victim: what counts in the dialogue and is kept of the call, or what is wrong. */
export type Heard =
  | { readonly ok: true; readonly answers: Partial<Answers>; readonly entry: CallEntry }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>>; readonly kept: KeptOfCall };

/**
 * The card with the first half of the words, and what came of the call under them.
 *
 * @param taken whether whoever reads it has taken the call, an officer, too, who handed it over before; and whom to ring
 */
export function victimCard(
  state: DialogueState,
  caller: Caller,
  { hasCall, contact }: { readonly hasCall: boolean; readonly contact: readonly Line[] } = notTaken,
): StepView {
  const waiting = caller === 'officer' && !hasCall ? handedOverLine(state) : '';
  const isHere = waiting === '';
  // Who has been reached needs no words for whoever else answers, and has been asked which words were said.
  const isToReach = isHere && !isReachedNow(state);
  const isAtScene = caller === 'officer' && !hasCall;
  const script = scriptToHear(state, caller, channelOnCard(state, isAtScene));
  const isAtRisk = isDomesticCase(state.theCase, state.force.offences);
  const isBusiness = isToldAsBusiness(state.theCase, state.force.offences);
  const isTimeSafe = isSafeForThem(state.theCase, state.now, state.force);
  return {
    card: 'victim',
    data: {
      about: aboutCase(state),
      waiting,
      contact,
      safety:
        isHere && isAtRisk
          ? howToReachLines(state.theCase, !isTimeSafe && contact.length === 0, state.force)
          : [],
      isBusiness,
      tried: triedLine(state.theCase.victim, isAtRisk, isBusiness),
      recorded: isHere ? [...wishLines(state.theCase, isAtRisk), ...uncoveredLines(state.theCase)] : [],
      script: isHere ? pieceLines(script) : [],
      toLeave:
        isToReach && !isAtRisk
          ? pieceLines(scriptToLeave(state, caller)).map(({ words }) => ({ text: words }))
          : [],
      toWrite:
        isToReach && !isAtRisk
          ? pieceLines(letterToHear(state, caller)).map(({ words }) => ({ text: words }))
          : [],
      somebodyElse: isToReach
        ? somebodyElseLines(scriptForOthers(state.theCase, state.force, caller), script)
        : [],
      mustNotSay: isHere ? unsaidLines(script) : [],
    },
    fields: {
      ...(isHere ? heardFields(state, isAtScene) : {}),
      ...(isToReach ? saidFields(script) : {}),
    },
  };
}

/** The officer's own card of the dialogue: nobody has taken the call. */
const notTaken = { hasCall: false, contact: [] };

/** Reads what came of the call. Pressing again without a new call is no new call. */
export function readHeard(
  state: DialogueState,
  caller: Caller,
  inputs: Readonly<Record<string, string>>,
): Heard {
  const isAtRisk = isDomesticCase(state.theCase, state.force.offences);
  const chosen = typed(inputs, 'victimContacted');
  const isAnswer = chosen === wroteBack && !isAtRisk;
  const reached = outcome.safeParse(isAnswer ? 'reached' : chosen);
  // After domestic abuse it counts how: whoever tried has to say.
  const by = channel.safeParse(typed(inputs, 'victimChannel') || (isAtRisk ? '' : 'phone'));
  const said = view.safeParse(typed(inputs, 'victimView'));
  const words = typed(inputs, 'victimWords');
  const theirWords = words === '' ? {} : { victimWords: words };
  const tried = {
    ...(reached.success ? { outcome: reached.data } : {}),
    ...(by.success ? { channel: by.data } : {}),
  };
  const contact = readSafeWay(inputs, state.theCase, isAtRisk, tried);
  const given = Object.keys(contact.details).length === 0 ? {} : { details: contact.details };
  const errors: Record<string, string> = {
    ...contact.errors,
    ...(isAtRisk ? wrongHeardThrough(inputs, tried) : {}),
    ...(!isAtRisk && reached.success && by.success
      ? wrongInWriting(state, isAnswer ? wroteBack : reached.data, by.data)
      : {}),
  };
  if (!reached.success) errors.victimContacted = 'Try to reach the victim first, then say whether you did.';
  if (!by.success) errors.victimChannel = 'Choose how you tried to reach them.';
  if (isAtRisk && by.success && !routesAtRisk.channels.includes(by.data))
    errors.victimChannel =
      'After domestic abuse, try only as they said: in person, through their IDVA, by phone or by video. Others may read the rest.';
  if (isAtRisk && (reached.data === 'message-left' || reached.data === 'sent'))
    errors.victimContacted =
      'Leave no message and send nothing after domestic abuse: others may hear or read it. Say what else came of it.';
  if (!isAtRisk && reached.data === 'asked') errors.victimContacted = 'Say what came of the try.';
  if (reached.data === 'reached' && !said.success) errors.victimView = 'Say what the victim thinks of this.';
  if (!reached.success || !by.success || Object.keys(errors).length > 0)
    return {
      ok: false,
      errors,
      kept: {
        ...(words === '' ? {} : { answers: theirWords }),
        ...('details' in given ? { entry: given } : {}),
      },
    };
  const isReached = reached.data === 'reached';
  const { officer, victim } = state.theCase;
  // One of the liaison has the call: nobody else's card is read.
  const speaker = caller === 'officer' ? officer.id : (victim?.takenBy?.id ?? '');
  const isTimeSafe = wasSafeSinceTaken(state.theCase, speaker, state.now, state.force);
  const script = heardWords(state, caller, isAnswer ? wroteBack : reached.data);
  const call = {
    occasion: 'views',
    channel: by.data,
    outcome: reached.data,
    told: [],
    ...(isAtRisk ? heardThrough(inputs, tried) : {}),
    ...unsafeWay({ channel: by.data, outcome: reached.data }, isAtRisk, state.theCase, isTimeSafe),
    // Whoever left a message said other words than whoever got through.
    script,
    ...inWriting(state, reached.data),
    ...(isReached && !isAnswer ? { understood: isTicked(inputs, 'victimUnderstood') } : {}),
    // The parts on this card are of what is said; the letter has others.
    ...(reached.data === 'sent' ? {} : readSaid(script, reached.data, inputs)),
  } as const;
  return {
    ok: true,
    answers: {
      facts: {
        ...contactedOf(call, state.theCase),
        ...(isReached && said.success ? { victimView: said.data } : {}),
        victimEnhanced: isTicked(inputs, 'victimEnhanced'),
      },
      ...theirWords,
    },
    entry: {
      ...(isReached && isPutRight(state, isAnswer) ? {} : { call }),
      ...(contact.wishes === undefined ? {} : { wishes: contact.wishes }),
      ...given,
    },
  };
}

/** They were reached already, and this only puts right what is known of it: no call. Whoever wrote back and is spoken to is. */
function isPutRight(state: DialogueState, isAnswer: boolean): boolean {
  return isReachedNow(state) && hasWrittenBack(state) === isAnswer;
}
